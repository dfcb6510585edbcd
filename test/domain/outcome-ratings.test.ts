import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  observationKey,
  observerSourceOf,
  plannedRatings,
  sourceOf,
  standingObservations,
} from '../../shared/domain/outcome-ratings.ts';
import { type Observation, projectState } from '../../shared/domain/project.ts';
import { person, skill } from '../support/ratings.ts';

const own: Observation = {
  skillId: skill(1),
  by: { kind: 'owner' },
  level: 5,
  basis: 'saw-it-done',
  sentence: '',
};
const theirs: Observation = {
  ...own,
  by: { kind: 'person', personId: person(1), source: 'client' },
};

test('what the owner saw counts as observed work, what a person saw as theirs', () => {
  expect([sourceOf(own.by), sourceOf(theirs.by)]).toEqual(['observed', 'client']);
  expect(observationKey(own)).not.toBe(observationKey(theirs));
});

test('a mentor counts as a coach, and somebody else as a peer, unless the owner says otherwise', () => {
  expect(observerSourceOf('mentor')).toBe('coach');
  expect(observerSourceOf('other')).toBe('peer');
  expect(observerSourceOf('client')).toBe('client');
});

test('a first view is new, another one replaces it, and the very same one is kept', () => {
  const first = { day: '2026-03-02', observations: [own, theirs] };
  const changed = { ...theirs, level: 6 };
  const plan = plannedRatings({ day: '2026-03-02', observations: [own, changed] }, [first]);
  expect(plannedRatings(first, []).map(({ change }) => change)).toEqual(['new', 'new']);
  expect(plan.map(({ change }) => change)).toEqual(['kept', 'replaces']);
});

test('the same said on another day is said anew', () => {
  const first = { day: '2026-03-02', observations: [own] };
  const [again] = plannedRatings({ day: '2026-09-01', observations: [own] }, [first]);
  expect(again?.change).toBe('replaces');
});

test('a view that the outcome between did not mention is still the one that is replaced', () => {
  const first = { day: '2026-03-02', observations: [own] };
  const second = { day: '2026-04-02', observations: [] };
  const [third] = plannedRatings({ day: '2026-05-02', observations: [{ ...own, level: 6 }] }, [
    second,
    first,
  ]);
  expect(third?.change).toBe('replaces');
});

test('what nobody said again stands beside what was said last', () => {
  const outcomes = [
    { day: '2026-05-02', observations: [{ ...own, level: 6 }] },
    { day: '2026-03-02', observations: [own, theirs] },
  ];
  expect(standingObservations(outcomes)).toEqual([{ ...own, level: 6 }, theirs]);
});

const anyObservation = fc
  .record({
    serial: fc.integer({ min: 1, max: 3 }),
    who: fc.integer({ min: 0, max: 3 }),
    level: fc.option(fc.integer({ min: 1, max: 8 })),
  })
  .map(
    ({ serial, who, level }): Observation => ({
      skillId: skill(serial),
      by: who === 0 ? own.by : { kind: 'person', personId: person(who), source: 'peer' },
      level,
      basis: 'saw-it-done',
      sentence: '',
    }),
  );

test('every observation becomes exactly one rating, and one said again to the letter adds none', () => {
  const observations = fc.uniqueArray(anyObservation, { selector: observationKey });
  fc.assert(
    fc.property(observations, observations, (before, after) => {
      const standing = { day: '2026-03-02', observations: before };
      const plan = plannedRatings({ day: '2026-03-02', observations: after }, [standing]);
      expect(plan.map(({ observation }) => observation)).toEqual(after);
      expect(plannedRatings(standing, [standing]).every(({ change }) => change === 'kept')).toBe(
        true,
      );
    }),
  );
});

test('a project runs until its last day, then waits for an outcome, and then has one', () => {
  const today = '2026-03-02';
  expect(projectState({ endedOn: null, hasOutcome: false }, today)).toBe('running');
  expect(projectState({ endedOn: '2026-03-03', hasOutcome: false }, today)).toBe('running');
  expect(projectState({ endedOn: today, hasOutcome: false }, today)).toBe('awaiting-outcome');
  expect(projectState({ endedOn: null, hasOutcome: true }, today)).toBe('with-outcome');
});
