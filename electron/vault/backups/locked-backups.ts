import { existsSync, readFileSync } from 'node:fs';
import type { LockedBackup } from '../../../shared/ipc/backups-contract.ts';
import { parseKeyFile } from '../key-file-format.ts';
import { vaultPaths } from '../vault-paths.ts';
import { listShelf, shelfOf, shelvesIn } from './shelf.ts';

/** The vault that lies, or lay, in a folder, by what its key file says; null when nothing says it. */
function vaultIdIn(folder: string): string | null {
  const { keys, previousKeys } = vaultPaths(folder);
  for (const file of [keys, previousKeys].filter(existsSync)) {
    try {
      return parseKeyFile(readFileSync(file)).vaultId;
    } catch {
      // Damaged: the one before it may still say it, and otherwise every backup is offered.
    }
  }
  return null;
}

/** Backups that can be restored before anything is open: those of the vault in this folder first, newest first. */
export function listLockedBackups(backupsFolder: string, folder: string): LockedBackup[] {
  const here = vaultIdIn(folder);
  const listed = shelvesIn(backupsFolder).flatMap((vaultId) =>
    listShelf(shelfOf(backupsFolder, vaultId), null).map(({ id, at, reason, bytes }) => {
      const isOfThisVault = here === null ? null : vaultId === here;
      return { vaultId, id, at, reason, bytes, isOfThisVault };
    }),
  );
  const rank = ({ isOfThisVault }: LockedBackup) => (isOfThisVault === false ? 1 : 0);
  return listed.toSorted((a, b) => rank(a) - rank(b));
}
