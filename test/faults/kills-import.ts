import type Database from 'better-sqlite3';
import { bundleForNode } from '../vault/support/bundle-for-node.ts';
import { type FaultLine, noneBad } from './fault-line.ts';
import { killAt, spread } from './support/killed.ts';
import { keepCopy, makeRawVault, openRaw, type RawVault } from './support/raw-vault.ts';

/** What can be brought in at once, and the table that it goes to. */
const imports = [
  { what: 'list', named: 'a reading list', table: 'learning_activities' },
  { what: 'esco', named: 'a published list of skills', table: 'skills' },
  { what: 'pasted', named: 'pasted skills', table: 'skills' },
] as const;

type Import = (typeof imports)[number];
export type ImportScale = { readonly kills: number; readonly rows: number };

/** How many rows are there, in the table and in the search, and how many steps can be taken back. */
function counted(db: Database.Database, table: Import['table']): readonly number[] {
  const count = (of: string) => Number(db.prepare(`SELECT count(*) FROM ${of}`).pluck().get());
  return [count(table), count('search_rows'), count('undo_steps')];
}

/** What is there after a kill: everything, nothing, or null for what should never be. */
async function outcomeOf(
  vault: RawVault,
  { table }: Import,
  rows: number,
): Promise<'all' | 'nothing' | null> {
  const db = await openRaw(vault).catch(() => null);
  if (db === null) return null;
  try {
    if (db.pragma('integrity_check', { simple: true }) !== 'ok') return null;
    const seen = JSON.stringify(counted(db, table));
    if (seen === JSON.stringify([rows, rows, 1])) return 'all';
    return seen === JSON.stringify([0, 0, 0]) ? 'nothing' : null;
  } finally {
    db.close();
  }
}

async function killsOf(
  one: Import,
  { kills, rows }: ImportScale,
  { vault, program, restore }: { vault: RawVault; program: string; restore: () => void },
): Promise<FaultLine> {
  const told = [...vault.childArguments, one.what, String(rows)];
  const whole = await killAt(program, told, { after: 'never', ms: 0 });
  const tookMs = Number(whole.lines.at(-1)?.replace('done ', ''));
  const control = await outcomeOf(vault, one, rows);
  if (control !== 'all') throw new Error('an import that nothing disturbed is not there');
  let bad = 0;
  let all = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    restore();
    // A little past the end, since no two runs take equally long.
    const moment = { after: 'importing', ms: spread(kill) * tookMs * 1.2 };
    const { lines } = await killAt(program, told, moment);
    const outcome = await outcomeOf(vault, one, rows);
    const acknowledged = lines.at(-1)?.startsWith('done') ?? false;
    if (outcome === null || (acknowledged && outcome === 'nothing')) bad += 1;
    if (outcome === 'all') all += 1;
  }
  restore();
  const name = `killed while ${one.named} of ${rows} rows comes in`;
  const note = `${all} had come in whole, ${kills - all} left nothing`;
  return { ...noneBad(name, { tried: kills, bad, least: kills }), note };
}

/** Kills imports of each kind, at moments spread over all of the work; `kills` are shared among the kinds. */
export async function killsWhileImporting(scale: ImportScale): Promise<FaultLine[]> {
  const program = await bundleForNode('../../faults/children/importing-child.ts');
  const vault = await makeRawVault();
  try {
    const restore = keepCopy(vault);
    const lines: FaultLine[] = [];
    for (const [index, one] of imports.entries()) {
      const kills = Math.floor((scale.kills + index) / imports.length);
      lines.push(await killsOf(one, { ...scale, kills }, { vault, program, restore }));
    }
    return lines;
  } finally {
    vault.remove();
  }
}
