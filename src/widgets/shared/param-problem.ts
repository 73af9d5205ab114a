/** A link parameter that could not be used: it is named to the reader and ignored, the rest of the link counts. */
export interface ParamProblem {
  /** The parameter as it stands in the link, e.g. a.credit. */
  key: string;
  /** What the link gave. */
  value: string;
  /** What is accepted, in Chinese, without the name of the parameter. */
  message: string;
}
