import type { SkillId } from '../../shared/domain/id.ts';
import type { HabitEvidence } from '../../shared/rating/habits.ts';
import { connectionOf, query, type ReadableDb, statement, type WritableDb } from './db.ts';

type Row = { readonly skill_id: SkillId; readonly evidence: string };
type Kept = ReadonlyMap<SkillId, HabitEvidence>;

/** Read anew after any write: a large portfolio has thousands, and every page asks for all of them. */
const known = new WeakMap<ReadableDb, { readonly writes: number; readonly kept: Kept }>();

const ALL = `SELECT h.skill_id, h.evidence FROM habit_evidence h
  JOIN skills s ON s.id = h.skill_id WHERE s.trashed_at IS NULL`;

function readAll(db: ReadableDb): Kept {
  // This app alone writes the column, and every page of the vault is authenticated.
  const rows = query<[], Row>(db, ALL).all();
  return new Map(rows.map((row) => [row.skill_id, JSON.parse(row.evidence) as HabitEvidence]));
}

/** What each skill that is not in the trash teaches of the habits of who rated it. */
export function listHabitEvidence(db: ReadableDb): Kept {
  // What is read within a transaction may yet be taken back.
  if (connectionOf(db).inTransaction) return readAll(db);
  const { writes = 0 } =
    query<[], { writes: number }>(db, 'SELECT total_changes() AS writes').get() ?? {};
  const last = known.get(db);
  if (last?.writes === writes) return last.kept;
  const kept = readAll(db);
  known.set(db, { writes, kept });
  return kept;
}

/** The skills whose lesson was drawn by another reading of their ratings. */
export function lessonsReadOtherwise(db: ReadableDb, reading: string): SkillId[] {
  return query<[string], { id: SkillId }>(
    db,
    'SELECT skill_id AS id FROM habit_evidence WHERE reading <> ?',
  )
    .all(reading)
    .map(({ id }) => id);
}

/** Replaces what a skill teaches, by this reading of its ratings; null when it has none that counts. */
export function saveHabitEvidence(
  tx: WritableDb,
  skillId: SkillId,
  taught: { readonly evidence: HabitEvidence | null; readonly reading: string },
): void {
  const { evidence, reading } = taught;
  if (evidence === null) {
    statement<[SkillId]>(tx, 'DELETE FROM habit_evidence WHERE skill_id = ?').run(skillId);
    return;
  }
  statement<[SkillId, string, string]>(
    tx,
    `INSERT INTO habit_evidence (skill_id, evidence, reading) VALUES (?, ?, ?)
    ON CONFLICT (skill_id) DO UPDATE SET evidence = excluded.evidence, reading = excluded.reading`,
  ).run(skillId, JSON.stringify(evidence), reading);
}
