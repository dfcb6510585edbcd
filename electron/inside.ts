import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { app, clipboard, dialog, Menu, powerMonitor, safeStorage } from 'electron';
import { uuidv7 } from '../shared/domain/id.ts';
import { emptySchedule } from '../shared/domain/reminder.ts';
import { CHANGED, COMMAND } from '../shared/ipc/channels.ts';
import type { MenuCommand, Noun } from '../shared/ipc/contract.ts';
import { requireAddon } from './database/addon.ts';
import type { Folders } from './folders.ts';
import { type Asked, answer } from './ipc/answer.ts';
import { createAtRest } from './ipc/at-rest.ts';
import { createFolderTokens } from './ipc/folder-tokens.ts';
import { createHandlers } from './ipc/handlers.ts';
import { createIdleWork } from './ipc/idle-work.ts';
import { localDay } from './ipc/local-day.ts';
import { createVaults, type Vaults } from './ipc/vaults.ts';
import { createFileIntake, type FileIntake } from './services/file-intake.ts';
import { localTimeOf } from './services/local-time.ts';
import { reminderSchedule } from './services/reminders.ts';
import { fillWithSample } from './services/sample.ts';
import { upkeep } from './services/upkeep.ts';
import { defaultSettings, type SettingsStore } from './settings.ts';
import { createAutomaticBackups } from './vault/backups/automatic-backups.ts';
import { proveInWorker } from './vault/backups/prove-in-worker.ts';
import { provenArgon2 } from './vault/crypto-self-test.ts';
import { copierIn } from './vault/rotate-copier.ts';
import { createVaultSession } from './vault/session.ts';
import { wasCutShort } from './vault/worker-end.ts';
import { lockWhenIdle } from './windows/auto-lock.ts';
import { mendBrokenWindow } from './windows/broken-window.ts';
import { type ClipboardPort, createClipboardPort } from './windows/clipboard.ts';
import { comeBack, type Handover } from './windows/come-back.ts';
import { createDesktop, type Desktop } from './windows/desktop.ts';
import { endInOrder } from './windows/ending.ts';
import { createKeychain } from './windows/keychain.ts';
import { createLocking } from './windows/locking.ts';
import { placeOf } from './windows/main-window.ts';
import { menuTemplate } from './windows/menu.ts';
import { noticeText, showNotice } from './windows/notice.ts';
import { openableLink } from './windows/openable-link.ts';
import { type Held, type ReminderClock, remindOnTime } from './windows/reminder-clock.ts';
import type { Stage } from './windows/stage.ts';
import { applyTheme } from './windows/theme.ts';

const MS_PER_MINUTE = 60_000;
const built = (path: string) => join(app.getAppPath(), 'out', path);
/** Milliseconds without a question after which memory is given back. */
const REST = 10_000;
/** Milliseconds after an unlock, in which its first screen has come: what is put in order then does not stand in its way. */
const SETTLED = 1000;
/** Milliseconds between two looks whether a backup is due. */
const BACKUP_LOOK = 15_000;
const now = () => new Date();
const monotonicMs = () => performance.now();

export type InsideParts = {
  readonly folders: Folders;
  readonly settings: SettingsStore;
  readonly stage: Stage;
  /** What the last start left when it locked; null when there was none. */
  readonly handover: Handover | null;
  /** Settles once there is something to see. */
  readonly drawn: Promise<void>;
  readonly developing: boolean;
  readonly report: (error: unknown) => void;
  /** What is done when the app cannot be trusted any more. */
  readonly giveUp: (error: unknown) => void;
};

function openVaults(parts: {
  readonly folders: Folders;
  readonly settings: SettingsStore;
  readonly intake: FileIntake;
  readonly changed: (nouns: readonly Noun[]) => void;
  readonly locking: () => void;
  readonly locked: () => void;
}): Vaults {
  const { folders, settings, intake, changed, locking, locked } = parts;
  const newId = () => uuidv7(now().getTime(), randomBytes(10));
  const keychain = createKeychain(safeStorage, process.platform);
  const prove = proveInWorker(built('main/prove-copy-worker.cjs'));
  const copier = copierIn(built('main/rotate-worker.cjs'));
  return createVaults({
    folder: settings.get().vaultFolder ?? folders.vault,
    usualFolder: folders.vault,
    backups: folders.backups,
    samples: folders.samples,
    eraseMarker: folders.eraseMarker,
    forgetSettings: async () => {
      await settings.change(defaultSettings);
      applyTheme(defaultSettings.theme);
    },
    surroundings: { now, newId, changed },
    makeSession: (options) =>
      createVaultSession({ ...options, now, monotonicMs, prove, keychain, copier }),
    fillSample: (context) => fillWithSample(context, { today: localDay(now()) }),
    locking,
    locked: () => {
      intake.clear();
      locked();
    },
  });
}

function answerQuestions(parts: {
  readonly folders: Folders;
  readonly settings: SettingsStore;
  readonly vaults: Vaults;
  readonly desktop: Desktop;
  readonly intake: FileIntake;
  readonly copied: ClipboardPort;
  readonly changed: (nouns: readonly Noun[]) => void;
  readonly report: (error: unknown) => void;
}): (asked: Asked) => Promise<string> {
  const { folders, settings, vaults, desktop, intake, copied, changed, report } = parts;
  const { platform, versions } = process;
  const handlers = createHandlers({
    app: {
      about: { version: app.getVersion(), electron: versions.electron, platform },
      mayOpen: (address) => openableLink(address) !== null,
      openLink: desktop.openLink,
      copy: copied.copy,
      chooseList: desktop.chooseList,
      settings,
      applyTheme,
      announce: () => changed(['settings']),
    },
    vault: {
      vaults,
      tokens: createFolderTokens(),
      desktop,
      now,
      usualFolder: folders.vault,
      // The usual place is not written down, so that the app's folder may be carried to another home.
      rememberFolder: (chosen) =>
        settings.change({ vaultFolder: chosen === folders.vault ? null : chosen }),
      vaultName: 'My portfolio',
      announce: () => changed(['vault']),
    },
    print: desktop,
    chooseTaxonomyFile: desktop.chooseTaxonomyFile,
    evidence: { intake, chooseCopy: desktop.chooseCopy },
    archive: { desktop, drillFolder: folders.drill, appVersion: app.getVersion(), changed },
    showFolder: (folder) => desktop.showFolder(join(folder, 'vault.db')),
    backups: {
      backupsFolder: folders.backups,
      showFolder: desktop.showFolder,
      announce: () => changed(['vault']),
      announceAll: () => changed(['vault', 'backups', 'history', 'assumptions']),
    },
  });
  const { noteDamage: damageSeen, noteGone: placeGone, readOnly } = vaults;
  return (asked) => answer(asked, handlers, { report, damageSeen, placeGone, readOnly });
}

/** Reminds of what the owner chose; a press on it opens the app where it belongs, after it was unlocked. */
function remind(
  stage: Stage,
  vaults: Vaults,
  {
    before,
    report,
  }: { readonly before: Held | undefined; readonly report: (error: unknown) => void },
): ReminderClock {
  const isOpen = () => vaults.session().state().state === 'open';
  return remindOnTime({
    localNow: () => localTimeOf(now()),
    schedule: () => {
      const { sample, state } = vaults.status();
      // What the sample chose is nobody's wish, and what was erased reminds of nothing.
      if (sample || state === 'absent') return emptySchedule;
      return isOpen() ? reminderSchedule(vaults.context()) : null;
    },
    remind: (kind) =>
      showNotice(noticeText(kind, !isOpen()), () => {
        stage.focus();
        const wanted: MenuCommand = kind === 'review' ? 'review' : 'go-goals';
        stage.send(COMMAND, wanted);
      }),
    before,
    report,
  });
}

/** Backs up the owner's portfolio by itself, whatever is on the screen. */
function backUpOnTime(vaults: Vaults, report: (error: unknown) => void): void {
  const look = createAutomaticBackups({
    monotonicMs,
    commitSeq: vaults.commitSeq,
    makeIfChanged: () => vaults.backUpBefore('session'),
    hasFailed: () => vaults.session().backups.failure() !== null,
  });
  setInterval(() => void look().catch(report), BACKUP_LOOK).unref();
}

/** Keeps where the window stands, so that the next start puts it there again. */
async function rememberPlace(settings: SettingsStore, stage: Stage): Promise<void> {
  const window = stage.window();
  const bounds = window && placeOf(window);
  if (bounds) settings.change({ bounds }).catch(() => undefined);
  await settings.settled();
}

/**
 * Everything behind the window: the vaults, who answers its questions, the menu, the lock, the reminders. Apart from
 * the start, so that the window need not wait until all of it was read. Gives the way to ask. Throws what the loader
 * throws when a part of the program is missing.
 */
export function openInside(parts: InsideParts): (asked: Asked) => Promise<string> {
  const { folders, settings, stage, handover, developing, report } = parts;
  requireAddon();
  const desktop = createDesktop(stage.window);
  const copied = createClipboardPort(clipboard);
  // Long before a passphrase can be typed, but not before there is something to see.
  void parts.drawn
    .then(() => provenArgon2())
    .catch((error) => (wasCutShort(error) ? report(error) : parts.giveUp(error)));
  const changed = (nouns: readonly Noun[]) => {
    stage.send(CHANGED, { nouns });
    if (nouns.includes('assumptions')) reading.wake();
    if (nouns.includes('vault')) setTimeout(reading.wake, SETTLED).unref();
  };
  const intake = createFileIntake();
  const vaults = openVaults({
    folders,
    settings,
    intake,
    changed,
    // Read while it can be: reminders go on behind the lock.
    locking: () => void reminders.held(),
    locked: () => locking.locked(),
  });
  const isOpen = () => vaults.session().state().state === 'open';
  const locking = createLocking({
    stage,
    isOpen,
    close: vaults.lock,
    tidyUp: () => Promise.all([copied.clear(), rememberPlace(settings, stage)]),
    comeBack: (showing) => {
      // Who wants to quit wants no app that comes back.
      if (end.isNear()) app.quit();
      else comeBack(app, { showing, ...reminders.held() }, process.env);
    },
  });
  const reading = createIdleWork({
    begin: () => (isOpen() ? upkeep(vaults.context()) : null),
    report,
  });
  const limit = () => settings.get().lockAfterMinutes * MS_PER_MINUTE || null;
  lockWhenIdle({ app, powerMonitor, limit, now, monotonicMs, lock: locking.lock, quit: app.quit });

  const command = (wanted: MenuCommand) => stage.send(COMMAND, wanted);
  const { platform } = process;
  const menu = menuTemplate({ platform, developing, command, lock: () => locking.lock('wish') });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
  backUpOnTime(vaults, report);
  const end = endInOrder({
    app,
    window: stage.window,
    replacing: stage.replacing,
    isOpen,
    lock: () => locking.lock('wish'),
    close: vaults.close,
    tidyUp: () => Promise.all([settings.settled(), copied.clear()]),
  });
  const reminders = remind(stage, vaults, { before: handover ?? undefined, report });

  const lock = () => locking.lock('fault');
  mendBrokenWindow({ app, stage, dialog, isOpen, lock, monotonicMs, report });
  // What was read of a large portfolio stays in memory for the next question, but not for hours.
  const giveBack = () => void (isOpen() && vaults.session().database().pragma('shrink_memory'));
  const rest = createAtRest({ after: REST, monotonicMs, begin: giveBack, report });
  const answers = answerQuestions({
    folders,
    settings,
    vaults,
    desktop,
    intake,
    copied,
    changed,
    report,
  });
  return (asked) => {
    rest.stir();
    return answers(asked);
  };
}
