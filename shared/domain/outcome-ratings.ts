import type { Day } from './day.ts';
import type { Person } from './person.ts';
import type { Observation, Observer, ObserverSource } from './project.ts';
import type { SourceKind } from './rating.ts';

/** An outcome as far as its observations go; of a project, the newest first. */
export type Observed = { readonly day: Day; readonly observations: readonly Observation[] };

/** What becomes of an observation: a rating, one in place of an earlier one, or the earlier one itself. */
export type PlannedRating = {
  readonly observation: Observation;
  readonly change: 'new' | 'replaces' | 'kept';
};

/** The kind of source that an observer's view counts as. */
export function sourceOf(by: Observer): SourceKind {
  return by.kind === 'owner' ? 'observed' : by.source;
}

/** How a person's view counts unless the owner says otherwise. */
export function observerSourceOf(relation: Person['relation']): ObserverSource {
  switch (relation) {
    case 'mentor':
      return 'coach';
    case 'other':
      return 'peer';
    default:
      return relation;
  }
}

/** The same for all that one observer says of one skill in one project. */
export function observationKey({ skillId, by }: Pick<Observation, 'skillId' | 'by'>): string {
  return `${skillId} ${by.kind === 'owner' ? 'owner' : by.personId}`;
}

function saysTheSame(one: Observation, other: Observation): boolean {
  return (
    one.level === other.level &&
    one.basis === other.basis &&
    one.sentence === other.sentence &&
    sourceOf(one.by) === sourceOf(other.by)
  );
}

function earlierOf(earlier: readonly Observed[], observation: Observation) {
  const key = observationKey(observation);
  for (const { day, observations } of earlier) {
    const found = observations.find((one) => observationKey(one) === key);
    if (found) return { day, observation: found };
  }
  return null;
}

/**
 * The ratings that an outcome leads to. What the same observer said before of the same skill in this project is
 * replaced; word for word the same on the same day, it is kept as it is. What is not mentioned again stays said.
 * @param earlier The outcomes recorded before, newest first.
 */
export function plannedRatings(outcome: Observed, earlier: readonly Observed[]): PlannedRating[] {
  return outcome.observations.map((observation) => {
    const before = earlierOf(earlier, observation);
    if (before === null) return { observation, change: 'new' };
    const isSame = before.day === outcome.day && saysTheSame(before.observation, observation);
    return { observation, change: isSame ? 'kept' : 'replaces' };
  });
}

/** What stands of all that was observed in a project: of each observer and skill what was said last. Newest first. */
export function standingObservations(outcomes: readonly Observed[]): Observation[] {
  const said = outcomes.flatMap(({ observations }) => observations);
  const keys = said.map(observationKey);
  return said.filter((observation, at) => keys.indexOf(observationKey(observation)) === at);
}
