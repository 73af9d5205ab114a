/** One situation of the rule on charging again, as a line of a sheet. */
export interface ChargeAgainLine {
  /** Id of the rule. */
  id: string;
  situation: string;
  /** The verdict in words. */
  verdict: string;
  /** What must be seen first, or how to go on. */
  then: string;
}
