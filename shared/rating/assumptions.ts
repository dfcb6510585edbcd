import type { Basis, SourceKind, Sureness } from '../domain/rating.ts';

/**
 * What is assumed of a kind of source, in levels: `leniency` it usually adds, and the standard deviations of what all
 * raters of the kind share, of one rater's own severity, and of the rest.
 */
export type SourceAssumption = {
  readonly leniency: number;
  readonly kind: number;
  readonly rater: number;
  readonly rest: number;
};

/**
 * Variances of a population with a true standard deviation of 1.5 levels, from published reliabilities: one supervisor
 * .52, one peer .42 (Viswesvaran, Ones & Schmidt 1996); rater effects over half of rating variance (Scullen, Mount &
 * Goff 2000); supervisors among themselves .50, with peers .34 (Conway & Huffcutt 1997); self-ratings with measured
 * performance .29 (Zell & Krizan 2014), a third of a standard deviation high (Heidemeier & Moser 2009). The citations
 * are those of the design and have not been checked against the papers.
 */
export const sourceAssumptions: Readonly<Record<SourceKind, SourceAssumption>> = {
  self: { leniency: 0.45, kind: 1.3, rater: 0, rest: 1 },
  peer: { leniency: 0.15, kind: 0.35, rater: 1.15, rest: 0.95 },
  manager: { leniency: 0.1, kind: 0.6, rater: 0.95, rest: 0.85 },
  coach: { leniency: 0.1, kind: 0.45, rater: 0.85, rest: 0.8 },
  client: { leniency: 0.2, kind: 0.5, rater: 1.1, rest: 0.95 },
  assessment: { leniency: 0, kind: 0.55, rater: 0, rest: 0.75 },
  observed: { leniency: 0.05, kind: 0.35, rater: 0.6, rest: 0.75 },
};

/** How much noisier than seeing it done; variance factors, set by judgement. */
export const basisFactor: Readonly<Record<Basis, number>> = {
  'saw-it-done': 1,
  'reviewed-product': 1.3,
  'heard-of-it': 3,
  guess: 6,
};

/** How often it was seen, against "a few times"; variance factors, set by judgement and kept mild. */
export const surenessFactor: Readonly<Record<Sureness, number>> = {
  once: 1.4,
  'a-few-times': 1,
  regularly: 0.85,
};

/** Levels: where a level is expected before any rating, and how far from it. */
export const PRIOR_MEAN = 4;
export const PRIOR_VARIANCE = 1.5 ** 2;
/** Levels squared a year: people change, so what is old says less. */
export const DRIFT_PER_YEAR = 0.35;
/** Levels squared: a whole number stands for an interval of width one. */
export const ROUNDING_VARIANCE = 1 / 12;
/** Degrees of freedom of the noise: few, so that one odd rating cannot carry the estimate. */
export const NOISE_FREEDOM = 5;
export const NOISE_ROUNDS = 6;
/** The model knows less than it thinks: reported standard deviations are this much wider. */
export const HUMILITY = 1.15;
