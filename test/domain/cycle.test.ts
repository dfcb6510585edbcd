import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardMove, stageBeside } from '../../shared/domain/board-move.ts';
import {
  CYCLE_STAGES,
  type CycleFacts,
  mayOfferReached,
  positionOf,
  type SkippableStage,
} from '../../shared/domain/cycle.ts';

const yesNo = [false, true] as const;
const times = [null, '2026-03-01T09:00:00.000Z', '2026-03-02T09:00:00.000Z'] as const;
const skips: readonly (readonly SkippableStage[])[] = yesNo.flatMap((learn) =>
  yesNo.flatMap((practise) =>
    yesNo.map((apply) => [
      ...(learn ? (['learn'] as const) : []),
      ...(practise ? (['practise'] as const) : []),
      ...(apply ? (['apply'] as const) : []),
    ]),
  ),
);

/** Every combination of what a stage can depend on. */
function everyCombination(): CycleFacts[] {
  const all: CycleFacts[] = [];
  for (const aimed of yesNo)
    for (const learningDone of [0, 1])
      for (const practiceSessions of [0, 2])
        for (const projectsStarted of [0, 1])
          for (const lastOutcomeAt of times)
            for (const lastRatingAt of times)
              for (const skipped of skips)
                for (const closed of yesNo)
                  all.push({
                    aimed,
                    learningDone,
                    practiceSessions,
                    projectsStarted,
                    lastOutcomeAt,
                    lastRatingAt,
                    skipped,
                    closed,
                  });
  return all;
}

describe('the stage of a turn', () => {
  test('is one and only one for every combination of facts', () => {
    const all = everyCombination();
    expect(all).toHaveLength(2 ** 4 * 9 * 8 * 2);
    for (const facts of all) {
      const { stage, steps } = positionOf(facts);
      expect(steps.map((step) => step.stage)).toEqual(CYCLE_STAGES);
      const current = steps.filter((step) => step.status === 'current');
      expect(current.map((step) => step.stage)).toEqual(facts.closed ? [] : [stage]);
      const before = steps.slice(0, CYCLE_STAGES.indexOf(stage));
      const waiting = before.filter(({ status }) => status === 'upcoming');
      expect(waiting).toEqual([]);
    }
  });

  test('never goes back when one more thing has happened', () => {
    const place = (facts: CycleFacts) => CYCLE_STAGES.indexOf(positionOf(facts).stage);
    for (const facts of everyCombination()) {
      const more: readonly CycleFacts[] = [
        { ...facts, aimed: true },
        { ...facts, learningDone: facts.learningDone + 1 },
        { ...facts, practiceSessions: facts.practiceSessions + 1 },
        { ...facts, projectsStarted: facts.projectsStarted + 1 },
        { ...facts, lastRatingAt: '2026-03-03T09:00:00.000Z' },
      ];
      for (const then of more) expect(place(then)).toBeGreaterThanOrEqual(place(facts));
    }
  });

  test('lets “reached” be offered for one of the eight combinations of application, outcome and rating', () => {
    const offered = yesNo.flatMap((applied) =>
      yesNo.flatMap((outcome) =>
        yesNo
          .filter((rated) =>
            mayOfferReached(
              {
                aimed: true,
                learningDone: 1,
                practiceSessions: 1,
                projectsStarted: applied ? 1 : 0,
                lastOutcomeAt: outcome ? '2026-03-01T09:00:00.000Z' : null,
                lastRatingAt: rated ? '2026-03-02T09:00:00.000Z' : null,
                skipped: [],
                closed: false,
              },
              6,
              6,
            ),
          )
          .map((rated) => [applied, outcome, rated]),
      ),
    );
    expect(offered).toEqual([[true, true, true]]);
  });
});

const facts = fc.constantFrom(...everyCombination().filter(({ closed }) => !closed));
const stage = fc.constantFrom(...CYCLE_STAGES);

describe('moving a card', () => {
  test('asks for exactly the steps that are missing before the target, in their order', () => {
    fc.assert(
      fc.property(facts, stage, (known, target) => {
        const position = positionOf(known);
        const move = boardMove(position, target);
        const [from, to] = [CYCLE_STAGES.indexOf(position.stage), CYCLE_STAGES.indexOf(target)];
        if (from === to) expect(move).toEqual({ kind: 'stay' });
        if (to < from) expect(['back', 'take-up']).toContain(move.kind);
        if (to <= from) return;
        const missing = position.steps
          .slice(from, to)
          .filter(({ status }) => status === 'current' || status === 'upcoming')
          .map((step) => step.stage);
        const asked =
          move.kind === 'record' ? [move.stage] : move.kind === 'several' ? move.stages : [];
        expect(asked).toEqual(missing);
        expect(asked[0]).toBe(position.stage);
      }),
    );
  });

  test('back is for stages that were passed over; what happened stays', () => {
    const known: CycleFacts = {
      aimed: true,
      learningDone: 1,
      practiceSessions: 0,
      projectsStarted: 0,
      lastOutcomeAt: null,
      lastRatingAt: null,
      skipped: ['practise'],
      closed: false,
    };
    expect(boardMove(positionOf(known), 'practise')).toEqual({
      kind: 'take-up',
      stage: 'practise',
    });
    expect(boardMove(positionOf(known), 'learn')).toEqual({ kind: 'back' });
  });

  test('by arrow keys ends at the ends', () => {
    expect([stageBeside('aim', -1), stageBeside('aim', 1)]).toEqual([null, 'learn']);
    expect([stageBeside('closed', 1), stageBeside('closed', -1)]).toEqual([null, 're-rate']);
  });
});
