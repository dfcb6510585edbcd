import type Database from 'better-sqlite3';
import { listEvidence } from '../../electron/services/evidence.ts';
import { checkFile } from '../../electron/services/kept-files.ts';
import { bundleForNode } from '../vault/support/bundle-for-node.ts';
import { type FaultLine, noneBad } from './fault-line.ts';
import { killAt, spread } from './support/killed.ts';
import { contextIn } from './support/open-in-child.ts';
import { keepCopy, makeRawVault, openRaw, type RawVault } from './support/raw-vault.ts';

/** Pieces of a file, each as large as a question may carry. */
const PIECES = 6;
/** Milliseconds that storing one file takes, about; kills are spread over twice that. */
const ONE_FILE = 60;
/** Files in a vault before it begins anew, so that looking at all of them stays quick. */
const MOST_FILES = 8;

/** Whether every file is whole, and no piece belongs to none. */
async function isSound(db: Database.Database): Promise<boolean> {
  const context = contextIn(db);
  const { rows } = listEvidence(context);
  const conditions = await Promise.all(rows.map(({ id }) => checkFile(context, { id })));
  const pieces = Number(db.prepare('SELECT count(*) FROM file_chunks').pluck().get());
  const files = Number(db.prepare('SELECT count(*) FROM files').pluck().get());
  return (
    db.pragma('integrity_check', { simple: true }) === 'ok' &&
    conditions.every(({ condition }) => condition === 'whole') &&
    files === rows.length &&
    pieces === PIECES * rows.length
  );
}

/** How many files are there, or null when the vault does not open or something is half there. */
async function filesIn(vault: RawVault): Promise<number | null> {
  const db = await openRaw(vault).catch(() => null);
  if (db === null) return null;
  const sound = await isSound(db).catch(() => false);
  const count = listEvidence(contextIn(db)).rows.length;
  db.close();
  return sound ? count : null;
}

/** Kills while files are put into the vault: each is there whole, or nothing of it is. */
export async function killsWhileKeeping(scale: { readonly kills: number }): Promise<FaultLine[]> {
  const program = await bundleForNode('../../faults/children/keeping-child.ts');
  const vault = await makeRawVault();
  let bad = 0;
  let acknowledged = 0;
  let before = 0;
  try {
    const restore = keepCopy(vault);
    for (let kill = 0; kill < scale.kills; kill += 1) {
      if (before >= MOST_FILES) {
        restore();
        before = 0;
      }
      const told = [...vault.childArguments, String(before), String(PIECES)];
      const moment = { after: 'storing', ms: spread(kill) * 2 * ONE_FILE };
      const { lines } = await killAt(program, told, moment);
      const stored = lines.filter((line) => line.startsWith('stored')).length;
      acknowledged += stored;
      const files = await filesIn(vault);
      if (files === null || files < before + stored) bad += 1;
      if (files === null) restore();
      before = files ?? 0;
    }
  } finally {
    vault.remove();
  }
  const line = noneBad('killed while a file is kept: lost or halved', {
    tried: scale.kills,
    bad,
    least: scale.kills,
  });
  return [{ ...line, note: `${acknowledged} files were acknowledged` }];
}
