import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { connect } from '../../electron/vault/open-database.ts';
import { createVaultSession } from '../../electron/vault/session.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { type FaultLine, noneBad } from './fault-line.ts';

const PASSPHRASE = 'correct horse battery staple';
const PAGE = 4096;

/** Whether opening it, or reading all of it, tells of damage. */
function isNoticed(file: string, dataKey: Uint8Array): boolean {
  try {
    const db = connect(file, dataKey, { readOnly: true });
    try {
      return db.pragma('integrity_check', { simple: true }) !== 'ok';
    } finally {
      db.close();
    }
  } catch {
    return true;
  }
}

/** Whether a key with one bit changed reads anything. */
function opensWithWrongKey(file: string, dataKey: Buffer, bit: number): boolean {
  const wrong = Buffer.from(dataKey);
  wrong[bit >> 3] = (wrong[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return !isNoticed(file, wrong);
}

/** A vault with the tables of the app and some hundred pages of rows, locked. */
async function realVault(home: string) {
  const folder = join(home, 'vault');
  const session = createVaultSession({
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    backupsFolder: join(home, 'backups'),
    kdf: { m: 64 * 1024, t: 1, p: 1 },
  });
  await session.create({ folder, name: 'Mine', passphrase: PASSPHRASE });
  const db = session.database();
  db.exec('CREATE TABLE kept (body TEXT)');
  const insert = db.prepare('INSERT INTO kept VALUES (?)');
  db.transaction(() => {
    for (let row = 0; row < 400; row += 1) insert.run(`row ${row} ${'x'.repeat(900)}`);
  })();
  session.lock();
  const paths = vaultPaths(folder);
  const { dataKey } = await dataKeyOf(paths, PASSPHRASE, nativeArgon2);
  return { file: paths.database, dataKey };
}

/**
 * Flips one bit at a time, spread over all pages of a vault and all places in a page, and tries keys that differ in
 * one bit. `flips`: how many; as many wrong keys, up to all 256.
 */
export async function pageFlips(scale: { readonly flips: number }): Promise<FaultLine[]> {
  const home = mkdtempSync(join(tmpdir(), 'cloche-flips-'));
  try {
    const { file, dataKey } = await realVault(home);
    const whole = readFileSync(file);
    const pages = whole.length / PAGE;
    if (isNoticed(file, dataKey)) throw new Error('the vault was damaged before the first flip');
    let missed = 0;
    for (let flip = 0; flip < scale.flips; flip += 1) {
      const page = Math.floor((flip * pages) / scale.flips) % pages;
      const at = page * PAGE + ((flip * 997 + 13) % PAGE);
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (flip % 8));
      writeFileSync(file, flipped);
      if (!isNoticed(file, dataKey)) missed += 1;
    }
    writeFileSync(file, whole);
    const keys = Math.min(256, scale.flips);
    const opened = Array.from({ length: keys }, (_, bit) => bit).filter((bit) =>
      opensWithWrongKey(file, dataKey, bit),
    ).length;
    const { flips } = scale;
    return [
      noneBad('one bit flipped in a page, not noticed', {
        tried: flips,
        bad: missed,
        least: flips,
      }),
      noneBad('a wrong key that opened', { tried: keys, bad: opened, least: keys }),
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
