import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { proveCopy } from '../../electron/vault/backups/prove-copy.ts';
import { createVaultSession, type VaultSession } from '../../electron/vault/session.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { bundleForNode } from '../vault/support/bundle-for-node.ts';
import { runChild } from '../vault/support/child.ts';
import { type FaultLine, noneBad } from './fault-line.ts';

const PASSPHRASE = 'correct horse battery staple';
const FAST_KDF = { m: 64 * 1024, t: 1, p: 1 };
const ROWS = 300;

type Setting = {
  readonly folder: string;
  readonly backups: string;
  readonly session: VaultSession;
};

/** A vault with rows and one backup made by hand; then 50 rows more, so that old and new can be told apart. */
async function setting(home: string): Promise<Setting> {
  const folder = join(home, 'vault');
  const backups = join(home, 'backups');
  const session = createVaultSession({
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    backupsFolder: backups,
    kdf: FAST_KDF,
  });
  await session.create({ folder, name: 'Mine', passphrase: PASSPHRASE });
  session.database().exec('CREATE TABLE kept (body TEXT)');
  fill(session, ROWS);
  await session.backups.make('by-hand');
  fill(session, 50);
  session.lock();
  return { folder, backups, session };
}

function fill(session: VaultSession, rows: number): void {
  const db = session.database();
  const insert = db.prepare('INSERT INTO kept VALUES (?)');
  db.transaction(() => {
    for (let row = 0; row < rows; row += 1) insert.run(`row ${row} ${'x'.repeat(500)}`);
    db.exec("UPDATE meta SET value = value + 1 WHERE key = 'commit_seq'");
  })();
}

const rowsOf = (session: VaultSession) =>
  Number(session.database().prepare('SELECT count(*) FROM kept').pluck().get());

/** This thread stands still; the other program does not. */
function standStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** Lets the program run, and ends it at once, `later` milliseconds after its line number `after`. */
async function killed(
  program: string,
  { folder }: Setting,
  { after, later }: { readonly after: number; readonly later: number },
): Promise<boolean> {
  const { signal } = await runChild(program, [folder, PASSPHRASE], (lines) => {
    if (lines < after) return 'go on';
    standStill(later);
    return 'kill';
  });
  return signal === 'SIGKILL';
}

async function inHome<T>(work: (at: Setting) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'cloche-kills-'));
  try {
    return await work(await setting(home));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Whether every backup with a name is whole, and the vault opens with all its rows. */
async function isAllWhole({ folder, backups, session }: Setting): Promise<boolean> {
  const { dataKey } = await dataKeyOf(vaultPaths(folder), PASSPHRASE, nativeArgon2);
  const shelf = join(backups, readdirSync(backups)[0] ?? '');
  const named = readdirSync(shelf).filter((name) => !name.startsWith('.'));
  for (const name of named) {
    const file = join(shelf, name, 'vault.db');
    const trial = mkdtempSync(join(tmpdir(), 'cloche-trial-'));
    try {
      cpSync(file, join(trial, 'vault.db'));
      proveCopy({ file: join(trial, 'vault.db'), dataKey, expected: null });
      if (!existsSync(join(shelf, name, 'about.sealed'))) return false;
    } catch {
      return false;
    } finally {
      rmSync(trial, { recursive: true, force: true });
    }
  }
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const isThere = rowsOf(session) === ROWS + 50;
  await session.backups.make('session');
  const unfinished = readdirSync(shelf).filter((name) => name.startsWith('.tmp-'));
  session.lock();
  return isThere && named.length > 0 && unfinished.length === 0;
}

async function killsDuringBackups(kills: number): Promise<FaultLine> {
  const program = await bundleForNode('backing-up-child.ts');
  return inHome(async (at) => {
    let bad = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      // From the twelfth backup on, each is followed by thinning; the shelf grows from kill to kill.
      const wasKilled = await killed(program, at, {
        after: 1 + (kill % 3),
        later: (kill * 7) % 60,
      });
      if (!wasKilled || !(await isAllWhole(at))) bad += 1;
    }
    const name = 'SIGKILL while a backup is made, named or thinned out';
    return noneBad(name, { tried: kills, bad, least: kills });
  });
}

/** The vault opens as the one before or the one after, whole, and nothing of either is lost. */
async function isOneOfBoth({ folder, session }: Setting): Promise<boolean> {
  try {
    await session.unlock({ folder, passphrase: PASSPHRASE });
  } catch {
    return false;
  }
  const rows = rowsOf(session);
  const isWhole = session.database().pragma('integrity_check', { simple: true }) === 'ok';
  session.lock();
  const other = readdirSync(folder).some((name) => name.startsWith('vault.db.replaced-'));
  return isWhole && (rows === ROWS || rows === ROWS + 50) && (other || rows === ROWS + 50);
}

async function killsDuringRestores(kills: number): Promise<FaultLine> {
  const program = await bundleForNode('restoring-child.ts');
  return inHome(async (at) => {
    let bad = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const wasKilled = await killed(program, at, {
        after: 1 + (kill % 3),
        later: (kill * 11) % 90,
      });
      if (!wasKilled || !(await isOneOfBoth(at))) bad += 1;
    }
    const name = 'SIGKILL while a backup is restored, or a restore taken back';
    return noneBad(name, { tried: kills, bad, least: kills });
  });
}

/** Ends the program at once in the middle of backups, thinning and restores. `kills`: of each kind. */
export async function killsBackup(scale: { readonly kills: number }): Promise<FaultLine[]> {
  return [await killsDuringBackups(scale.kills), await killsDuringRestores(scale.kills)];
}
