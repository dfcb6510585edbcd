import { readFileSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { Refusal } from '../../shared/result.ts';
import { noteSaves, type Rollback } from './backups/lost-saves.ts';
import { finishSwap } from './backups/swap.ts';
import { classifyFailure } from './classify-failure.ts';
import { closeDatabase } from './handle-beside.ts';
import { closeVault, type OpenVault } from './open-vault.ts';
import { keyFileIsThere, vaultIsThere, vaultPaths } from './vault-paths.ts';
import { follow, type VaultState } from './vault-state.ts';

/** The open vault with its key, which is gone once it is locked. */
export type HeldVault = Pick<OpenVault, 'db' | 'dataKey' | 'vaultId' | 'readOnly'> & {
  readonly folder: string;
};

/** An open database and the key that opened it, in memory of its own. */
export type Opened = Pick<OpenVault, 'db' | 'dataKey'>;

/** Keeps the state and the open database together, so that one never says what the other is not. */
export type VaultHolder = {
  readonly state: () => VaultState;
  /** Looks at a folder in which nothing is open: locked when a vault is there, else absent. */
  readonly rest: (folder: string) => void;
  /** Takes what `open` gives, or goes back to rest. Refusals: not-ready, vault-locked, those of `open`. */
  readonly opening: <T extends { readonly vault: OpenVault }>(
    folder: string,
    open: () => Promise<T>,
  ) => Promise<T>;
  /** Closes now, or as soon as what is being opened is open. */
  readonly lock: () => void;
  /**
   * Puts another open database in the place of the one that is open, which `work` closes; between the two
   * nothing else runs. Where none can be opened, the vault is locked. Refusals: vault-locked, those of `work`.
   */
  readonly exchange: (work: (db: Database.Database) => Opened) => void;
  /** Closes what is open, and goes on with another open vault in another folder. Refusals: vault-locked. */
  readonly goOnWith: (folder: string, next: OpenVault) => void;
  /** The key file as it was when the vault was opened or last saved; null when there was none. */
  readonly keyFile: () => Uint8Array | null;
  /** Refusals: vault-locked. */
  readonly held: () => HeldVault;
  /** Not null while the owner has not said what to do about savings that are missing. */
  readonly rollback: () => Rollback | null;
  /** Goes on with the file as it is. */
  readonly acceptRollback: () => void;
  /** Notes how far the open vault has come, if it is not missing anything. */
  readonly noteSaves: () => void;
};

function atRest(folder: string): VaultState {
  const paths = vaultPaths(folder);
  finishSwap(paths.folder);
  if (!vaultIsThere(paths)) return { state: 'absent' };
  const hasKeyFile = keyFileIsThere(paths);
  return { state: 'locked', folder: paths.folder, hasKeyFile, waitMs: 0 };
}

export function createVaultHolder(options: {
  readonly waitMs: () => number;
  readonly backupsFolder: string;
  readonly changed?: (state: VaultState) => void;
}): VaultHolder {
  let current: VaultState = { state: 'absent' };
  let vault: OpenVault | null = null;
  let lockWanted = false;
  /** Sealed, so it says no more than the file does; with the folder it would be gone. */
  let keyFile: Uint8Array | null = null;
  const state = (): VaultState =>
    current.state === 'locked' ? { ...current, waitMs: options.waitMs() } : current;
  const enter = (next: VaultState) => {
    current = follow(current, next);
    options.changed?.(state());
  };
  const rest = (folder: string) => enter(atRest(folder));

  const note = (isOpen: boolean) => {
    if (vault === null || vault.readOnly || vault.rollback !== null) return;
    noteSaves({ ...vault, backupsFolder: options.backupsFolder }, isOpen);
  };

  const lookAtKeyFile = (folder: string) => {
    try {
      keyFile = readFileSync(vaultPaths(folder).keys);
    } catch {
      // Gone with its folder, or never there: what was seen last is kept.
    }
  };

  function take(opened: OpenVault, folder: string) {
    if (lockWanted) {
      closeVault(opened);
      throw new Refusal('vault-locked');
    }
    const { readOnly, warnings } = opened;
    vault = opened;
    keyFile = null;
    lookAtKeyFile(folder);
    note(true);
    enter({ state: 'open', folder: vaultPaths(folder).folder, readOnly, warnings });
  }

  return {
    state,
    rest,
    opening: async (folder, open) => {
      if (current.state === 'open') throw new Refusal('not-ready');
      lockWanted = false;
      enter({ state: 'opening' });
      try {
        finishSwap(vaultPaths(folder).folder);
        const opened = await open();
        take(opened.vault, folder);
        return opened;
      } catch (error) {
        rest(folder);
        throw classifyFailure(error) ?? error;
      }
    },
    lock: () => {
      lockWanted = true;
      if (current.state !== 'open' || vault === null) return;
      note(false);
      closeVault(vault);
      vault = null;
      rest(current.folder);
    },
    exchange: (work) => {
      if (current.state !== 'open' || vault === null) throw new Refusal('vault-locked');
      const { folder } = current;
      const old = vault;
      vault = null;
      try {
        vault = { ...old, ...work(old.db) };
      } catch (error) {
        closeDatabase(old.db);
        rest(folder);
        throw error;
      } finally {
        old.dataKey.fill(0);
      }
      lookAtKeyFile(folder);
      note(true);
    },
    goOnWith: (folder, next) => {
      if (current.state !== 'open' || vault === null) {
        closeVault(next);
        throw new Refusal('vault-locked');
      }
      closeVault(vault);
      vault = next;
      lookAtKeyFile(folder);
      const { readOnly, warnings } = next;
      current = { state: 'open', folder: vaultPaths(folder).folder, readOnly, warnings };
      note(true);
      options.changed?.(state());
    },
    keyFile: () => keyFile,
    held: () => {
      if (current.state !== 'open' || vault === null) throw new Refusal('vault-locked');
      const { db, dataKey, vaultId, readOnly } = vault;
      return { db, dataKey, vaultId, readOnly, folder: current.folder };
    },
    rollback: () => vault?.rollback ?? null,
    acceptRollback: () => {
      if (current.state !== 'open' || vault === null) return;
      vault = { ...vault, rollback: null };
      note(true);
      const warnings = current.warnings.filter((warning) => warning !== 'older-vault-put-back');
      current = { ...current, warnings };
      options.changed?.(state());
    },
    noteSaves: () => {
      if (current.state === 'open') lookAtKeyFile(current.folder);
      note(true);
    },
  };
}
