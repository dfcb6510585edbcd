import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { housedIn } from '../../../electron/database/spaces.ts';
import { carryAcross, takeBack } from '../../../electron/services/border.ts';
import { previewPromotion } from '../../../electron/services/border-preview.ts';
import { RecordId } from '../../../shared/domain/id.ts';
import { PromotableKind } from '../../../shared/domain/promotion.ts';
import { Refusal } from '../../../shared/result.ts';
import { type AnyGroup, anyVault, contextWith, idOf, mark } from '../../support/any-vault.ts';
import { checked } from '../../support/wishes.ts';
import { everythingThatMayLeave } from './reading.ts';

const today = '2026-06-01';
const RUNS = { numRuns: 100 };

type Context = ReturnType<typeof contextWith>;

/** Whether a record lies in the portfolio now, and outside the trash. */
function isOpen(context: Context, kind: PromotableKind, number: number): boolean {
  try {
    const id = RecordId.parse(idOf(kind, number));
    return housedIn(context.db, { kind, id }).space === 'portfolio';
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** The words of a group that must not be seen, as its records lie now. */
function hidden(context: Context, group: AnyGroup, number: number): string[] {
  const closed = PromotableKind.options
    .filter((kind) => kind !== 'rating' && !isOpen(context, kind, number))
    .map((kind) => mark(kind, number));
  const nature = [mark('note', number)];
  const isPrivateViewOpen = isOpen(context, 'rating', number) && isOpen(context, 'skill', number);
  return [
    ...closed,
    ...nature,
    ...(isPrivateViewOpen ? [] : [mark('private', number)]),
    ...(group.person === 'learning' ? [mark('person', number)] : []),
    ...(group.feedback === 'learning' ? [mark('feedback', number)] : []),
    ...(group.sealedEvidence ? [mark('sealed', number)] : []),
    ...(group.sealedRating && !isPrivateViewOpen ? [] : []),
  ];
}

function expectSheltered(context: Context, groups: readonly AnyGroup[]): void {
  const leaving = everythingThatMayLeave(context);
  groups.forEach((group, index) => {
    for (const word of hidden(context, group, index + 1)) expect(leaving).not.toContain(word);
  });
}

describe('rule 1: no text of a learning-space record is in anything that may leave', () => {
  test('whatever lies where, of every kind', () => {
    fc.assert(
      fc.property(anyVault, (groups) => expectSheltered(contextWith(groups), groups)),
      RUNS,
    );
  });

  test('whatever crosses the border, in whatever order, and back', () => {
    const crossing = fc.record({
      kind: fc.constantFrom(...PromotableKind.options),
      number: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(anyVault, fc.array(crossing, { minLength: 1, maxLength: 6 }), (groups, run) => {
        const context = contextWith(groups);
        for (const { kind, number } of run) {
          const target = { kind, id: RecordId.parse(idOf(kind, number)) };
          try {
            const question = checked('promotion.preview', { ...target, today });
            const { direction, along } = previewPromotion(context, question);
            const agreed = { ...target, along: along.map(({ id }) => id) };
            if (direction === 'carry') carryAcross(context, agreed);
            else takeBack(context, agreed);
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
          expectSheltered(context, groups);
        }
      }),
      RUNS,
    );
  });

  test('what was never carried across is never there, and what was is', () => {
    const context = contextWith([
      {
        skill: 'portfolio',
        person: 'portfolio',
        project: 'portfolio',
        learning: 'learning',
        goal: 'learning',
        evidence: 'learning',
        credential: 'learning',
        feedback: 'learning',
        sealedRating: false,
        sealedEvidence: false,
        trashed: null,
      },
    ]);
    expect(everythingThatMayLeave(context)).not.toContain(mark('goal', 1));
    const goal = { kind: 'goal', id: RecordId.parse(idOf('goal', 1)), along: [] } as const;
    carryAcross(context, { ...goal, along: [] });
    expect(everythingThatMayLeave(context)).toContain(mark('goal', 1));
    takeBack(context, { ...goal, along: [] });
    expect(everythingThatMayLeave(context)).not.toContain(mark('goal', 1));
  });
});
