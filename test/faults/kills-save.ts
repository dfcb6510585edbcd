import type Database from 'better-sqlite3';
import { findText } from '../../electron/database/search.ts';
import { bundleForNode } from '../vault/support/bundle-for-node.ts';
import { type FaultLine, noneBad } from './fault-line.ts';
import { killAt, spread } from './support/killed.ts';
import { contextIn } from './support/open-in-child.ts';
import { makeRawVault, openRaw } from './support/raw-vault.ts';

/** Milliseconds of saving, at most, before a kill. */
const LONGEST = 100;
/** Saved last, and so looked for one by one. */
const NEWEST = 5;

/** The notes' numbers in the order they were saved; a note that is not whole has none. */
function numbersIn(db: Database.Database): number[] {
  const texts = db.prepare('SELECT text FROM inbox_captures ORDER BY id').pluck().all();
  return texts.map((text) => {
    const n = Number(/^word(\d+)x/.exec(String(text))?.[1] ?? Number.NaN);
    return text === `word${n}x ${'and more '.repeat(n % 300)}`.trim() ? n : Number.NaN;
  });
}

/** Words that the search does not find, or finds more than once; the index as a whole, too. */
function wrongInSearch(db: Database.Database, numbers: readonly number[]): number {
  db.prepare("INSERT INTO search_index (search_index) VALUES ('integrity-check')").run();
  const indexed = Number(db.prepare('SELECT count(*) FROM search_rows').pluck().get());
  const { db: readable } = contextIn(db);
  const lost = numbers.slice(-NEWEST).filter((n) => findText(readable, `word${n}x`).length !== 1);
  return lost.length + Math.abs(indexed - numbers.length);
}

/**
 * Kills a stream of acknowledged saves. Of each the note and its words in the search are saved together.
 * Two lines: what was acknowledged and is gone or half there, and what the search does not find.
 */
export async function killsWhileSaving(scale: { readonly kills: number }): Promise<FaultLine[]> {
  const program = await bundleForNode('../../faults/children/saving-child.ts');
  const vault = await makeRawVault();
  const bad = { saves: 0, search: 0 };
  let next = 1;
  let acknowledged = 0;
  try {
    for (let kill = 0; kill < scale.kills; kill += 1) {
      const moment = { after: 'ready', ms: spread(kill) * LONGEST };
      const { lines } = await killAt(program, [...vault.childArguments, String(next)], moment);
      const last = Number(lines.slice(1).at(-1) ?? next - 1);
      acknowledged += last - next + 1;
      const db = await openRaw(vault).catch(() => null);
      if (db === null) {
        bad.saves += 1;
        continue;
      }
      const numbers = numbersIn(db);
      const inOrder = numbers.every((n, index) => n === index + 1);
      const whole = db.pragma('integrity_check', { simple: true }) === 'ok';
      if (!inOrder || !whole || numbers.length < last) bad.saves += 1;
      if (wrongInSearch(db, numbers) > 0) bad.search += 1;
      next = numbers.length + 1;
      db.close();
    }
  } finally {
    vault.remove();
  }
  const count = { tried: scale.kills, least: scale.kills };
  const note = `${acknowledged} saves were acknowledged`;
  return [
    {
      ...noneBad('killed while saving: a save lost or halved', { ...count, bad: bad.saves }),
      note,
    },
    noneBad('killed while saving: search and notes differ', { ...count, bad: bad.search }),
  ];
}
