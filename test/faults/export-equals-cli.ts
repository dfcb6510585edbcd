import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type Database from 'better-sqlite3';
import { archivedRows, openArchive } from '../../electron/vault/archive/read-archive.ts';
import { runSqlcipher, type SqlcipherCli } from '../support/sqlcipher-cli.ts';
import { archiveOf, sourceOf } from '../vault/archive/support/archives.ts';

const script = fileURLToPath(new URL('../../build/recovery/rc2key.py', import.meta.url));

/** The first line that the command line needs, from what stands on paper alone. */
function keyLine(paperCode: string): string {
  const run = spawnSync('python3', [script], { input: paperCode, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the script ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}

type Row = Readonly<Record<string, unknown>>;

/** A row whatever the order of its columns; a real may be written 5.0 or 5. */
const text = (row: Row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

async function exportedRows(db: Database.Database): Promise<Map<string, string[]>> {
  const archive = await openArchive(sourceOf(await archiveOf(db)));
  const rows = new Map<string, string[]>();
  for (const table of archive.tables) {
    const lines: string[] = [];
    for await (const page of archivedRows(archive, table)) lines.push(...page.map(text));
    rows.set(table.name, lines.sort());
  }
  return rows;
}

export type ExportAndCli = {
  readonly tables: number;
  readonly rows: number;
  /** Tables in which the two do not say the same. */
  readonly different: readonly string[];
};

/**
 * Opens a locked vault file with the recovery code alone, through python and the sqlcipher command line, and holds every
 * row of every table against what the app exported of the same vault.
 * @param lock Called once the app has exported, before the command line reads.
 */
export async function exportAgainstCli(vault: {
  readonly cli: SqlcipherCli;
  readonly db: Database.Database;
  readonly file: string;
  readonly paperCode: string;
  readonly lock: () => void;
}): Promise<ExportAndCli> {
  const exported = await exportedRows(vault.db);
  vault.lock();
  // Full digits: the usual 15 would round what the app keeps.
  const queries = [...exported.keys()].map(
    (name) => `SELECT '=${name}';\nSELECT * FROM "${name}";`,
  );
  const printed = runSqlcipher(
    vault.cli,
    vault.file,
    `${keyLine(vault.paperCode)}.mode json\n${queries.join('\n')}\n`,
  );
  const read = readJson(printed);
  const different = [...exported].flatMap(([name, rows]) =>
    JSON.stringify(read.get(name) ?? []) === JSON.stringify(rows) ? [] : [name],
  );
  const rows = [...exported.values()].reduce((sum, lines) => sum + lines.length, 0);
  return { tables: exported.size, rows, different };
}

/** What the command line prints: for each table its name as a row of its own, and a list unless it is empty. */
function readJson(printed: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let name = '';
  for (const [list] of printed.matchAll(/^\[[\s\S]*?\]$(?=\n(?:\[|ok|$)|\n?$)/gm)) {
    const rows: Row[] = JSON.parse(list);
    const [first] = rows;
    const label = first && Object.values(first)[0];
    const isLabel = rows.length === 1 && Object.keys(first ?? {}).length === 1;
    if (isLabel && typeof label === 'string' && label.startsWith('=')) name = label.slice(1);
    else found.set(name, rows.map(text).sort());
  }
  return found;
}
