import type { View } from '../people/person.ts';
import {
  basisTruth,
  MEAN_AT_START,
  STEP,
  STEPS_PER_YEAR,
  surenessTruth,
  truthOf,
  VARIANCE_BETWEEN_PEOPLE,
  VARIANCE_BETWEEN_SKILLS,
  WALK_PER_YEAR,
} from '../people/truth.ts';
import type { World } from '../people/world.ts';

const DAYS_PER_YEAR = 365;

/** Levels: where a skill stands on a day on average, as people learn. */
export function meanOn(day: number, { change }: World): number {
  return MEAN_AT_START + (STEPS_PER_YEAR * STEP.mean * change * day) / DAYS_PER_YEAR;
}

/** Levels squared: what one skill on a day and on any later one have in common. */
export function levelVariance(day: number, { change }: World): number {
  const steps = STEPS_PER_YEAR * (STEP.mean ** 2 + STEP.deviation ** 2);
  const walked = ((WALK_PER_YEAR + steps) * change * day) / DAYS_PER_YEAR;
  return VARIANCE_BETWEEN_PEOPLE + VARIANCE_BETWEEN_SKILLS + walked;
}

/** Levels squared: what a view and a skill on some day have in common. */
export function withLevel(
  view: View,
  { skill, day }: { readonly skill: number; readonly day: number },
  world: World,
): number {
  if (view.skill !== skill) return VARIANCE_BETWEEN_PEOPLE;
  return levelVariance(Math.min(view.day, day), world);
}

/** What is expected of a view in a world, before anybody has spoken. */
export function expectedOf({ day, kind }: View, world: World): number {
  return meanOn(day, world) + truthOf[kind].leniency * (kind === 'self' ? world.selfLeniency : 1);
}

/** The name of whoever gave a view, self and tests included. */
export function raterOf({ kind, rater }: View): string {
  return `${kind} ${rater ?? ''}`;
}

/** What two views have in common, but for quirks and what another day would have changed. */
export function sharedBy(a: View, b: View, world: World): number {
  const one = truthOf[a.kind];
  const here = a.skill === b.skill;
  const alike = a.kind === 'peer' ? world.peersAlike : 1;
  const kind = (one.kindEverywhere + (here ? one.kindInSkill : 0)) * alike;
  const project = here && a.project !== null && a.project === b.project;
  return (
    withLevel(a, b, world) +
    (a.kind === b.kind ? kind : 0) +
    (raterOf(a) === raterOf(b) ? one.raterEverywhere : 0) +
    (project ? Math.sqrt(one.project * truthOf[b.kind].project) : 0)
  );
}

/** Variance of a rater's quirk in one skill. */
export function quirkOf({ kind }: View, { noise }: World): number {
  return truthOf[kind].raterInSkill * noise ** 2;
}

/** Variance of what another day would have changed. */
export function freshOf({ kind, basis, sureness }: View, { noise }: World): number {
  const seen = basisTruth.find((one) => one.basis === basis)?.factor ?? 1;
  const sure = surenessTruth.find((one) => one.sureness === sureness)?.factor ?? 1;
  return truthOf[kind].fresh * seen * sure * noise ** 2;
}
