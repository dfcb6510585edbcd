import Database from 'better-sqlite3';
import { Refusal } from '../../shared/result.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from '../database/migrate.ts';
import { rememberFile } from '../database/still-there.ts';
import { failureCode } from './classify-failure.ts';

const KEY_BYTES = 32;
const HEX_DIGITS = '0123456789abcdef';
/** Milliseconds that a vault held by another program is waited for. */
const BUSY_MS = 2000;

/**
 * In this order, after the key. Temporary tables stay in memory, since they would be written unencrypted;
 * one file at rest, each commit on the disk, no second process; 64 MiB of pages stay decrypted.
 */
const settings = [
  'temp_store=MEMORY',
  'locking_mode=EXCLUSIVE',
  'journal_mode=DELETE',
  'synchronous=EXTRA',
  'trusted_schema=OFF',
  'cell_size_check=ON',
  'foreign_keys=ON',
  'mmap_size=0',
  'cache_size=-65536',
];

/**
 * The data key as SQLCipher takes a raw one: "raw:" and 64 hex digits, as bytes of its own. A text could
 * not be wiped, and 32 bare bytes would silently count as a passphrase. The caller zeroes it.
 */
export function rawKey(dataKey: Uint8Array): Buffer {
  if (dataKey.length !== KEY_BYTES) throw new Error('the data key has the wrong length');
  const ascii = Buffer.allocUnsafeSlow(4 + 2 * KEY_BYTES);
  ascii.write('raw:', 'latin1');
  dataKey.forEach((byte, index) => {
    ascii[4 + 2 * index] = HEX_DIGITS.charCodeAt(byte >> 4);
    ascii[5 + 2 * index] = HEX_DIGITS.charCodeAt(byte & 15);
  });
  return ascii;
}

/** A keyed connection with every setting in force and nothing yet believed. Throws what SQLite throws. */
export function connect(
  file: string,
  dataKey: Uint8Array,
  options: { readonly readOnly: boolean },
): Database.Database {
  const db = new Database(file, {
    fileMustExist: true,
    readonly: options.readOnly,
    timeout: BUSY_MS,
  });
  try {
    db.pragma("cipher='sqlcipher'");
    db.pragma('legacy=4');
    const ascii = rawKey(dataKey);
    try {
      db.key(ascii);
    } finally {
      ascii.fill(0);
    }
    for (const setting of settings) db.pragma(setting);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The version of the schema in this file. */
export function schemaVersion(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Takes the lock that keeps every other program out; without this it is taken at the first write only, and a second
 * process could read until then. Refusals: vault-in-use, `readable` when others only read at this moment.
 */
function lockOthersOut(db: Database.Database): void {
  let isWriter = false;
  try {
    // Not committed: even an empty commit asks for the whole file.
    db.exec('BEGIN IMMEDIATE; ROLLBACK');
    isWriter = true;
    db.exec('BEGIN EXCLUSIVE; COMMIT');
  } catch (error) {
    if (failureCode(error) !== 'SQLITE_BUSY') throw error;
    throw new Refusal('vault-in-use', isWriter ? { readable: 1 } : {});
  }
}

/**
 * Opens a vault's database and takes its lock; migrating is the caller's next step. A vault from a newer
 * app is left as it is, to the byte, and opens for reading with `anyVersion` alone. Refusals: not-a-vault, vault-too-new
 * (with version and supported), vault-in-use; failures of SQLite come as they are.
 */
export function openDatabase(
  file: string,
  dataKey: Uint8Array,
  options: { readonly readOnly: boolean; readonly anyVersion?: boolean },
): Database.Database {
  const db = connect(file, dataKey, options);
  try {
    if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
      throw new Refusal('not-a-vault');
    }
    const version = schemaVersion(db);
    if (version > SCHEMA_VERSION && !options.anyVersion) {
      throw new Refusal('vault-too-new', { version, supported: SCHEMA_VERSION });
    }
    if (options.readOnly) db.pragma('query_only=ON');
    else lockOthersOut(db);
    rememberFile(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
