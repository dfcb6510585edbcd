/** One line of the table of faults: how often something was done to the portfolio, and how often that went wrong. */
export type FaultLine = {
  /** What was done, as a reader of the table would say it. */
  readonly name: string;
  readonly tried: number;
  /** How often a promise was broken: a lost save, a portfolio that does not open, a change that was not noticed. */
  readonly bad: number;
  /** What the line has to reach, in words; `isKept` says whether it did. */
  readonly bar: string;
  readonly isKept: boolean;
  /** What was seen besides, such as a ratio or a positive control. */
  readonly note?: string;
};

/** A line whose bar is "at least so many, none of them bad". */
export function noneBad(
  name: string,
  at: { tried: number; bad: number; least: number },
): FaultLine {
  const { tried, bad, least } = at;
  const isKept = tried >= least && bad === 0;
  return { name, tried, bad, bar: `0 of at least ${least}`, isKept };
}
