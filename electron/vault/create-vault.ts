import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import type Database from 'better-sqlite3';
import { newPassphraseProblem } from '../../shared/domain/passphrase.ts';
import { encodeRecoveryCode } from '../../shared/domain/recovery-code.ts';
import { Name } from '../../shared/domain/text.ts';
import { Refusal } from '../../shared/result.ts';
import { writeMeta } from '../database/meta.ts';
import { migrate } from '../database/migrate.ts';
import type { Argon2 } from './argon2.ts';
import { setAside } from './atomic-write.ts';
import { classifyFailure, failureCode } from './classify-failure.ts';
import { fileSteps, regularFileExists, temporaryName } from './file-steps.ts';
import type { KdfParams } from './kdf-params.ts';
import { writeKeyFile } from './key-file.ts';
import { KEY_FILE_VERSION, type KeyFile } from './key-file-format.ts';
import { sealKeyFile, wrapForPassphrase } from './key-slots.ts';
import { connect } from './open-database.ts';
import { type OpenVault, openVault, type VaultSurroundings } from './open-vault.ts';
import { someSealHolds } from './vault-file.ts';
import { type VaultPaths, vaultIsThere, vaultPaths } from './vault-paths.ts';

export const sha256 = (bytes: Uint8Array): Uint8Array =>
  createHash('sha256').update(bytes).digest();

/** Refusals: passphrase-too-short, passphrase-too-long, invalid-input. */
export function acceptNewPassphrase(passphrase: string): void {
  const problem = newPassphraseProblem(passphrase);
  if (problem !== null) throw new Refusal(problem);
}

/** A sealed key file that opens the data key with this passphrase. */
export async function makeKeyFile(
  dataKey: Uint8Array,
  passphrase: string,
  facts: { vaultId: string; rev: number; kdf: KdfParams; argon2: Argon2 },
): Promise<KeyFile> {
  const slot = await wrapForPassphrase(dataKey, passphrase, facts);
  return sealKeyFile(
    {
      format: 'cloche-vault-keys',
      v: KEY_FILE_VERSION,
      vaultId: facts.vaultId,
      rev: facts.rev,
      db: { cipher: 'sqlcipher', legacy: 4, page: 4096 },
      slots: [slot],
    },
    dataKey,
  );
}

async function prepareFolder(paths: VaultPaths): Promise<void> {
  try {
    await mkdir(paths.folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw folderRefusal(error);
  }
  if ((await regularFileExists(paths.database)) || vaultIsThere(paths)) {
    throw new Refusal('vault-exists');
  }
  await regularFileExists(paths.keys);
}

function folderRefusal(error: unknown): unknown {
  const closed = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'];
  if (closed.includes(failureCode(error) ?? '')) return new Refusal('folder-not-writable');
  return classifyFailure(error) ?? error;
}

/** Puts records into a new, empty database and brings it to the newest version. */
export type FillVault = (db: Database.Database) => Promise<void>;

/** While it is filled the file is nobody's yet, so it is made lasting once, at the end, off this thread. */
async function fillQuickly(db: Database.Database, fill: FillVault): Promise<void> {
  db.pragma('journal_mode = MEMORY');
  db.pragma('synchronous = OFF');
  await fill(db);
  db.pragma('synchronous = EXTRA');
  db.pragma('journal_mode = DELETE');
}

async function makeLasting(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Sees to it that a new file is sealed as SQLCipher 4 describes it, by a reckoning of our own: what the
 * recovery sheet says about other programs is only true then. Refusals: self-test-failed.
 */
export function acceptSealed(database: string, dataKey: Uint8Array): void {
  if (!someSealHolds({ database }, dataKey)) throw new Refusal('self-test-failed');
}

/** Makes the database under a temporary name, so that `vault.db` is whole or not there. */
async function makeDatabase(
  file: string,
  dataKey: Uint8Array,
  facts: { vaultId: string; name: string; fill: FillVault | undefined },
): Promise<void> {
  await writeFile(file, '', { flag: 'wx', mode: 0o600 });
  const db = connect(file, dataKey, { readOnly: false });
  try {
    if (facts.fill === undefined) migrate(db);
    else await fillQuickly(db, facts.fill);
    db.transaction(() => {
      writeMeta(db, 'vaultId', facts.vaultId);
      writeMeta(db, 'name', facts.name);
      writeMeta(db, 'keysRev', '1');
      writeMeta(db, 'commit_seq', '0');
    })();
  } finally {
    db.close();
  }
  if (facts.fill !== undefined) await makeLasting(file);
}

export type CreateRequest = VaultSurroundings & {
  readonly folder: string;
  readonly name: string;
  readonly passphrase: string;
  /** What the vault begins with; when it refuses, there is no vault. */
  readonly fill?: FillVault | undefined;
  readonly kdf: KdfParams;
  readonly argon2: Argon2;
};

/**
 * Makes a vault in a folder, which is made too if it is not there, and opens it. Gives it with its
 * recovery code. A key file without a vault beside it is kept under another name. Cut short at any
 * moment, it leaves a whole vault or none.
 * Refusals: passphrase-too-short, passphrase-too-long, invalid-input, vault-exists, symlink-refused,
 * folder-not-writable, self-test-failed, disk-full, storage-failed, and those of `fill`.
 */
export async function createVault(
  request: CreateRequest,
): Promise<{ readonly vault: OpenVault; readonly recoveryCode: string }> {
  acceptNewPassphrase(request.passphrase);
  const name = Name.safeParse(request.name);
  if (!name.success) throw new Refusal('invalid-input', { field: 'name' });
  const paths = vaultPaths(request.folder);
  await prepareFolder(paths);
  const dataKey = randomBytes(32);
  const vaultId = randomBytes(16).toString('hex');
  const temporary = temporaryName(paths.folder);
  try {
    const facts = { vaultId, rev: 1, kdf: request.kdf, argon2: request.argon2 };
    const keyFile = await makeKeyFile(dataKey, request.passphrase, facts);
    await makeDatabase(temporary, dataKey, { vaultId, name: name.data, fill: request.fill });
    acceptSealed(temporary, dataKey);
    if (existsSync(paths.keys)) await setAside(paths.keys);
    await writeKeyFile(paths, keyFile);
    await rename(temporary, paths.database);
    await fileSteps.syncFolder(paths.folder);
    const vault = await openVault(paths, dataKey, { ...request, keyProven: true });
    return { vault, recoveryCode: encodeRecoveryCode(dataKey, sha256) };
  } catch (error) {
    await rm(temporary, { force: true });
    throw folderRefusal(error);
  } finally {
    dataKey.fill(0);
  }
}
