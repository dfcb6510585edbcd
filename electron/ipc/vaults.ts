import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupReason } from '../../shared/domain/backup.ts';
import type { ReadOnlyReason } from '../../shared/domain/read-only.ts';
import type { Noun } from '../../shared/ipc/contract.ts';
import type { VaultStatus } from '../../shared/ipc/views.ts';
import { Refusal } from '../../shared/result.ts';
import { contextOf, type ServiceContext } from '../services/context.ts';
import { eraseEverything, removeMarker } from '../vault/erase-everything.ts';
import type { KdfParams } from '../vault/kdf-params.ts';
import type { VaultSession } from '../vault/session.ts';
import { statusOf } from './vault-status-of.ts';

export type VaultsParts = {
  /** The folder of the owner's vault, whether or not there is one yet. */
  readonly folder: string;
  /** Where it is kept unless its owner chose another place. */
  readonly usualFolder: string;
  readonly backups: string;
  readonly samples: string;
  /** See `ErasePlaces`. */
  readonly eraseMarker: string;
  /** Puts every setting back to what it was before the first start. */
  readonly forgetSettings: () => Promise<void>;
  readonly makeSession: (options: {
    readonly backupsFolder: string;
    readonly kdf?: KdfParams;
    readonly backupsChanged: () => void;
  }) => VaultSession;
  /** Fills the new sample vault. */
  readonly fillSample: (context: ServiceContext) => void;
  readonly surroundings: Omit<ServiceContext, 'db'>;
  /** Told when what is open is about to be closed, while it can still be read. */
  readonly locking: () => void;
  /** Told when what was open has been closed. */
  readonly locked: () => void;
};

/** The owner's vault and the sample: one of them is at hand, and what is asked is asked of it. */
export type Vaults = {
  readonly status: () => VaultStatus;
  /** Why what is open takes no changes; null when it does, or nothing is open. */
  readonly readOnly: () => ReadOnlyReason | null;
  /** For services. Refusals: vault-locked. */
  readonly context: () => ServiceContext;
  readonly folder: () => string;
  readonly session: () => VaultSession;
  /** Looks at another folder from now on. Refusals: those of `VaultSession.select`. */
  readonly select: (folder: string) => void;
  readonly moveTo: (folder: string) => void;
  /** Closes what is open and says so; a sample is removed. */
  readonly lock: () => void;
  /** The same without a word, at the end of the app. */
  readonly close: () => void;
  /** Makes a new sample vault and opens it; the owner's vault is closed first. Refusals: those of `create`. */
  readonly openSample: () => Promise<void>;
  readonly leaveSample: () => void;
  /**
   * Erases the owner's vault and everything else the app keeps, then says that it was locked. Refusals: not-ready in the
   * sample, those of `proveForErasing` and `eraseEverything`, erase-unfinished (left: files).
   */
  readonly erase: (wish: {
    readonly name: string;
    readonly passphrase: string;
    readonly withBackups: boolean;
  }) => Promise<void>;
  /** A backup before much is changed at once, unless nothing was saved since the newest. Never refuses. */
  readonly backUpBefore: (reason: BackupReason) => Promise<void>;
  /** A page of what is open could not be read: it is said until it is closed, or was read without a fault. */
  readonly noteDamage: () => void;
  /** All of what is open could be read: what is met from now on is told anew. */
  readonly noteWhole: () => void;
  /** Something could not be saved, since the folder of what is open is gone. */
  readonly noteGone: () => void;
  /** How far the owner's vault has come; null while it is not open for writing. */
  readonly commitSeq: () => number | null;
};

/** The least that the vault accepts: nobody has to remember, or can guess, the sample's passphrase. */
const SAMPLE_COST: KdfParams = { m: 64 * 1024, t: 3, p: 4 };
const SAMPLE_NAME = 'Sample portfolio';

type Sample = { readonly session: VaultSession; readonly folder: string };

export function createVaults(parts: VaultsParts): Vaults {
  const { makeSession, samples } = parts;
  const backupsChanged = () => parts.surroundings.changed(['backups', 'vault']);
  const own = makeSession({ backupsFolder: parts.backups, backupsChanged });
  const noteSoon = soon(() => session().noteSaves());
  const surroundings = {
    ...parts.surroundings,
    changed: (nouns: readonly Noun[]) => {
      parts.surroundings.changed(nouns);
      noteSoon();
    },
  };
  let ownFolder = parts.folder;
  let sample: Sample | null = null;
  /** The connection through which damage was met; another one starts anew. */
  let damaged: unknown = null;
  // What a crash may have left; only one instance of the app runs, so nobody is in it.
  rmSync(samples, { recursive: true, force: true });

  const session = () => sample?.session ?? own;
  const isOpen = () => session().state().state === 'open';
  const isDamageSeen = () => isOpen() && session().database() === damaged;
  const serving = (open: VaultSession) => contextOf(open.database(), surroundings);

  const leaveSample = () => {
    if (sample === null) return;
    sample.session.lock();
    rmSync(sample.folder, { recursive: true, force: true });
    sample = null;
  };

  const close = () => {
    leaveSample();
    own.lock();
  };

  const makeSample = async (): Promise<Sample> => {
    const folder = join(samples, randomBytes(8).toString('hex'));
    const backupsFolder = join(folder, 'backups');
    const made = makeSession({ backupsFolder, kdf: SAMPLE_COST, backupsChanged });
    try {
      await mkdir(samples, { recursive: true, mode: 0o700 });
      const passphrase = randomBytes(24).toString('base64url');
      await made.create({ folder, name: SAMPLE_NAME, passphrase });
      parts.fillSample(serving(made));
      return { session: made, folder };
    } catch (error) {
      made.lock();
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  };

  return {
    session,
    folder: () => sample?.folder ?? ownFolder,
    status: () => {
      const folder = sample?.folder ?? ownFolder;
      const wasChosen = sample === null && folder !== parts.usualFolder;
      const at = { folder, wasChosen, sample: sample !== null };
      return statusOf(session(), { ...at, isDamageSeen: isDamageSeen() });
    },
    readOnly: () => {
      const state = session().state();
      return state.state === 'open' ? state.readOnly : null;
    },
    context: () => serving(session()),
    select: (folder) => {
      if (sample !== null) throw new Refusal('not-ready');
      own.select({ folder });
      ownFolder = folder;
    },
    moveTo: (folder) => {
      ownFolder = folder;
    },
    close,
    lock: () => {
      const wasOpen = session().state().state === 'open';
      if (wasOpen) parts.locking();
      close();
      if (wasOpen) parts.locked();
    },
    openSample: async () => {
      if (sample !== null) return;
      own.lock();
      sample = await makeSample();
    },
    leaveSample,
    erase: async ({ withBackups, ...proof }) => {
      if (sample !== null) throw new Refusal('not-ready');
      const plan = { ...(await own.proveForErasing(proof)), withBackups };
      own.lock();
      const { eraseMarker: marker, backups } = parts;
      const left = eraseEverything(plan, { marker, backups, samples });
      if (left > 0) throw new Refusal('erase-unfinished', { left });
      ownFolder = parts.usualFolder;
      await parts.forgetSettings();
      removeMarker(marker);
      parts.locked();
    },
    backUpBefore: async (reason) => {
      if (sample === null && isQuiet(own)) await own.backups.makeIfChanged(reason);
    },
    noteGone: () => {
      if (isOpen()) parts.surroundings.changed(['vault']);
    },
    noteDamage: () => {
      if (!isOpen() || isDamageSeen()) return;
      damaged = session().database();
      parts.surroundings.changed(['vault']);
    },
    noteWhole: () => {
      if (!isDamageSeen()) return;
      damaged = null;
      parts.surroundings.changed(['vault']);
    },
    commitSeq: () => (sample === null && isQuiet(own) ? own.backups.commitSeq() : null),
  };
}

/** Open for writing, and not being copied for a new key: a backup of that moment would belong to neither. */
function isQuiet(session: VaultSession): boolean {
  const state = session.state();
  return state.state === 'open' && !state.readOnly && session.keyWork() === null;
}

/** Milliseconds. Savings that follow each other at once are noted once. */
const NOTE_AFTER = 300;

/** Does it a moment later, once for all who asked for it until then. */
function soon(work: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      work();
    }, NOTE_AFTER).unref();
  };
}
