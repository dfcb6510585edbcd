import type Database from 'better-sqlite3';
import { preparedOnce } from './prepared.ts';

/** Steps that are kept at the least. */
export const HISTORY_LIMIT = 200;
/** Steps that may wait above the limit: they go together, because each going touches pages of its own. */
export const HISTORY_SLACK = 50;

/** Opens a step: from here on the triggers keep every row as it was. */
export function beginStep(db: Database.Database, step: { command: string; at: string }): void {
  preparedOnce(
    db,
    "INSERT INTO undo_steps (command, at, state, barrier) VALUES (?, ?, 'open', 0)",
  ).run(step.command, step.at);
}

/** What came before can no longer be taken back. */
export function forgetHistory(db: Database.Database): void {
  preparedOnce(db, 'DELETE FROM undo_steps').run();
}

/** Says that the open step, if there is one, did what cannot be taken back. */
export function markBarrier(db: Database.Database): void {
  preparedOnce(db, "UPDATE undo_steps SET barrier = 1 WHERE state = 'open'").run();
}

function keep(db: Database.Database, id: number): void {
  preparedOnce(db, "UPDATE undo_steps SET state = 'done' WHERE id = ?").run(id);
  preparedOnce(db, "DELETE FROM undo_steps WHERE state = 'undone'").run();
  const count = preparedOnce(db, 'SELECT count(*) FROM undo_steps').pluck().get();
  if (Number(count) <= HISTORY_LIMIT + HISTORY_SLACK) return;
  preparedOnce(
    db,
    `DELETE FROM undo_steps
    WHERE id <= (SELECT id FROM undo_steps ORDER BY id DESC LIMIT 1 OFFSET ${HISTORY_LIMIT})`,
  ).run();
}

/** Closes the open step: keeps it, drops it when it changed nothing, or ends the history when it cannot be undone. */
export function endStep(db: Database.Database): void {
  const step = preparedOnce(
    db,
    `SELECT id, barrier, EXISTS (SELECT 1 FROM undo_rows WHERE step_id = s.id) AS changed
    FROM undo_steps s ORDER BY id DESC LIMIT 1`,
  ).get() as { id: number; barrier: number; changed: number } | undefined;
  if (step === undefined) return;
  if (step.barrier === 1) forgetHistory(db);
  else if (step.changed === 1) keep(db, step.id);
  else preparedOnce(db, 'DELETE FROM undo_steps WHERE id = ?').run(step.id);
}
