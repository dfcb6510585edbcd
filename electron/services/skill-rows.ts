import type { Day } from '../../shared/domain/day.ts';
import type { SkillId } from '../../shared/domain/id.ts';
import type { SkillRow, Strip } from '../../shared/ipc/views.ts';
import type { Background } from '../../shared/rating/background.ts';
import type { Position } from '../../shared/rating/estimate.ts';
import { teach } from '../../shared/rating/estimate-portfolio.ts';
import { readingOf } from '../../shared/rating/own-assumptions.ts';
import { currentPosition, stripAt } from '../../shared/rating/position.ts';
import type { WritableDb } from '../database/db.ts';
import { saveHabitEvidence } from '../database/habit-evidence.ts';
import { listRatingsOfSkill } from '../database/ratings.ts';
import type { SkillListRow } from '../database/skills.ts';
import { saveSnapshot } from '../database/snapshots.ts';
import { readOwnAssumptions } from '../database/source-assumptions.ts';
import { backgroundOf } from './backgrounds.ts';

/** A kept position as it reads on a later day: same centre, wider interval. */
export function stripOf(position: Position | null, today: Day): Strip | null {
  return position ? stripAt(position, today) : null;
}

/** A row of the skill list, from what was kept when its last rating came in. */
export function toSkillRow(row: SkillListRow, today: Day): SkillRow {
  const { position, ...rest } = row;
  return { ...rest, strip: stripOf(position, today) };
}

/** Works out again what lists show of a skill; part of every transaction that adds a rating to it. */
export function refreshSnapshot(
  tx: WritableDb,
  skillId: SkillId,
  today: Day,
  background: Background = backgroundOf(tx, skillId),
): void {
  const ratings = listRatingsOfSkill(tx, skillId);
  const { position, fix } = currentPosition(ratings, { today, background });
  const reading = readingOf(readOwnAssumptions(tx));
  const evidence = teach(ratings, { today, assumptions: background.assumptions });
  saveHabitEvidence(tx, skillId, { evidence, reading });
  const newestDay = ratings.reduce<Day | null>(
    (newest, rating) => (newest === null || rating.day > newest ? rating.day : newest),
    null,
  );
  saveSnapshot(tx, { skillId, position, fix, ratings: ratings.length, newestDay, reading });
}
