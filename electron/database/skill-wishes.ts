import type { SkillId } from '../../shared/domain/id.ts';
import type { Interest } from '../../shared/domain/interest.ts';
import type { Level } from '../../shared/domain/level.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';

/** How much the owner would like to use and grow a skill; null while they have not said. */
export function findInterest(db: ReadableDb, skillId: SkillId): Interest | null {
  const row = query<[SkillId], { interest: Interest }>(
    db,
    'SELECT interest FROM skill_interests WHERE skill_id = ?',
  ).get(skillId);
  return row?.interest ?? null;
}

/** In place of what was said before; null takes it back. */
export function saveInterest(tx: WritableDb, skillId: SkillId, interest: Interest | null): void {
  if (interest === null) {
    statement<[SkillId]>(tx, 'DELETE FROM skill_interests WHERE skill_id = ?').run(skillId);
    return;
  }
  statement<[SkillId, Interest]>(
    tx,
    `INSERT INTO skill_interests (skill_id, interest) VALUES (?, ?)
    ON CONFLICT (skill_id) DO UPDATE SET interest = excluded.interest`,
  ).run(skillId, interest);
}

/** The level that was written beside a skill when it was added. It counts for nothing. */
export function findNotedLevel(db: ReadableDb, skillId: SkillId): Level | null {
  const row = query<[SkillId], { level: Level }>(
    db,
    'SELECT level FROM noted_levels WHERE skill_id = ?',
  ).get(skillId);
  return row?.level ?? null;
}

export function noteLevel(tx: WritableDb, skillId: SkillId, level: Level): void {
  statement<[SkillId, Level]>(tx, 'INSERT INTO noted_levels (skill_id, level) VALUES (?, ?)').run(
    skillId,
    level,
  );
}
