import * as z from 'zod';
import { addDays, Day, endOfNextQuarter } from '../../../shared/domain/day.ts';
import { type Goal, GoalDraft } from '../../../shared/domain/goal.ts';
import { SkillId } from '../../../shared/domain/id.ts';
import { HIGHEST_LEVEL, Level, LOWEST_LEVEL } from '../../../shared/domain/level.ts';
import { Note } from '../../../shared/domain/text.ts';
import type { SkillRow } from '../../../shared/ipc/views.ts';
import { chosen } from '../../parts/chosen.ts';

/** Problem of a target that is not above the start. */
export const NOT_ABOVE = 'target-not-above';

export const GoalForm = z
  .object({
    skillId: chosen(SkillId),
    fromLevel: Level,
    toLevel: Level,
    why: GoalDraft.shape.why,
    howIWillKnow: Note,
    by: chosen(Day),
  })
  .superRefine(({ fromLevel, toLevel }, context) => {
    if (toLevel <= fromLevel) {
      context.addIssue({ code: 'custom', path: ['toLevel'], message: NOT_ABOVE });
    }
  });
export type GoalValues = z.input<typeof GoalForm>;
export type GoalAnswers = z.output<typeof GoalForm>;

/** Where a person starts from: the level they stand behind, else the nearest to what the evidence says. */
export function startLevel(row: Pick<SkillRow, 'standing' | 'strip'> | undefined): number {
  const level = row?.standing ?? Math.round(row?.strip?.level ?? LOWEST_LEVEL);
  return Math.min(HIGHEST_LEVEL, Math.max(LOWEST_LEVEL, level));
}

export function emptyGoal(skill: SkillRow | undefined, today: Day): GoalValues {
  const fromLevel = startLevel(skill);
  return {
    skillId: skill?.id ?? null,
    fromLevel,
    toLevel: Math.min(HIGHEST_LEVEL, fromLevel + 1),
    why: '',
    howIWillKnow: '',
    by: endOfNextQuarter(today),
  };
}

export function valuesOfGoal(goal: Goal): GoalValues {
  const { skillId, fromLevel, toLevel, why, howIWillKnow, by } = goal;
  return { skillId, fromLevel, toLevel, why, howIWillKnow, by };
}

/** Days. A twelfth of a year, near enough for a date that may be changed. */
const MONTH = 30;

/** Dates worth one press, soonest first. */
export function quickPicks(
  today: Day,
): readonly { readonly id: 'months' | 'next-quarter' | 'year'; readonly day: Day }[] {
  const year = today.slice(0, 4);
  const picks = [
    { id: 'months', day: addDays(today, 3 * MONTH) },
    { id: 'next-quarter', day: endOfNextQuarter(today) },
    { id: 'year', day: `${Number(year) + (today > `${year}-10-31` ? 1 : 0)}-12-31` },
  ] as const;
  return [...picks].sort((one, other) => one.day.localeCompare(other.day));
}
