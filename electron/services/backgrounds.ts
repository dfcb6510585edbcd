import type { SkillId } from '../../shared/domain/id.ts';
import type { Background } from '../../shared/rating/background.ts';
import { learnHabits } from '../../shared/rating/habits.ts';
import { assumptionsWith } from '../../shared/rating/own-assumptions.ts';
import type { ReadableDb } from '../database/db.ts';
import { listHabitEvidence } from '../database/habit-evidence.ts';
import { readOwnAssumptions } from '../database/source-assumptions.ts';

/** What is known when the ratings of a skill are read: the assumptions, and what all other skills taught of its raters. */
export function backgroundOf(db: ReadableDb, skillId: SkillId): Background {
  const others = [...listHabitEvidence(db)].filter(([id]) => id !== skillId);
  const assumptions = assumptionsWith(readOwnAssumptions(db));
  return {
    assumptions,
    habits: learnHabits(
      others.map(([, evidence]) => evidence),
      assumptions,
    ),
  };
}
