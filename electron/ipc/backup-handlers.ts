import { Refusal } from '../../shared/result.ts';
import { listLockedBackups } from '../vault/backups/locked-backups.ts';
import { lastSwap } from '../vault/backups/swap.ts';
import type { Handlers } from './answer.ts';
import { copyName } from './copy-name.ts';
import type { Vaults } from './vaults.ts';

export type BackupParts = {
  readonly vaults: Vaults;
  readonly backupsFolder: string;
  readonly now: () => Date;
  readonly chooseCopyFolder: () => Promise<string | null>;
  /** Shows a folder in the file manager of the system. */
  readonly showFolder: (folder: string) => void;
  /** Everything on screen is to be asked again. */
  readonly announceAll: () => void;
  readonly announce: () => void;
};

type BackupHandlers = Pick<
  Handlers,
  | Extract<keyof Handlers, `backups.${string}`>
  | 'vault.backups'
  | 'vault.restoreLocked'
  | 'vault.rollback'
  | 'vault.acceptRollback'
>;

/** What was typed is the name of the portfolio. Refusals: portfolio-name-mismatch. */
function refuseOtherName(typed: string, name: string): void {
  if (typed.trim().normalize('NFC') !== name.normalize('NFC')) {
    throw new Refusal('portfolio-name-mismatch');
  }
}

/** Who answers questions about backups. */
export function backupHandlers(parts: BackupParts): BackupHandlers {
  const { vaults, backupsFolder, showFolder, announce, announceAll } = parts;
  const done = { done: true } as const;
  const desk = () => vaults.session().backups;
  return {
    'backups.list': () => {
      const { shelf, backups } = desk().list();
      const rows = backups.map(({ id, at, reason, version, bytes, summary }) => ({
        ...{ id, at, reason, version, bytes },
        facts: summary?.facts ?? null,
        checkedAt: summary?.checkedAt ?? null,
        isWhole: summary?.isWhole ?? null,
      }));
      const { isDue, working, failure } = desk();
      const state = { isDue: isDue(), working: working(), failure: failure() };
      return { folder: shelf, rows, ...state, lastSwap: lastSwap(vaults.folder()) };
    },
    'backups.make': () => desk().make('by-hand'),
    'backups.stop': () => {
      desk().present();
      desk().stop();
      return done;
    },
    'backups.check': ({ id }) => desk().check(id),
    'backups.saveElsewhere': async () => {
      // The sample is nobody's.
      if (vaults.status().sample) throw new Refusal('not-ready');
      // Before anybody is asked: is anything open?
      desk().present();
      const into = await parts.chooseCopyFolder();
      if (into === null) return { saved: null };
      return { saved: await desk().saveElsewhere({ into, name: copyName(parts.now()) }) };
    },
    'backups.remove': ({ id }) => {
      desk().remove(id);
      return done;
    },
    'backups.show': ({ id }) => {
      showFolder(id === null ? desk().list().shelf : desk().folderOf(id));
      return done;
    },
    'backups.preview': async ({ id }) => {
      const backup = await desk().check(id);
      return { backup, present: desk().present() };
    },
    'backups.restore': async ({ id, name }) => {
      refuseOtherName(name, desk().present().name);
      await vaults.session().restore({ id });
      announceAll();
      return done;
    },
    'backups.undoRestore': async () => {
      await vaults.session().undoRestore();
      announceAll();
      return vaults.status();
    },
    'vault.backups': () => listLockedBackups(backupsFolder, vaults.folder()),
    'vault.restoreLocked': async ({ vaultId, id, secret }) => {
      const wish = { folder: vaults.folder(), vaultId, id, secret };
      await vaults.session().restoreLocked(wish);
      announce();
      return vaults.status();
    },
    'vault.rollback': () => vaults.session().rollback(),
    'vault.acceptRollback': () => {
      vaults.session().acceptRollback();
      announce();
      return vaults.status();
    },
  };
}
