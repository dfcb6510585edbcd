import { Refusal } from '../../shared/result.ts';
import type { Argon2 } from './argon2.ts';
import type { FileSteps } from './file-steps.ts';
import type { Keychain } from './keychain.ts';
import {
  changeKeychain,
  type KeychainStatus,
  keychainStatus,
  unlockWithKeychain,
} from './keychain-unlock.ts';
import { type BackupsDone, deleteOldBackups, encryptOldBackups } from './rotate-backups.ts';
import type { Copier } from './rotate-copier.ts';
import {
  copiedBytes,
  type RotatedKey,
  type RotationStage,
  rotateDataKey,
} from './rotate-data-key.ts';
import type { NameSteps } from './rotate-switch.ts';
import type { Throttle } from './throttle.ts';
import type { VaultHolder } from './vault-holder.ts';

/** How far something long has come: 0 to 1. `backups` are encrypted anew. */
export type KeyWork = { readonly stage: RotationStage | 'backups'; readonly done: number };

/** What the session does with keys beside opening and closing. */
export type SessionKeys = {
  /**
   * Gives the open vault a new data key and recovery code; null when it was stopped. Refusals:
   * vault-locked, vault-read-only, wait-before-retry, those of `rotateDataKey`.
   */
  readonly newDataKey: (wish: { readonly passphrase: string }) => Promise<RotatedKey | null>;
  /** Backups from before a new data key. Refusals: vault-locked, wait-before-retry, those of the work. */
  readonly oldBackups: (wish: {
    readonly passphrase: string;
    readonly wish: 'encrypt' | 'delete';
  }) => Promise<BackupsDone>;
  /** What is under way, or null. */
  readonly keyWork: () => KeyWork | null;
  readonly stopKeyWork: () => void;
  /** Refusals: storage-failed. */
  readonly keychain: (at: { readonly folder: string }) => Promise<KeychainStatus>;
  /** Refusals: vault-locked, vault-read-only, wait-before-retry, those of `changeKeychain`. */
  readonly setKeychain: (wish: {
    readonly passphrase: string;
    readonly on: boolean;
  }) => Promise<void>;
  /** Opens without the passphrase. Refusals: not-ready, those of `unlockWithKeychain`. */
  readonly unlockWithKeychain: (wish: {
    readonly folder: string;
    readonly forReading?: boolean;
  }) => Promise<void>;
};

export type SessionKeysParts = {
  readonly holder: VaultHolder;
  readonly throttle: Throttle;
  readonly argon2: () => Promise<Argon2>;
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  readonly keychain: Keychain;
  readonly copier: Copier;
  readonly backupsFolder: string;
  readonly now: () => Date;
  readonly fileSteps?: FileSteps;
  readonly nameSteps?: NameSteps;
};

/** Where each stage of a new data key begins, from 0 to 1; the copy takes about a third, the new key another. */
const BEGINS: Readonly<Record<RotationStage, number>> = {
  copying: 0,
  encrypting: 0.35,
  checking: 0.75,
  exchanging: 0.97,
};

function progressOf(stage: RotationStage, folder: string): KeyWork {
  if (stage !== 'copying') return { stage, done: BEGINS[stage] };
  const { done, of } = copiedBytes(folder);
  return { stage, done: Math.min(1, of === 0 ? 0 : done / of) * BEGINS.encrypting };
}

/** One long piece of work at a time, which can be asked about and stopped. */
function createKeyWork() {
  let look: (() => KeyWork) | null = null;
  let stopping = new AbortController();
  return {
    state: () => look?.() ?? null,
    stop: () => stopping.abort(new Error('stopped')),
    run: async <T>(
      work: (at: { signal: AbortSignal; say: (look: () => KeyWork) => void }) => Promise<T>,
    ) => {
      stopping = new AbortController();
      const say = (next: () => KeyWork) => {
        look = next;
      };
      try {
        return await work({ signal: stopping.signal, say });
      } finally {
        look = null;
      }
    },
  };
}

export function createSessionKeys(parts: SessionKeysParts): SessionKeys {
  const { holder, throttle, inTurn, keychain, copier, backupsFolder } = parts;
  const work = createKeyWork();
  const writable = () => {
    const held = holder.held();
    if (held.readOnly) throw new Refusal('vault-read-only');
    return held;
  };
  return {
    keyWork: work.state,
    stopKeyWork: work.stop,
    newDataKey: ({ passphrase }) =>
      inTurn(() =>
        work.run(async ({ signal, say }) => {
          const held = writable();
          const argon2 = await parts.argon2();
          const enter = (stage: RotationStage) => say(() => progressOf(stage, held.folder));
          const { fileSteps: steps, nameSteps: names } = parts;
          const stepping = { ...(steps && { steps }), ...(names && { names }) };
          const means = { argon2, keychain, copier, backupsFolder, ...stepping };
          return throttle.guess(() =>
            rotateDataKey({
              ...held,
              ...means,
              exchange: holder.exchange,
              passphrase,
              signal,
              enter,
            }),
          );
        }),
      ),
    oldBackups: ({ passphrase, wish }) =>
      inTurn(() =>
        work.run(async ({ signal, say }) => {
          const { folder } = holder.held();
          const argon2 = await parts.argon2();
          const enter = ({ done, of }: { done: number; of: number }) =>
            say(() => ({ stage: 'backups', done: of === 0 ? 0 : done / of }));
          const request = { folder, backupsFolder, passphrase, argon2, copier, signal, enter };
          const wanted = wish === 'encrypt' ? encryptOldBackups : deleteOldBackups;
          return throttle.guess(() => wanted(request));
        }),
      ),
    keychain: ({ folder }) => keychainStatus(folder, keychain),
    setKeychain: (wish) =>
      inTurn(async () => {
        const held = writable();
        const argon2 = await parts.argon2();
        await throttle.guess(() => changeKeychain({ ...held, ...wish, argon2, keychain }));
      }),
    unlockWithKeychain: ({ folder }) =>
      inTurn(async () => {
        await holder.opening(folder, () => unlockWithKeychain({ ...parts, folder }));
      }),
  };
}
