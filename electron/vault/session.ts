import type Database from 'better-sqlite3';
import { Refusal } from '../../shared/result.ts';
import { readMeta } from '../database/meta.ts';
import { isStillThere } from '../database/still-there.ts';
import { type BackupDesk, createBackupDesk } from './backups/backup-desk.ts';
import type { Rollback } from './backups/lost-saves.ts';
import { type Prove, proveHere } from './backups/prove-copy.ts';
import type { Secret } from './backups/restore.ts';
import { createRestoring } from './backups/restoring.ts';
import { changePassphrase } from './change-passphrase.ts';
import { createVault, type FillVault } from './create-vault.ts';
import type { FileSteps } from './file-steps.ts';
import type { KdfParams } from './kdf-params.ts';
import { createKeyDerivation } from './key-derivation.ts';
import { type Keychain, noKeychain } from './keychain.ts';
import { openVault } from './open-vault.ts';
import { recoverVault, recoveryCodeOf } from './recover-vault.ts';
import { type Copier, copyHere } from './rotate-copier.ts';
import { bringNameBack, type NameSteps } from './rotate-switch.ts';
import { sealsHold } from './seals-hold.ts';
import { createSessionKeys, type SessionKeys } from './session-keys.ts';
import { createThrottle } from './throttle.ts';
import { createTurns } from './turns.ts';
import { dataKeyOf, unlockVault } from './unlock-vault.ts';
import { inspectVaultFile } from './vault-file.ts';
import { createVaultHolder } from './vault-holder.ts';
import { vaultPaths } from './vault-paths.ts';
import type { VaultState } from './vault-state.ts';

export type VaultSessionOptions = {
  readonly now: () => Date;
  /** Milliseconds of a clock that only goes forward. */
  readonly monotonicMs: () => number;
  readonly backupsFolder: string;
  /** How copies are proven; on this thread when not given. */
  readonly prove?: Prove;
  /** Told when something about the backups changed. */
  readonly backupsChanged?: () => void;
  /** The cost of new passphrases; measured on this machine when not given. */
  readonly kdf?: KdfParams;
  /** The system's place for secrets; without it, nothing but the passphrase and the code opens a vault. */
  readonly keychain?: Keychain;
  /** Where the copy for a new data key is made; in this thread when not given. */
  readonly copier?: Copier;
  /** The single steps of a change of data key, for tests that stop at each. */
  readonly fileSteps?: FileSteps;
  readonly nameSteps?: NameSteps;
  /** Told of every state that is entered. */
  readonly changed?: (state: VaultState) => void;
};

/** The one vault that a running app may have open. Questions are answered one after the other. */
export type VaultSession = SessionKeys & {
  readonly state: () => VaultState;
  /** Looks at a folder without a key: locked if a vault is there. Refusals: those of `inspectVaultFile`. */
  readonly select: (at: { readonly folder: string }) => VaultState;
  /** Makes and opens a vault; gives its recovery code. Refusals: those of `createVault`, not-ready when one is open. */
  readonly create: (wish: {
    readonly folder: string;
    readonly name: string;
    readonly passphrase: string;
    readonly fill?: FillVault | undefined;
  }) => Promise<{ readonly recoveryCode: string }>;
  /** Refusals: wait-before-retry and wrong-passphrase (with waitMs), those of `unlockVault`, not-ready. */
  readonly unlock: (wish: {
    readonly folder: string;
    readonly passphrase: string;
    readonly forReading?: boolean;
  }) => Promise<void>;
  /** Opens with the recovery code and sets a new passphrase. Refusals: those of `recoverVault`, not-ready. */
  readonly recover: (wish: {
    readonly folder: string;
    readonly code: string;
    readonly passphrase: string;
    readonly forReading?: boolean;
  }) => Promise<void>;
  /** Closes at once, also a vault that is just being opened. Whatever was not committed is rolled back. */
  readonly lock: () => void;
  /** Refusals: vault-locked, vault-read-only, wait-before-retry, those of `changePassphrase`. */
  readonly changePassphrase: (wish: {
    readonly current: string;
    readonly next: string;
  }) => Promise<void>;
  /** Makes sure that it is the owner who asks. Refusals: those of `recoveryCode`. */
  readonly confirm: (wish: { readonly passphrase: string }) => Promise<void>;
  /** Refusals: vault-locked, wait-before-retry, wrong-passphrase, those of the key file. */
  readonly recoveryCode: (wish: { readonly passphrase: string }) => Promise<string>;
  /**
   * Lets the owner prove that they mean this vault, and know its passphrase, before it is erased. Refusals: vault-locked,
   * vault-read-only, name-mismatch, wait-before-retry, wrong-passphrase, those of the key file.
   */
  readonly proveForErasing: (wish: {
    readonly name: string;
    readonly passphrase: string;
  }) => Promise<{ readonly folder: string; readonly vaultId: string }>;
  /** Refusals: vault-locked. */
  readonly database: () => Database.Database;
  /** Whether every page of the open file has its seal; see `sealsHold`. Refusals: vault-locked, those of `pause`. */
  readonly sealsHold: (pause: () => Promise<void>) => Promise<boolean>;
  /** Whether what is open can still be saved where it was opened. Refusals: vault-locked. */
  readonly isStillThere: () => boolean;
  /** Goes on with a copy that was saved elsewhere, in place of what is open. Refusals: vault-locked, those of `openVault`. */
  readonly goOnWith: (wish: { readonly folder: string }) => Promise<void>;
  readonly backups: BackupDesk;
  /** Makes a backup of what is there, then puts this one in its place. Refusals: those of `createRestoring`. */
  readonly restore: (wish: { readonly id: string }) => Promise<void>;
  /** Takes the last restore back, to the byte. Refusals: vault-locked, nothing-to-undo. */
  readonly undoRestore: () => Promise<void>;
  /** Restores a vault that is locked, damaged or gone. Refusals: wait-before-retry, those of `restoreLocked`. */
  readonly restoreLocked: (wish: {
    readonly folder: string;
    readonly vaultId: string;
    readonly id: string;
    readonly secret: Secret;
  }) => Promise<void>;
  /** Savings that are missing in the open file; null when none are, or its owner goes on without. */
  readonly rollback: () => Rollback | null;
  readonly acceptRollback: () => void;
  /** Notes outside the vault how far it has come. */
  readonly noteSaves: () => void;
};

/** A name as people compare it: composed letters, single spaces. */
const plain = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim();

type Wish<K extends 'create' | 'unlock' | 'recover'> = Parameters<VaultSession[K]>[0];

/** The ways in: each opens a vault with the means of this machine. */
function createDoors(options: VaultSessionOptions) {
  const { argon2, cost } = createKeyDerivation(options);
  const withCost = async () => ({ ...options, argon2: await argon2(), kdf: await cost() });
  return {
    argon2,
    create: async (wish: Wish<'create'>) => createVault({ ...(await withCost()), ...wish }),
    unlock: async (wish: Wish<'unlock'>) => ({
      vault: await unlockVault({ ...options, argon2: await argon2(), ...wish }),
    }),
    recover: async (wish: Wish<'recover'>) => ({
      vault: await recoverVault({ ...(await withCost()), ...wish }),
    }),
  };
}

/** The life of the vault in this process. The key is held while it is open, for backups of it, and zeroed when it locks. */
export function createVaultSession(options: VaultSessionOptions): VaultSession {
  const throttle = createThrottle(options.monotonicMs);
  const holder = createVaultHolder({ ...options, waitMs: throttle.waitMs });
  const doors = createDoors(options);
  const inTurn = createTurns();
  const { keychain = noKeychain, copier = copyHere } = options;
  const { argon2 } = doors;
  const keys = createSessionKeys({
    ...options,
    holder,
    throttle,
    argon2,
    inTurn,
    keychain,
    copier,
  });
  const { now, backupsFolder, prove = proveHere, backupsChanged = () => undefined } = options;
  const { held } = holder;
  const backups = createBackupDesk({
    held,
    keyFile: holder.keyFile,
    backupsFolder,
    now,
    prove,
    changed: backupsChanged,
  });
  const restoring = createRestoring({ ...options, prove, holder, backups, argon2 });
  return {
    ...keys,
    state: holder.state,
    backups,
    rollback: holder.rollback,
    acceptRollback: holder.acceptRollback,
    noteSaves: holder.noteSaves,
    restore: (wish) => inTurn(() => restoring.restore(wish.id)),
    undoRestore: () => inTurn(restoring.undo),
    restoreLocked: (wish) =>
      inTurn(async () => {
        throttle.check();
        await holder.opening(wish.folder, () => throttle.guess(() => restoring.fromLocked(wish)));
      }),
    select: ({ folder }) => {
      if (['open', 'opening'].includes(holder.state().state)) throw new Refusal('not-ready');
      const paths = vaultPaths(folder);
      bringNameBack(paths);
      inspectVaultFile(paths);
      holder.rest(folder);
      return holder.state();
    },
    create: (wish) =>
      inTurn(async () => {
        const { recoveryCode } = await holder.opening(wish.folder, () => doors.create(wish));
        return { recoveryCode };
      }),
    unlock: (wish) =>
      inTurn(async () => {
        throttle.check();
        await holder.opening(wish.folder, () => throttle.guess(() => doors.unlock(wish)));
      }),
    recover: (wish) =>
      inTurn(async () => {
        await holder.opening(wish.folder, () => doors.recover(wish));
      }),
    lock: () => {
      keys.stopKeyWork();
      backups.stop();
      holder.lock();
    },
    changePassphrase: (wish) =>
      inTurn(async () => {
        const held = holder.held();
        if (held.readOnly) throw new Refusal('vault-read-only');
        const argon2 = await doors.argon2();
        await throttle.guess(() => changePassphrase({ ...held, ...wish, argon2 }));
        holder.noteSaves();
      }),
    confirm: ({ passphrase }) =>
      inTurn(async () => {
        const { folder } = holder.held();
        const argon2 = await doors.argon2();
        await throttle.guess(async () => {
          (await dataKeyOf(vaultPaths(folder), passphrase, argon2)).dataKey.fill(0);
        });
      }),
    recoveryCode: ({ passphrase }) =>
      inTurn(async () => {
        const { folder } = holder.held();
        const argon2 = await doors.argon2();
        return throttle.guess(() => recoveryCodeOf(folder, passphrase, argon2));
      }),
    proveForErasing: ({ name, passphrase }) =>
      inTurn(async () => {
        const { db, folder, readOnly } = holder.held();
        if (readOnly) throw new Refusal('vault-read-only');
        if (plain(name) !== plain(readMeta(db, 'name') ?? '')) throw new Refusal('name-mismatch');
        const argon2 = await doors.argon2();
        await throttle.guess(async () => {
          const { dataKey } = await dataKeyOf(vaultPaths(folder), passphrase, argon2);
          dataKey.fill(0);
        });
        return { folder, vaultId: readMeta(db, 'vaultId') ?? '' };
      }),
    database: () => holder.held().db,
    sealsHold: async (pause) => sealsHold(holder.held(), pause),
    isStillThere: () => isStillThere(holder.held().db),
    goOnWith: ({ folder }) =>
      inTurn(async () => {
        const { dataKey } = holder.held();
        const where = { ...options, keyProven: true };
        holder.goOnWith(folder, await openVault(vaultPaths(folder), dataKey, where));
      }),
  };
}
