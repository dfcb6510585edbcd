import type { Instant } from '../../shared/domain/day.ts';
import type { SkillId } from '../../shared/domain/id.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';

/** SQL: the skills that are in use neither themselves nor as part of another. */
export const SKILLS_OUT_OF_USE = `SELECT s.id FROM skills s
  WHERE s.trashed_at IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM skill_merges m JOIN skills k ON k.id = m.into_id
    WHERE m.skill_id = s.id AND k.trashed_at IS NULL)`;

/** The skill and those that were merged into it: the ids under which its records were written. */
export function membersOf(db: ReadableDb, id: SkillId): SkillId[] {
  const merged = query<[SkillId], { id: SkillId }>(
    db,
    'SELECT skill_id AS id FROM skill_merges WHERE into_id = ? ORDER BY skill_id',
  ).all(id);
  return [id, ...merged.map((row) => row.id)];
}

/** The skill under which the records of this one count: itself, unless it was merged. */
export function countedUnder(db: ReadableDb, id: SkillId): SkillId {
  const row = query<[SkillId], { id: SkillId }>(
    db,
    'SELECT into_id AS id FROM skill_merges WHERE skill_id = ?',
  ).get(id);
  return row?.id ?? id;
}

/** Every merged skill and the one it counts under. */
export function listMerges(db: ReadableDb): Map<SkillId, SkillId> {
  const rows = query<[], { id: SkillId; into: SkillId }>(
    db,
    'SELECT skill_id AS id, into_id AS "into" FROM skill_merges ORDER BY skill_id',
  ).all();
  return new Map(rows.map((row) => [row.id, row.into]));
}

/** What lists skills under a record. The key of a row names its skill, so a row moves by being written anew. */
const lists = [
  { table: 'learning_skills', owner: 'learning_id', position: true },
  { table: 'project_skills', owner: 'project_id', position: true },
  { table: 'credential_skills', owner: 'credential_id', position: true },
  { table: 'feedback_request_skills', owner: 'request_id', position: true },
  { table: 'person_skills', owner: 'person_id', position: false },
] as const;

/** What belongs to one skill and may be edited. */
const owned = ['goals', 'practice_sessions', 'reflections', 'lessons'] as const;

function moveLists(tx: WritableDb, gone: SkillId, kept: SkillId): void {
  for (const { table, owner, position } of lists) {
    const more = position ? ', position' : '';
    statement<[SkillId, SkillId, SkillId]>(
      tx,
      `INSERT INTO ${table} (${owner}, skill_id${more})
      SELECT l.${owner}, ?${position ? ', l.position' : ''} FROM ${table} l
      WHERE l.skill_id = ? AND NOT EXISTS (
        SELECT 1 FROM ${table} o WHERE o.${owner} = l.${owner} AND o.skill_id = ?)`,
    ).run(kept, gone, kept);
    statement<[SkillId]>(tx, `DELETE FROM ${table} WHERE skill_id = ?`).run(gone);
  }
}

function moveEvidence(tx: WritableDb, gone: SkillId, kept: SkillId): void {
  statement<[SkillId, SkillId, SkillId]>(
    tx,
    `INSERT INTO evidence_links (evidence_id, kind, record_id)
    SELECT l.evidence_id, 'skill', ? FROM evidence_links l
    WHERE l.kind = 'skill' AND l.record_id = ? AND NOT EXISTS (
      SELECT 1 FROM evidence_links o
      WHERE o.evidence_id = l.evidence_id AND o.kind = 'skill' AND o.record_id = ?)`,
  ).run(kept, gone, kept);
  statement<[SkillId]>(tx, "DELETE FROM evidence_links WHERE kind = 'skill' AND record_id = ?").run(
    gone,
  );
}

/** What the kept one has not said is taken from the other. */
function moveWishes(tx: WritableDb, gone: SkillId, kept: SkillId): void {
  for (const { table, column } of [
    { table: 'skill_interests', column: 'interest' },
    { table: 'noted_levels', column: 'level' },
  ]) {
    statement<[SkillId, SkillId]>(
      tx,
      `INSERT INTO ${table} (skill_id, ${column})
      SELECT ?, w.${column} FROM ${table} w WHERE w.skill_id = ?
      ON CONFLICT (skill_id) DO NOTHING`,
    ).run(kept, gone);
    statement<[SkillId]>(tx, `DELETE FROM ${table} WHERE skill_id = ?`).run(gone);
  }
}

/** Everything of a skill that the owner edits moves to another; what happened stays where it was written. */
function moveRecords(tx: WritableDb, gone: SkillId, kept: SkillId): void {
  for (const table of owned) {
    statement<[SkillId, SkillId]>(tx, `UPDATE ${table} SET skill_id = ? WHERE skill_id = ?`).run(
      kept,
      gone,
    );
  }
  moveLists(tx, gone, kept);
  moveEvidence(tx, gone, kept);
  moveWishes(tx, gone, kept);
  statement<[SkillId, SkillId]>(
    tx,
    'DELETE FROM skills_kept_apart WHERE one_id = ? OR other_id = ?',
  ).run(gone, gone);
  statement<[SkillId]>(tx, 'DELETE FROM habit_evidence WHERE skill_id = ?').run(gone);
}

/**
 * Makes one skill part of another: what may be edited moves, ratings, decisions and observations stay and count under
 * the kept one, and so do those of skills that were merged into it before. Both must be in use.
 */
export function mergeInto(
  tx: WritableDb,
  merge: { readonly gone: SkillId; readonly kept: SkillId; readonly at: Instant },
): void {
  const { gone, kept, at } = merge;
  moveRecords(tx, gone, kept);
  statement<[SkillId, SkillId]>(tx, 'UPDATE skill_merges SET into_id = ? WHERE into_id = ?').run(
    kept,
    gone,
  );
  statement<[SkillId, SkillId, Instant]>(
    tx,
    'INSERT INTO skill_merges (skill_id, into_id, at) VALUES (?, ?, ?)',
  ).run(gone, kept, at);
  // Out of every list, as what is in the trash is; it is no part of the trash itself.
  statement<[Instant, SkillId]>(tx, 'UPDATE skills SET trashed_at = ? WHERE id = ?').run(at, gone);
  statement<[SkillId, SkillId, SkillId]>(
    tx,
    `UPDATE skills SET standing = (
      SELECT d.level FROM decisions d
      WHERE d.skill_id IN (SELECT ? UNION ALL SELECT m.skill_id FROM skill_merges m WHERE m.into_id = ?)
      ORDER BY d.created_at DESC, d.id DESC LIMIT 1)
    WHERE id = ?`,
  ).run(kept, kept, kept);
}
