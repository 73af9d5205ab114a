/** A link parameter that could not be used: it is named to the reader and ignored, the rest of the link counts. */
export interface ParamProblem {
  /** The parameter as it stands in the link, e.g. a.credit. */
  key: string;
  /** What the link gave. */
  value: string;
  /** What is accepted, in Chinese, without the name of the parameter. */
  message: string;
}

/** Parameters that a link gives more than once, of those named: the first value counts. */
export function repeatedParams(query: URLSearchParams, keys: readonly string[]): ParamProblem[] {
  return keys.flatMap((key) => {
    const [, second] = query.getAll(key);
    return second === undefined ? [] : [{ key, value: second, message: '写了不止一次，只用第一个' }];
  });
}

/** The ids in a list of a link, in plain small letters: full-width commas and letters count as plain ones. */
export function listedIds(text: string): string[] {
  const ids = text.normalize('NFKC').split(/[,，、\s]+/);
  return ids.map((id) => id.toLowerCase()).filter(Boolean);
}
