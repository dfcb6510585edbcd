import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { findText } from '../../electron/database/search.ts';
import { addCapture } from '../../electron/services/captures.ts';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { makeBackup } from '../../electron/vault/backups/make-backup.ts';
import { proveHere } from '../../electron/vault/backups/prove-copy.ts';
import { openVault } from '../../electron/vault/open-vault.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { benchPassphrase, makeVault, type Size } from '../bench/large-vault.ts';
import { interleave, median, type Ratio, ratioOf } from '../bench/ratios.ts';
import { plainCopy, pragmas } from '../bench/storage.ts';
import type { FaultLine } from './fault-line.ts';
import { contextIn } from './support/open-in-child.ts';

const ROWS = 'SELECT count(*) FROM skills';

/** Milliseconds of one run, of so many. */
async function timed(repeats: number, work: (turn: number) => unknown): Promise<number> {
  const started = performance.now();
  for (let turn = 0; turn < repeats; turn += 1) await work(turn);
  return (performance.now() - started) / repeats;
}

/** The encrypted vault and the same records in a plain file, both made anew in one folder. */
async function bothIn(folder: string, size: Size) {
  const vault = join(folder, 'vault');
  const plainFile = join(folder, 'plain.db');
  (await makeVault(vault, size)).lock();
  plainCopy(plainFile, size).raw.close();
  const paths = vaultPaths(vault);
  const { dataKey } = await dataKeyOf(paths, benchPassphrase, nativeArgon2);
  const backupsFolder = join(folder, 'backups');
  const surroundings = { backupsFolder, now: () => new Date(), keyProven: true };
  const openOurs = async () => (await openVault(paths, dataKey, surroundings)).db;
  const openPlain = () => {
    const raw = new Database(plainFile, { fileMustExist: true });
    for (const pragma of pragmas) raw.pragma(pragma);
    raw.exec('BEGIN EXCLUSIVE; COMMIT');
    return raw;
  };
  return { paths, dataKey, backupsFolder, openOurs, openPlain };
}

type Both = Awaited<ReturnType<typeof bothIn>>;

/** Opening up to the first answer, and closing. The key derivation is slow on purpose and not in it. */
async function openAndClose({ openOurs, openPlain }: Both): Promise<Ratio[]> {
  const closing = { ours: [] as number[], anchor: [] as number[] };
  const run = (open: () => Promise<Database.Database>, closed: number[]) => async () => {
    const started = performance.now();
    const db = await open();
    db.prepare(ROWS).pluck().get();
    const opened = performance.now();
    db.close();
    closed.push(performance.now() - opened);
    return opened - started;
  };
  const opening = await interleave(
    12,
    run(openOurs, closing.ours),
    run(async () => openPlain(), closing.anchor),
  );
  return [
    { name: 'unlock, without the key derivation', ...opening, unit: 'ms', target: 2 },
    { name: 'lock', ...closing, unit: 'ms', target: 2 },
  ];
}

/** A note saved with its words in the search and its step of the history, against the bare row; and searching. */
async function saveAndSearch({ openOurs, openPlain }: Both): Promise<Ratio[]> {
  const db = await openOurs();
  const plain = openPlain();
  const ours = contextIn(db);
  const theirs = contextIn(plain);
  plain.exec('CREATE TABLE one (id INTEGER PRIMARY KEY, text TEXT) STRICT');
  const row = plain.prepare('INSERT INTO one (text) VALUES (?)');
  const save = await interleave(
    12,
    () => timed(30, (turn) => addCapture(ours, { text: `A note about rowing, ${turn}` })),
    () => timed(30, (turn) => row.run(`A note about rowing, ${turn}`)),
  );
  const search = await interleave(
    12,
    () => timed(20, () => findText(ours.db, 'team')),
    () => timed(20, () => findText(theirs.db, 'team')),
  );
  db.close();
  plain.close();
  return [
    { name: 'save a note', ...save, unit: 'ms', target: 3 },
    { name: 'search', ...search, unit: 'ms', target: 1.3 },
  ];
}

/** A copy that is opened and compared before it counts, against a plain copy that is checked the same way. */
async function backup(both: Both, folder: string): Promise<Ratio> {
  const db = await both.openOurs();
  const plain = both.openPlain();
  const copyPlain = (turn: number) => {
    const file = join(folder, `copy-${turn}-${performance.now()}.db`);
    plain.prepare('VACUUM INTO ?').run(file);
    const copy = new Database(file, { readonly: true });
    copy.pragma('integrity_check');
    copy.close();
  };
  const request = { ...both, db, now: new Date(), reason: 'by-hand' as const, prove: proveHere };
  const make = async () => {
    const started = performance.now();
    await makeBackup(request);
    return performance.now() - started;
  };
  const seen = await interleave(6, make, () => timed(1, copyPlain));
  db.close();
  plain.close();
  return { name: 'backup, verified', ...seen, unit: 'ms', target: 4 };
}

function lineOf(ratio: Ratio, size: Size): FaultLine {
  const value = ratioOf(ratio);
  const target = ratio.target ?? Number.POSITIVE_INFINITY;
  const ms = [ratio.ours, ratio.anchor].map((values) => `${median(values).toFixed(2)} ms`);
  return {
    name: `${ratio.name} / the same unencrypted, ${size.skills} skills`,
    tried: ratio.ours.length,
    bad: value <= target ? 0 : 1,
    bar: `at most ${target.toFixed(1)} times`,
    isKept: value <= target,
    note: `${value.toFixed(2)} times (${ms.join(' / ')})`,
  };
}

/** What encryption and care cost, as ratios to raw better-sqlite3 without a key, measured alternately. */
export async function vaultRatios(size: Size): Promise<FaultLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cloche-ratios-'));
  try {
    const both = await bothIn(folder, size);
    const ratios = [
      ...(await openAndClose(both)),
      ...(await saveAndSearch(both)),
      await backup(both, folder),
    ];
    return ratios.map((ratio) => lineOf(ratio, size));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
