import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/result.ts';
import type { Argon2 } from '../argon2.ts';
import type { OpenVault, VaultSurroundings } from '../open-vault.ts';
import type { VaultHolder } from '../vault-holder.ts';
import { vaultPaths } from '../vault-paths.ts';
import type { BackupDesk } from './backup-desk.ts';
import { copyOfKey } from './key-copy.ts';
import { savesOf } from './lost-saves.ts';
import type { Prove } from './prove-copy.ts';
import {
  keyFor,
  makeReady,
  openRestored,
  restoreLocked,
  type Secret,
  takeBack,
} from './restore.ts';
import { folderOfBackup, shelfOf } from './shelf.ts';
import { swapIn, wayBack } from './swap.ts';

export type Restoring = {
  /** Refusals: not-found, vault-locked, vault-read-only, vault-too-new, those of `Prove` and of `makeBackup`. */
  readonly restore: (id: string) => Promise<void>;
  /** Refusals: vault-locked, vault-read-only, nothing-to-undo; wrong-passphrase is not asked here. */
  readonly undo: () => Promise<void>;
  /** Refusals: those of `keyFor` and `restoreLocked`. */
  readonly fromLocked: (wish: {
    readonly folder: string;
    readonly vaultId: string;
    readonly id: string;
    readonly secret: Secret;
  }) => Promise<{ readonly vault: OpenVault }>;
};

/** The ways in which a backup takes the place of a vault. What is replaced always stays. */
export function createRestoring(
  parts: VaultSurroundings & {
    readonly holder: VaultHolder;
    readonly backups: BackupDesk;
    readonly prove: Prove;
    readonly argon2: () => Promise<Argon2>;
  },
): Restoring {
  const { holder, backups } = parts;

  /** Closes what is open, exchanges its files, and opens what is there then, unless that needs another key. */
  const exchange = async (swap: () => void, sameKey: boolean) => {
    const held = holder.held();
    if (held.readOnly) throw new Refusal('vault-read-only');
    const dataKey = copyOfKey(held.dataKey);
    const paths = vaultPaths(held.folder);
    try {
      backups.stop();
      holder.lock();
      swap();
      if (!sameKey) return holder.rest(held.folder);
      await holder.opening(held.folder, async () => ({
        vault: await openRestored(paths, dataKey, parts),
      }));
    } finally {
      dataKey.fill(0);
    }
  };

  /** Makes a backup of what is open once a copy of the wanted one lies ready: thinning may not take it away. */
  const makeReadySafely = async (id: string) => {
    const held = holder.held();
    if (held.readOnly) throw new Refusal('vault-read-only');
    const paths = vaultPaths(held.folder);
    const dataKey = copyOfKey(held.dataKey);
    try {
      const backup = folderOfBackup(backups.list().shelf, id);
      const { commitSeq } = savesOf(held.db);
      const { moves } = await makeReady({ ...parts, paths, backup, dataKey, commitSeq });
      try {
        await backups.make('before-restore');
        return { folder: paths.folder, moves };
      } catch (error) {
        for (const { staged } of moves) rmSync(join(paths.folder, staged), { force: true });
        throw error;
      }
    } finally {
      dataKey.fill(0);
    }
  };

  return {
    restore: async (id) => {
      const { folder, moves } = await makeReadySafely(id);
      const at = parts.now().toISOString();
      await exchange(() => swapIn(folder, { what: 'restore', at, moves }), true);
    },
    undo: async () => {
      const paths = vaultPaths(holder.held().folder);
      const moves = wayBack(paths.folder);
      if (moves === null) throw new Refusal('nothing-to-undo');
      const sameKey = moves.every(({ target }) => target === 'vault.db');
      await exchange(() => takeBack(paths, parts.now()), sameKey);
    },
    fromLocked: async ({ folder, vaultId, id, secret }) => {
      const backup = folderOfBackup(shelfOf(parts.backupsFolder, vaultId), id);
      const paths = vaultPaths(folder);
      const dataKey = await keyFor(secret, { backup, paths, argon2: await parts.argon2() });
      try {
        return { vault: await restoreLocked({ ...parts, paths, backup, dataKey }) };
      } finally {
        dataKey.fill(0);
      }
    },
  };
}
