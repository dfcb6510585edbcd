import type { BackupReason, PortfolioFacts } from '../../../shared/domain/backup.ts';
import type { Instant } from '../../../shared/domain/day.ts';
import { Refusal, type RefusalCode } from '../../../shared/result.ts';
import { readMeta } from '../../database/meta.ts';
import { classifyFailure } from '../classify-failure.ts';
import { sweepTemporaries } from '../file-steps.ts';
import { saveCopy } from '../save-copy.ts';
import { createTurns } from '../turns.ts';
import type { HeldVault } from '../vault-holder.ts';
import { vaultPaths } from '../vault-paths.ts';
import { writeSummary } from './backup-summary.ts';
import { copyOfKey } from './key-copy.ts';
import { savesOf } from './lost-saves.ts';
import { makeBackup } from './make-backup.ts';
import { portfolioFacts } from './portfolio-facts.ts';
import type { Prove } from './prove-copy.ts';
import {
  asThinned,
  folderOfBackup,
  listShelf,
  removeBackup,
  type ShelvedBackup,
  shelfOf,
} from './shelf.ts';
import { toThinOut } from './thinning.ts';

export type BackupDesk = {
  /** Refusals: vault-locked. */
  readonly list: () => { readonly shelf: string; readonly backups: readonly ShelvedBackup[] };
  /** What is in the portfolio at this moment. Refusals: vault-locked. */
  readonly present: () => PortfolioFacts;
  /** How far the open portfolio has come. Refusals: vault-locked. */
  readonly commitSeq: () => number;
  /** Makes one now and thins out the others. Refusals: vault-locked, those of `makeBackup`. */
  readonly make: (reason: BackupReason) => Promise<{ readonly id: string }>;
  /** Makes one unless nothing was saved since the newest. A failure is kept for `failure` and stops nobody's work. */
  readonly makeIfChanged: (reason: BackupReason) => Promise<void>;
  /** Whether something was saved since the newest backup; false while nothing is open. */
  readonly isDue: () => boolean;
  /** Reads one from end to end and notes what was found. Refusals: not-found, stopped, backup-damaged. */
  readonly check: (id: string) => Promise<PortfolioFacts>;
  /** Writes a whole copy into a folder of its own elsewhere; gives that folder. Refusals: vault-locked, those of `saveCopy`. */
  readonly saveElsewhere: (wish: {
    readonly into: string;
    readonly name: string;
  }) => Promise<string>;
  /** The folder of one of them. Refusals: not-found, vault-locked. */
  readonly folderOf: (id: string) => string;
  /** Refusals: not-found, vault-locked. */
  readonly remove: (id: string) => void;
  /** Ends what is being made or read; nothing half made stays. */
  readonly stop: () => void;
  /** What is going on, for the window. */
  readonly working: () => Working | null;
  /** Why the newest try of its own accord did not succeed; null once one has. */
  readonly failure: () => Failure | null;
};

export type Working = {
  readonly what: BackupReason | 'check' | 'elsewhere';
  readonly since: Instant;
};
export type Failure = { readonly code: RefusalCode; readonly at: Instant };

export type BackupDeskParts = {
  readonly held: () => HeldVault;
  /** The key file as it was last seen; null when there was none. */
  readonly keyFile: () => Uint8Array | null;
  readonly backupsFolder: string;
  readonly now: () => Date;
  readonly prove: Prove;
  /** Told when `working`, `failure` or the list changed. */
  readonly changed: () => void;
};

/** The backups of the vault that is open: made, read and thinned out one after the other. */
export function createBackupDesk(parts: BackupDeskParts): BackupDesk {
  const { now, prove, changed } = parts;
  const inTurn = createTurns();
  let stopping = new AbortController();
  let working: Working | null = null;
  let failure: Failure | null = null;

  const shelfNow = ({ vaultId }: HeldVault) => shelfOf(parts.backupsFolder, vaultId);
  const listed = (held: HeldVault) => listShelf(shelfNow(held), held.dataKey);

  const during = <T>(what: Working['what'], work: (signal: AbortSignal) => Promise<T>) =>
    inTurn(async () => {
      stopping = new AbortController();
      working = { what, since: now().toISOString() };
      changed();
      try {
        return await work(stopping.signal);
      } catch (error) {
        throw classifyFailure(error) ?? error;
      } finally {
        working = null;
        changed();
      }
    });

  const make = (reason: BackupReason) =>
    during(reason, async (signal) => {
      const held = parts.held();
      const shelf = shelfNow(held);
      const { db, dataKey } = held;
      const paths = vaultPaths(held.folder);
      const { backupsFolder } = parts;
      const request = { db, dataKey, paths, backupsFolder, now: now(), reason, prove, signal };
      const made = await makeBackup(request);
      failure = null;
      // Locked meanwhile: the key that opens the summaries is gone, and the next one thins out.
      if (db.open) for (const id of toThinOut(listed(held).map(asThinned))) removeBackup(shelf, id);
      return made;
    });

  const isDue = () => {
    try {
      const held = parts.held();
      const seq = Number(readMeta(held.db, 'commit_seq') ?? 0);
      const newest = listed(held).find(({ summary }) => summary?.isWhole === true);
      return seq > 0 && seq !== newest?.summary?.facts.commitSeq;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  };

  return {
    list: () => {
      const held = parts.held();
      return { shelf: shelfNow(held), backups: listed(held) };
    },
    commitSeq: () => savesOf(parts.held().db).commitSeq,
    present: () => portfolioFacts(parts.held().db),
    make,
    isDue,
    makeIfChanged: async (reason) => {
      if (!isDue()) return;
      try {
        await make(reason);
      } catch (error) {
        const refusal = classifyFailure(error);
        if (refusal === null) throw error;
        if (['stopped', 'vault-locked'].includes(refusal.code)) return;
        failure = { code: refusal.code, at: now().toISOString() };
        changed();
      }
    },
    check: (id) =>
      during('check', async (signal) => {
        const held = parts.held();
        const shelf = shelfNow(held);
        const folder = folderOfBackup(shelf, id);
        const dataKey = copyOfKey(held.dataKey);
        const before = listed(held).find((backup) => backup.id === id)?.summary ?? null;
        const note = async (isWhole: boolean, facts: PortfolioFacts | undefined) => {
          const known = facts ?? before?.facts;
          const { number, at, reason } = listShelf(shelf, null).find((one) => one.id === id) ?? {};
          if (!known || number === undefined || at === undefined || reason === undefined) return;
          await sweepTemporaries(folder);
          const checkedAt = now().toISOString();
          const summary = { number, at, reason, facts: known, checkedAt, isWhole };
          await writeSummary(folder, summary, dataKey);
        };
        try {
          const file = vaultPaths(folder).database;
          const facts = await prove({ file, dataKey, expected: null }, signal);
          await note(true, facts);
          return facts;
        } catch (error) {
          const refusal = classifyFailure(error);
          const isBroken = ['backup-damaged', 'vault-damaged'].includes(refusal?.code ?? '');
          // Sealed with the key in use, and yet not readable with it: page 1 is what is broken.
          const isFirstPage = refusal?.code === 'backup-other-key' && before !== null;
          if (!isBroken && !isFirstPage) throw error;
          await note(false, undefined);
          throw new Refusal('backup-damaged');
        } finally {
          dataKey.fill(0);
        }
      }),
    saveElsewhere: (wish) =>
      during('elsewhere', (signal) =>
        saveCopy({ ...wish, held: parts.held(), keyFile: parts.keyFile(), prove, signal }),
      ),
    folderOf: (id) => folderOfBackup(shelfNow(parts.held()), id),
    remove: (id) => {
      removeBackup(shelfNow(parts.held()), id);
      changed();
    },
    stop: () => stopping.abort(),
    working: () => working,
    failure: () => failure,
  };
}
