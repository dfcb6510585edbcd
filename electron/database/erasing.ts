import type { PersonId, SkillId } from '../../shared/domain/id.ts';
import type { ErasedCounts } from '../../shared/ipc/people-view.ts';
import { Refusal } from '../../shared/result.ts';
import { connectionOf, query, type ReadableDb, statement, type WritableDb } from './db.ts';
import { forgetHistory } from './undo-steps.ts';

const theirRatings = '(SELECT id FROM ratings WHERE rater_id = @id)';
const naming = `(SELECT suggestion_id FROM suggestion_reasons
    WHERE record_id = @id OR record_id IN ${theirRatings}
  UNION SELECT id FROM suggestions WHERE subject = @id)`;

/** In the order in which they let go of each other. */
const inOrder = [
  `DELETE FROM suggestion_decisions WHERE suggestion_id IN ${naming}`,
  `DELETE FROM suggestions WHERE id IN ${naming}`,
  `DELETE FROM drafts WHERE record_id = @id OR record_id IN ${theirRatings}`,
  `DELETE FROM outcome_ratings WHERE rating_id IN ${theirRatings}`,
  `DELETE FROM feedback_response_ratings WHERE rating_id IN ${theirRatings}`,
  `DELETE FROM evidence_links WHERE kind = 'rating' AND record_id IN ${theirRatings}`,
  'DELETE FROM ratings WHERE rater_id = @id',
  'DELETE FROM outcome_observations WHERE observer_id = @id',
  'DELETE FROM feedback_responses WHERE person_id = @id',
  'DELETE FROM feedback_requests WHERE person_id = @id',
  "UPDATE shares SET recipient = '–' WHERE person_id = @id",
];

type Column = { readonly tableName: string; readonly columnName: string };

/** Columns that name a person and do not let go by themselves; those above are empty by then. */
const HOLDING = `SELECT t.name AS tableName, f."from" AS columnName
  FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
  WHERE t.type = 'table' AND f."table" = 'people' AND f.on_delete = 'NO ACTION'
    AND t.name NOT IN ('ratings', 'feedback_responses', 'feedback_requests')`;

/** Where a record came from is told by the id of who gave it. */
const ORIGINS = `SELECT t.name AS tableName, c.name AS columnName
  FROM sqlite_schema t JOIN pragma_table_info(t.name) c
  WHERE t.type = 'table' AND c.name = 'origin_given_by'`;

function letGo(tx: WritableDb, id: PersonId): void {
  for (const { tableName, columnName } of query<[], Column>(tx, HOLDING).all()) {
    statement<[PersonId]>(
      tx,
      `UPDATE ${tableName} SET ${columnName} = NULL WHERE ${columnName} = ?`,
    ).run(id);
  }
  for (const { tableName, columnName } of query<[], Column>(tx, ORIGINS).all()) {
    statement<[PersonId]>(
      tx,
      `UPDATE ${tableName} SET ${columnName} = '' WHERE ${columnName} = ?`,
    ).run(id);
  }
}

/**
 * Erases a whole person, whom the owner has named: with them go their ratings and answers and what they were
 * asked, advice that names them, and the history, which holds copies. What the owner decided, and the ledger, stay.
 * Refusals: not-found.
 */
export function erasePerson(tx: WritableDb, id: PersonId): void {
  const known = statement<[PersonId]>(tx, 'SELECT 1 FROM people WHERE id = ?').get(id);
  if (known === undefined) throw new Refusal('not-found');
  statement<[PersonId]>(tx, 'INSERT INTO erasing (person_id) VALUES (?)').run(id);
  for (const sql of inOrder) statement<[object]>(tx, sql).run({ id });
  letGo(tx, id);
  statement<[PersonId]>(tx, 'DELETE FROM people WHERE id = ?').run(id);
  statement(tx, 'DELETE FROM erasing').run();
  forgetHistory(connectionOf(tx));
}

/** A person's name, also of one in the trash. Refusals: not-found. */
export function nameToErase(db: ReadableDb, id: PersonId): string {
  const row = query<[PersonId], { name: string }>(db, 'SELECT name FROM people WHERE id = ?').get(
    id,
  );
  if (row === undefined) throw new Refusal('not-found');
  return row.name;
}

/** What goes with a person, or lets go of them. */
export function countErased(db: ReadableDb, id: PersonId): ErasedCounts {
  const row = query<[object], ErasedCounts>(
    db,
    `SELECT
      (SELECT count(*) FROM ratings WHERE rater_id = @id) AS ratings,
      (SELECT count(*) FROM rating_replies WHERE rating_id IN ${theirRatings}) AS replies,
      (SELECT count(*) FROM feedback_responses WHERE person_id = @id) AS feedback,
      (SELECT count(*) FROM feedback_requests WHERE person_id = @id) AS requests,
      (SELECT count(*) FROM practice_sessions WHERE guide_id = @id) AS practice,
      (SELECT count(*) FROM evidence WHERE voucher_id = @id) AS vouches,
      (SELECT count(*) FROM person_skills WHERE person_id = @id) AS skills,
      (SELECT count(*) FROM shares WHERE person_id = @id) AS shares`,
  ).get({ id });
  if (row === undefined) throw new Refusal('not-found');
  return row;
}

/** The skills that a person rated, the most often rated first. */
export function skillsRatedBy(db: ReadableDb, id: PersonId): SkillId[] {
  return query<[PersonId], { id: SkillId }>(
    db,
    `SELECT ifnull(m.into_id, r.skill_id) AS id
    FROM ratings r LEFT JOIN skill_merges m ON m.skill_id = r.skill_id WHERE r.rater_id = ?
    GROUP BY 1 ORDER BY count(*) DESC, 1`,
  )
    .all(id)
    .map((row) => row.id);
}

/**
 * Writes the whole vault anew, so that nothing is left of what was deleted in places that are free to be used again.
 * Gives whether it could be done: a full disk, for instance, leaves everything as it is.
 */
export function overwriteFreePages(db: ReadableDb): boolean {
  try {
    connectionOf(db).exec('VACUUM');
    return true;
  } catch {
    // What was erased is gone from every table; the caller says what could not be overwritten.
    return false;
  }
}
