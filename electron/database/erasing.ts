import type { PersonId } from '../../shared/domain/id.ts';
import { Refusal } from '../../shared/result.ts';
import { connectionOf, statement, type WritableDb } from './db.ts';
import { forgetHistory } from './undo-steps.ts';

/** In the order in which they let go of each other. */
const inOrder = [
  'DELETE FROM outcome_ratings WHERE rating_id IN (SELECT id FROM ratings WHERE rater_id = ?)',
  `DELETE FROM feedback_response_ratings
  WHERE rating_id IN (SELECT id FROM ratings WHERE rater_id = ?)`,
  `DELETE FROM evidence_links WHERE kind = 'rating'
  AND record_id IN (SELECT id FROM ratings WHERE rater_id = ?)`,
  'DELETE FROM ratings WHERE rater_id = ?',
  'DELETE FROM outcome_observations WHERE observer_id = ?',
  'DELETE FROM feedback_responses WHERE person_id = ?',
  'DELETE FROM feedback_requests WHERE person_id = ?',
  "UPDATE shares SET recipient = '–' WHERE person_id = ?",
  'DELETE FROM people WHERE id = ?',
];

/**
 * Erases a whole person, whom the owner has named: with them go their ratings and answers and what they were
 * asked, and the history, which holds copies. What the owner decided, and the ledger, stay.
 * Refusals: not-found.
 */
export function erasePerson(tx: WritableDb, id: PersonId): void {
  const known = statement<[PersonId]>(tx, 'SELECT 1 FROM people WHERE id = ?').get(id);
  if (known === undefined) throw new Refusal('not-found');
  statement<[PersonId]>(tx, 'INSERT INTO erasing (person_id) VALUES (?)').run(id);
  for (const sql of inOrder) statement<[PersonId]>(tx, sql).run(id);
  statement(tx, 'DELETE FROM erasing').run();
  forgetHistory(connectionOf(tx));
}
