import type { SkillId } from '../../shared/domain/id.ts';
import type { NamedSkill } from '../../shared/ipc/views.ts';
import { query, type ReadableDb } from './db.ts';

/** The names of these skills, in their order; those in the trash are left out. */
export function namedSkills(db: ReadableDb, ids: readonly SkillId[]): NamedSkill[] {
  const named = query<[SkillId], NamedSkill>(
    db,
    'SELECT id, name FROM skills WHERE id = ? AND trashed_at IS NULL',
  );
  return ids.flatMap((id) => named.get(id) ?? []);
}

/** Every skill that is not in the trash, by id. */
export function skillNames(db: ReadableDb): Map<SkillId, NamedSkill> {
  const rows = query<[], NamedSkill>(
    db,
    'SELECT id, name FROM skills WHERE trashed_at IS NULL',
  ).all();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The name of one skill, also when it is in the trash: what was written about it keeps its name. */
export function nameOfSkill(db: ReadableDb, id: SkillId | null): NamedSkill | null {
  if (id === null) return null;
  const named = query<[SkillId], NamedSkill>(db, 'SELECT id, name FROM skills WHERE id = ?');
  return named.get(id) ?? null;
}
