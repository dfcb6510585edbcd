import { Refusal } from '../../shared/result.ts';
import {
  connectionOf,
  query,
  type ReadableDb,
  statement,
  type WritableDb,
  writingBeside,
} from './db.ts';
import { columnsOf, EDITABLE_TABLES, type EditableTable } from './undo-triggers.ts';

/** What was taken back or done again, and the tables it touched. */
export type HistoryMove = { readonly command: string; readonly tables: readonly string[] };

type Step = { readonly id: number; readonly command: string };
type UndoRow = {
  readonly table_name: string;
  readonly row_before: string | null;
  readonly row_after: string | null;
};
type Row = Readonly<Record<string, string | number | null>>;

const UNDO = "SELECT id, command FROM undo_steps WHERE state = 'done' ORDER BY id DESC LIMIT 1";
const REDO = "SELECT id, command FROM undo_steps WHERE state = 'undone' ORDER BY id LIMIT 1";

function editable(name: string): EditableTable {
  const table = EDITABLE_TABLES.find((known) => known === name);
  if (table === undefined) throw new Error('the history names a table that cannot be undone');
  return table;
}

function readRow(json: string): Row {
  return JSON.parse(json) as Row;
}

/** Brings one row from how it is to how it shall be; null stands for no row. */
function bring(tx: WritableDb, name: string, from: string | null, to: string | null): void {
  const table = editable(name);
  const image = readRow(to ?? from ?? '{}');
  // What was kept before the table got a column says nothing of it.
  const columns = columnsOf(connectionOf(tx), table).filter((column) => column.name in image);
  const key = columns
    .filter(({ pk }) => pk > 0)
    .map((column) => `${column.name} = @${column.name}`)
    .join(' AND ');
  if (to === null) {
    statement<[Row]>(tx, `DELETE FROM ${table} WHERE ${key}`).run(image);
    return;
  }
  const names = columns.map((column) => column.name);
  const sql =
    from === null
      ? `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((n) => `@${n}`).join(', ')})`
      : `UPDATE ${table} SET ${names.map((n) => `${n} = @${n}`).join(', ')} WHERE ${key}`;
  statement<[Row]>(tx, sql).run(image);
}

function rowsOf(tx: WritableDb, step: Step): UndoRow[] {
  return statement<[number], UndoRow>(
    tx,
    'SELECT table_name, row_before, row_after FROM undo_rows WHERE step_id = ? ORDER BY position',
  ).all(step.id);
}

function move(db: ReadableDb, kind: 'undo' | 'redo'): HistoryMove {
  return writingBeside(db, (tx) => {
    const step = query<[], Step>(tx, kind === 'undo' ? UNDO : REDO).get();
    if (step === undefined) throw new Refusal('nothing-to-undo');
    // Rows that refer to each other come back one by one; together they fit again.
    connectionOf(tx).pragma('defer_foreign_keys = ON');
    const rows = rowsOf(tx, step);
    for (const row of kind === 'undo' ? rows.toReversed() : rows) {
      const [from, to] =
        kind === 'undo' ? [row.row_after, row.row_before] : [row.row_before, row.row_after];
      bring(tx, row.table_name, from, to);
    }
    statement<[string, number]>(tx, 'UPDATE undo_steps SET state = ? WHERE id = ?').run(
      kind === 'undo' ? 'undone' : 'done',
      step.id,
    );
    return { command: step.command, tables: [...new Set(rows.map((row) => row.table_name))] };
  });
}

/**
 * Takes back the last command, as it was to the last character. What happened (ratings, decisions, outcomes,
 * disclosures) is never taken back, and nothing before it.
 * Refusals: nothing-to-undo, vault-read-only.
 */
export function undoLast(db: ReadableDb): HistoryMove {
  return move(db, 'undo');
}

/** Does again what was taken back last. Refusals: nothing-to-undo, vault-read-only. */
export function redoNext(db: ReadableDb): HistoryMove {
  return move(db, 'redo');
}

/** The commands that undo and redo would act on. */
export function peekHistory(db: ReadableDb): {
  readonly undo: string | null;
  readonly redo: string | null;
} {
  return {
    undo: query<[], Step>(db, UNDO).get()?.command ?? null,
    redo: query<[], Step>(db, REDO).get()?.command ?? null,
  };
}
