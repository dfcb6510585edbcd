import { setImmediate as letOthersRun } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { asKeptFile, type KeptFile } from './kept-in-archive.ts';
import type { Steps } from './long-work.ts';
import { readTolerantly } from './read-tolerantly.ts';
import type { LostRow } from './surviving-rows.ts';
import { changesSeen, rowLine, type VaultRow, type VaultTable } from './whole-vault-rows.ts';

/** Where rows are read from, and who hears of it. */
export type RowsRequest = { readonly db: Database.Database; readonly steps: Steps };

/** The rows of one table, a page after the other, each as a line of text. */
export type TableLines = {
  readonly table: VaultTable;
  readonly pages: readonly Buffer[];
  readonly rows: number;
  readonly lost: readonly LostRow[];
  /** Filled for the table of kept files alone. */
  readonly files: readonly KeptFile[];
};

/** Times that reading is begun again because something was saved meanwhile. */
const PATIENCE = 4;

function linesOf(rows: readonly VaultRow[]): Buffer {
  return Buffer.from(rows.map(rowLine).join(''), 'utf8');
}

async function tableLines(
  request: RowsRequest,
  table: VaultTable,
  letOthers: () => Promise<void>,
): Promise<TableLines> {
  const begin = () => ({ pages: [] as Buffer[], rows: 0, files: [] as KeptFile[] });
  const take = (into: ReturnType<typeof begin>, rows: readonly VaultRow[]) => {
    into.pages.push(linesOf(rows));
    into.rows += rows.length;
    if (table.name === 'files') into.files.push(...rows.map(asKeptFile));
    request.steps.done(rows.length);
  };
  const pause = async () => {
    await letOthers();
    request.steps.check();
  };
  const { into, lost } = await readTolerantly(request.db, table, { begin, take, pause });
  return { table, lost, ...into };
}

/**
 * All rows as they were at one moment. What is saved while they are read would tear them, so they are read again then,
 * and at last without a pause. Refusals: those of the steps; failures of SQLite come as they are.
 */
export async function allLines(
  request: RowsRequest,
  tables: readonly VaultTable[],
): Promise<TableLines[]> {
  for (let time = 0; ; time += 1) {
    const before = changesSeen(request.db);
    const pause = time < PATIENCE ? () => letOthersRun() : () => Promise.resolve();
    const lines: TableLines[] = [];
    for (const table of tables) lines.push(await tableLines(request, table, pause));
    request.steps.check();
    if (changesSeen(request.db) === before) return lines;
  }
}
