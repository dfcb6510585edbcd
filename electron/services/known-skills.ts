import type { SkillId } from '../../shared/domain/id.ts';
import type { ReadableDb } from '../database/db.ts';
import { getSkill } from '../database/skills.ts';

/** Refusals: not-found when one of these skills is not there, or lies in the trash. */
export function refuseUnknownSkills(db: ReadableDb, skillIds: readonly SkillId[]): void {
  for (const id of new Set(skillIds)) getSkill(db, id);
}
