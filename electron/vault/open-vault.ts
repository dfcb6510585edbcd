import type Database from 'better-sqlite3';
import type { ReadOnlyReason } from '../../shared/domain/read-only.ts';
import { Refusal } from '../../shared/result.ts';
import { readMeta, writeMeta } from '../database/meta.ts';
import { migrate, SCHEMA_VERSION } from '../database/migrate.ts';
import { copyOfKey } from './backups/key-copy.ts';
import { lookForLostSaves, type Rollback } from './backups/lost-saves.ts';
import { makeBackup } from './backups/make-backup.ts';
import { type Prove, proveHere } from './backups/prove-copy.ts';
import { folderOfBackup, shelfOf } from './backups/shelf.ts';
import { classifyFailure } from './classify-failure.ts';
import { sweepTemporaries } from './file-steps.ts';
import { closeDatabase } from './handle-beside.ts';
import { openAsPossible } from './open-as-possible.ts';
import { schemaVersion } from './open-database.ts';
import { PAGE_BYTES } from './page-seals.ts';
import { endsOnPage, inspectVaultFile } from './vault-file.ts';
import type { VaultPaths } from './vault-paths.ts';

export type VaultWarning =
  /** The key file is older than the vault remembers: a passphrase that was changed may work again. */
  | 'older-key-file-put-back'
  /** The vault remembers less than the key file: an older `vault.db` may have been put back. */
  | 'older-vault-put-back'
  /** The key file is gone or damaged; the one from before the last change was used. */
  | 'previous-key-file-used'
  /** Recovered where nothing is written: the new passphrase was not stored. */
  | 'key-file-not-written'
  /** `vault.db` has a second name; a program that follows it could damage the vault. */
  | 'vault-file-linked'
  /** It was not closed in order, and not every part of it can be read. */
  | 'damage-found';

export type OpenVault = {
  readonly db: Database.Database;
  /** In memory of its own; whoever closes the vault zeroes it. */
  readonly dataKey: Buffer;
  readonly vaultId: string;
  /** Why it takes no changes; null when it does. */
  readonly readOnly: ReadOnlyReason | null;
  readonly warnings: readonly VaultWarning[];
  /** Not null when this computer has seen later savings than the file holds. */
  readonly rollback: Rollback | null;
};

export type VaultSurroundings = {
  readonly backupsFolder: string;
  readonly now: () => Date;
  /** How a copy is proven; on this thread when not given. */
  readonly prove?: Prove;
  /** Opened for reading where this program cannot write, in place of a refusal. */
  readonly forReading?: boolean;
};

/** Sees to it that the file is as long as it says and names itself. Gives its id. */
function identify(db: Database.Database, paths: VaultPaths): string {
  const pages = Number(db.pragma('page_count', { simple: true }));
  if (!endsOnPage(paths) || Number(db.pragma('page_size', { simple: true })) !== PAGE_BYTES) {
    throw new Refusal('vault-damaged');
  }
  const vaultId = pages > 0 ? readMeta(db, 'vaultId') : null;
  if (vaultId === null) throw new Refusal('vault-damaged');
  return vaultId;
}

/** Brings the schema up to date, after a verified copy. Refusals: vault-needs-writing, backup-needed. */
async function bringUpToDate(
  db: Database.Database,
  readOnly: ReadOnlyReason | null,
  request: VaultSurroundings & { readonly paths: VaultPaths; readonly dataKey: Uint8Array },
): Promise<void> {
  if (schemaVersion(db) === SCHEMA_VERSION || readOnly?.because === 'newer') return;
  if (readOnly) throw new Refusal('vault-needs-writing');
  const { now, prove = proveHere } = request;
  const wish = { ...request, db, now: now(), reason: 'migration' as const, prove };
  const { id } = await makeBackup(wish).catch((error) => {
    const refusal = classifyFailure(error);
    throw refusal === null ? error : new Refusal('backup-needed', { because: refusal.code });
  });
  const shelf = shelfOf(request.backupsFolder, readMeta(db, 'vaultId') ?? '');
  migrate(db, { beforeMigrating: () => void folderOfBackup(shelf, id) });
}

/** What a newer program keeps otherwise may not be found by this one; null when that cannot be why. */
export function beyondThisApp(error: unknown, readOnly: ReadOnlyReason | null): Refusal | null {
  if (readOnly?.because !== 'newer' || !(error instanceof Error)) return null;
  const { version, supported } = readOnly;
  return new Refusal('needs-newer-app', { version, supported });
}

/**
 * Opens the vault in a folder with its data key, checks that it is what it should be, and brings it up to
 * date. Opens it for reading where it may not be written; see `openAsPossible`.
 * @param keyProven Whether a sealed key file vouches for the key; without, a key that does not fit is the
 *   wrong recovery code.
 * Refusals: vault-not-found, symlink-refused, not-a-vault, vault-empty, vault-damaged, vault-too-new, vault-in-use,
 * vault-needs-writing, needs-newer-app, recovery-code-wrong-vault, backup-needed, disk-full, storage-failed.
 */
export async function openVault(
  paths: VaultPaths,
  dataKey: Uint8Array,
  options: VaultSurroundings & { readonly keyProven: boolean },
): Promise<OpenVault> {
  const { links } = inspectVaultFile(paths);
  const { keyProven, forReading = false } = options;
  const { db, readOnly } = openAsPossible(paths, dataKey, { keyProven, forReading });
  try {
    const vaultId = identify(db, paths);
    await bringUpToDate(db, readOnly, { ...options, paths, dataKey });
    if (!readOnly) await sweepTemporaries(paths.folder);
    const seen = lookForLostSaves({ ...options, db, dataKey, vaultId });
    const warnings: VaultWarning[] = links > 1 ? ['vault-file-linked'] : [];
    if (seen.rollback !== null) warnings.push('older-vault-put-back');
    if (seen.isDamaged) warnings.push('damage-found');
    const { rollback } = seen;
    return { db, dataKey: copyOfKey(dataKey), vaultId, readOnly, warnings, rollback };
  } catch (error) {
    db.close();
    throw classifyFailure(error) ?? beyondThisApp(error, readOnly) ?? error;
  }
}

/** What the two revisions of the key file say: the file's own, and the newest that the vault has seen. */
export function compareRevisions(
  { db, readOnly, rollback }: OpenVault,
  fileRev: number,
): VaultWarning[] {
  const seen = Number(readMeta(db, 'keysRev') ?? 0);
  if (fileRev < seen) return ['older-key-file-put-back'];
  if (fileRev === seen) return [];
  if (!readOnly) writeMeta(db, 'keysRev', String(fileRev));
  return rollback === null ? ['older-vault-put-back'] : [];
}

/** Closes a vault that nobody is going to hold. */
export function closeVault({ db, dataKey }: OpenVault): void {
  closeDatabase(db);
  dataKey.fill(0);
}
