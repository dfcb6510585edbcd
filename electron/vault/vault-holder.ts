import type Database from 'better-sqlite3';
import { Refusal } from '../../shared/result.ts';
import { classifyFailure } from './classify-failure.ts';
import type { OpenVault } from './open-vault.ts';
import { keyFileIsThere, vaultIsThere, vaultPaths } from './vault-paths.ts';
import { follow, type VaultState } from './vault-state.ts';

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
  readonly exchange: (work: (db: Database.Database) => Database.Database) => void;
  /** Refusals: vault-locked. */
  readonly held: () => {
    readonly db: Database.Database;
    readonly folder: string;
    readonly readOnly: boolean;
  };
};

function atRest(folder: string): VaultState {
  const paths = vaultPaths(folder);
  if (!vaultIsThere(paths)) return { state: 'absent' };
  const hasKeyFile = keyFileIsThere(paths);
  return { state: 'locked', folder: paths.folder, hasKeyFile, waitMs: 0 };
}

export function createVaultHolder(options: {
  readonly waitMs: () => number;
  readonly changed?: (state: VaultState) => void;
}): VaultHolder {
  let current: VaultState = { state: 'absent' };
  let db: Database.Database | null = null;
  let lockWanted = false;
  const state = (): VaultState =>
    current.state === 'locked' ? { ...current, waitMs: options.waitMs() } : current;
  const enter = (next: VaultState) => {
    current = follow(current, next);
    options.changed?.(state());
  };
  const rest = (folder: string) => enter(atRest(folder));

  function take({ db: opened, readOnly, warnings }: OpenVault, folder: string) {
    if (lockWanted) {
      opened.close();
      throw new Refusal('vault-locked');
    }
    db = opened;
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
      if (current.state !== 'open' || db === null) return;
      db.close();
      db = null;
      rest(current.folder);
    },
    exchange: (work) => {
      if (current.state !== 'open' || db === null) throw new Refusal('vault-locked');
      const { folder } = current;
      const old = db;
      db = null;
      try {
        db = work(old);
      } catch (error) {
        if (old.open) old.close();
        rest(folder);
        throw error;
      }
    },
    held: () => {
      if (current.state !== 'open' || db === null) throw new Refusal('vault-locked');
      return { db, folder: current.folder, readOnly: current.readOnly };
    },
  };
}
