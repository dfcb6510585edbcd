import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/result.ts';
import { vaultPaths } from '../vault-paths.ts';
import { type BackupName, readBackupName } from './backup-name.ts';
import { type BackupSummary, readSummary } from './backup-summary.ts';
import { UNFINISHED } from './lasting.ts';
import type { Thinned } from './thinning.ts';

export type ShelvedBackup = BackupName & {
  /** The name of its folder. */
  readonly id: string;
  readonly bytes: number;
  /** Null where it was sealed with another key, is damaged, or comes from before there was one. */
  readonly summary: BackupSummary | null;
};

const VAULT_ID = /^[0-9a-f]{32}$/;

/** The folder of one vault's backups. */
export function shelfOf(backupsFolder: string, vaultId: string): string {
  return join(backupsFolder, VAULT_ID.test(vaultId) ? vaultId : 'unnamed');
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

/**
 * Every whole backup on a shelf, the newest first; of those that are half made nothing is said.
 * @param dataKey Opens their summaries; null where nobody has opened anything yet.
 */
export function listShelf(shelf: string, dataKey: Uint8Array | null): ShelvedBackup[] {
  if (!existsSync(shelf)) return [];
  const found = readdirSync(shelf).flatMap((id): ShelvedBackup[] => {
    const name = readBackupName(id);
    const folder = join(shelf, id);
    if (name === null || !existsSync(vaultPaths(folder).database)) return [];
    const summary = dataKey === null ? null : readSummary(folder, dataKey);
    return [{ id, ...name, bytes: sizeOf(folder), summary }];
  });
  return found.toSorted((a, b) => b.number - a.number || (a.id < b.id ? 1 : -1));
}

/** The folder of a backup by its name. Refusals: not-found, for what is no whole backup on this shelf. */
export function folderOfBackup(shelf: string, id: string): string {
  const folder = join(shelf, id);
  if (readBackupName(id) === null || !existsSync(vaultPaths(folder).database)) {
    throw new Refusal('not-found');
  }
  return folder;
}

/** Removes a backup: out of the list first, so that none is ever half there. */
export function removeBackup(shelf: string, id: string): void {
  const leaving = join(shelf, `${UNFINISHED}gone-${id}`);
  renameSync(folderOfBackup(shelf, id), leaving);
  rmSync(leaving, { recursive: true, force: true });
}

/** The vaults that have backups here, by id. */
export function shelvesIn(backupsFolder: string): string[] {
  if (!existsSync(backupsFolder)) return [];
  return readdirSync(backupsFolder).filter((name) => VAULT_ID.test(name));
}

/** How thinning sees a backup. */
export function asThinned({ id, number, at, reason, version, summary }: ShelvedBackup): Thinned {
  return { id, number, at, reason, version, isProven: summary?.isWhole ?? false };
}
