import type { Basis, SourceKind, Sureness } from '../../../shared/domain/rating.ts';

/**
 * How people and their raters really are, in this simulation. Written down apart from what the engine assumes, and
 * worked out from the published figures below, so that the two may disagree. Variances are in levels squared; the true
 * levels of people within one job have a variance of 1, which fixes what a published correlation means in levels.
 */
export type KindTruth = {
  /** Levels that the kind adds on average. */
  readonly leniency: number;
  /** What the kind as a whole adds for one person: in every skill, and in one skill. */
  readonly kindEverywhere: number;
  readonly kindInSkill: number;
  /** What one rater adds: in every skill (severity, halo), and in one skill. */
  readonly raterEverywhere: number;
  readonly raterInSkill: number;
  /** What views of one project share, where the view is about a project. */
  readonly project: number;
  /** What another day would have changed. */
  readonly fresh: number;
};

/**
 * Two supervisors agree at .52, two peers at .42 (Viswesvaran, Ones & Schmidt 1996); a supervisor and a peer at .34, self
 * and supervisor at .22, self and peer at .19 (Conway & Huffcutt 1997); self and measured performance at .29 (Zell &
 * Krizan 2014). With a true variance of 1 and .35 shared within a kind, a supervisor's view has a variance of
 * 1.35 / .52 = 2.60, a peer's 1.35 / .42 = 3.21, and they agree at 1 / sqrt(2.60 x 3.21) = .35. Another day's answer is
 * 11 to 18 % of the variance, the rater himself over half (Scullen, Mount & Goff 2000): 15 % is fresh, 1/12 of it the
 * rounding, and of the rater's part two thirds are taken as common to all skills (judgement).
 */
export const truthOf: Readonly<Record<SourceKind, KindTruth>> = {
  manager: {
    leniency: 0,
    kindEverywhere: 0.175,
    kindInSkill: 0.175,
    raterEverywhere: 0.57,
    raterInSkill: 0.29,
    project: 0.1,
    fresh: 0.31,
  },
  peer: {
    leniency: 0.2,
    kindEverywhere: 0.175,
    kindInSkill: 0.175,
    raterEverywhere: 0.92,
    raterInSkill: 0.46,
    project: 0.1,
    fresh: 0.4,
  },
  // A variance of 6: between what .29 with an assessment and what .22 with a supervisor ask for. Self-views run .32 to .49
  // standard deviations above supervisors' (Heidemeier & Moser 2009), of 1.6 levels each; between the two.
  self: {
    leniency: 0.6,
    kindEverywhere: 0,
    kindInSkill: 0,
    raterEverywhere: 2.05,
    raterInSkill: 2.05,
    project: 0,
    fresh: 0.82,
  },
  // Judgement: between a supervisor and a peer.
  coach: {
    leniency: 0.1,
    kindEverywhere: 0.125,
    kindInSkill: 0.125,
    raterEverywhere: 0.75,
    raterInSkill: 0.37,
    project: 0,
    fresh: 0.35,
  },
  // Judgement: two clients agree at .35, between peers and the .30 of subordinates (Conway & Huffcutt 1997).
  client: {
    leniency: 0.2,
    kindEverywhere: 0.175,
    kindInSkill: 0.175,
    raterEverywhere: 1.29,
    raterInSkill: 0.64,
    project: 0.3,
    fresh: 0.5,
  },
  // Judgement: a test sees a part of the skill, the same part every time, and sees it alike from day to day.
  assessment: {
    leniency: 0,
    kindEverywhere: 0.1,
    kindInSkill: 0.6,
    raterEverywhere: 0,
    raterInSkill: 0.1,
    project: 0,
    fresh: 0.25,
  },
  // Objective and subjective measures agree at .39 (Bommer and others 1995, corrected), so results carry much that is not
  // skill; how it is divided is judgement, with the luck of the project in front.
  observed: {
    leniency: 0,
    kindEverywhere: 0.1,
    kindInSkill: 0.1,
    raterEverywhere: 0.6,
    raterInSkill: 0.2,
    project: 0.8,
    fresh: 0.8,
  },
};

/** Judgement: true levels three years ago, over all careers, kept inside the scale. */
export const MEAN_AT_START = 4;
export const VARIANCE_BETWEEN_PEOPLE = 1;
export const VARIANCE_BETWEEN_SKILLS = 2;

/** Judgement: people change a little all the time, and every other year they learn something that stays. */
export const WALK_PER_YEAR = 0.3;
export const STEPS_PER_YEAR = 0.5;
export const STEP = { mean: 0.4, deviation: 0.3 } as const;

/** Judgement: factors on the fresh variance, and how often each is met. */
export const basisTruth: readonly { basis: Basis; factor: number; share: number }[] = [
  { basis: 'saw-it-done', factor: 1, share: 0.6 },
  { basis: 'reviewed-product', factor: 1.5, share: 0.25 },
  { basis: 'heard-of-it', factor: 3, share: 0.1 },
  { basis: 'guess', factor: 5, share: 0.05 },
];
export const surenessTruth: readonly { sureness: Sureness; factor: number; share: number }[] = [
  { sureness: 'once', factor: 1.5, share: 0.2 },
  { sureness: 'a-few-times', factor: 1, share: 0.5 },
  { sureness: 'regularly', factor: 0.8, share: 0.3 },
];

/** Judgement: how readily a kind of source is found, and how often it speaks of a project. */
export const habitsOfAsking: readonly { kind: SourceKind; ease: number; aboutProject: number }[] = [
  { kind: 'self', ease: 3, aboutProject: 0 },
  { kind: 'peer', ease: 3, aboutProject: 0.3 },
  { kind: 'manager', ease: 2, aboutProject: 0.3 },
  { kind: 'coach', ease: 1, aboutProject: 0 },
  { kind: 'client', ease: 1, aboutProject: 0.7 },
  { kind: 'assessment', ease: 1, aboutProject: 0 },
  { kind: 'observed', ease: 1.5, aboutProject: 0.8 },
];

/** Judgement: how many of a kind a person knows, lowest and highest. Self and tests have no name. */
export const circle: readonly { kind: SourceKind; least: number; most: number }[] = [
  { kind: 'peer', least: 3, most: 6 },
  { kind: 'manager', least: 1, most: 2 },
  { kind: 'coach', least: 1, most: 1 },
  { kind: 'client', least: 1, most: 3 },
  { kind: 'observed', least: 1, most: 2 },
];
export const PROJECTS = { least: 2, most: 4 } as const;
/** Days. */
export const SPAN = 1095;
/** Days after a project within which it is spoken of. */
export const AFTER_PROJECT = 30;

/** All that makes one view of a kind differ from the true level; levels squared. */
export function wholeError(kind: SourceKind): number {
  const one = truthOf[kind];
  const shared = one.kindEverywhere + one.kindInSkill + one.project;
  return shared + one.raterEverywhere + one.raterInSkill + one.fresh;
}
