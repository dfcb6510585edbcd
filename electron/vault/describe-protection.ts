import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import type { Protection, TrustPage } from '../../shared/ipc/trust-contract.ts';
import { Refusal } from '../../shared/result.ts';
import { readKeyFile } from './key-file.ts';
import type { KeyFile } from './key-file-format.ts';
import { vaultPaths } from './vault-paths.ts';

/** SQLCipher's own numbers, as `PRAGMA hmac_algorithm` gives them. */
const SEALS = ['HMAC-SHA1', 'HMAC-SHA256', 'HMAC-SHA512'] as const;
/** What SQLite calls EXTRA, and temporary tables in memory. */
const SYNCHRONOUS_EXTRA = 3;
const TEMP_STORE_MEMORY = 2;

type Locks = Pick<Protection, 'passphraseCost' | 'waysIn'>;

function locksOf({ slots }: KeyFile): Locks {
  const slot = slots.find(({ id }) => id === 'passphrase');
  const kdf = slot !== undefined && 'kdf' in slot ? slot.kdf : null;
  return {
    passphraseCost: kdf && { mebibytes: Math.round(kdf.m / 1024), passes: kdf.t, lanes: kdf.p },
    waysIn: slots.map(({ id }) => id),
  };
}

async function readLocks(folder: string): Promise<Locks> {
  try {
    return locksOf((await readKeyFile(vaultPaths(folder))).file);
  } catch (error) {
    // A vault that its recovery code opened has none that can be read; that is what the page then says.
    if (error instanceof Refusal) return { passphraseCost: null, waysIn: [] };
    throw error;
  }
}

function sizeOf(file: string): number | null {
  try {
    return statSync(file).size;
  } catch {
    return null;
  }
}

/** What protects an open vault, asked of the connection and the key file themselves, and how large its files are. */
export async function describeProtection(
  db: Database.Database,
  folder: string,
): Promise<Pick<TrustPage, 'folder' | 'vaultBytes' | 'keyFileBytes' | 'protection'>> {
  const ask = (pragma: string) => db.pragma(pragma, { simple: true });
  const paths = vaultPaths(folder);
  const isSealed = Number(ask('hmac_use')) === 1;
  const connection = {
    cipherVersion: Number(ask('legacy')),
    pageBytes: Number(ask('page_size')),
    seal: (isSealed ? SEALS[Number(ask('hmac_algorithm'))] : undefined) ?? ('none' as const),
    savesWait: Number(ask('synchronous')) === SYNCHRONOUS_EXTRA,
    isExclusive: ask('locking_mode') === 'exclusive',
    temporaryInMemory: Number(ask('temp_store')) === TEMP_STORE_MEMORY,
  };
  return {
    folder: paths.folder,
    vaultBytes: sizeOf(paths.database),
    keyFileBytes: sizeOf(paths.keys),
    protection: { ...connection, ...(await readLocks(folder)) },
  };
}
