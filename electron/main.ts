import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, clipboard, dialog, Menu, powerMonitor } from 'electron';
import { uuidv7 } from '../shared/domain/id.ts';
import { emptySchedule } from '../shared/domain/reminder.ts';
import { CHANGED, COMMAND } from '../shared/ipc/channels.ts';
import type { MenuCommand, Noun } from '../shared/ipc/contract.ts';
import { foldersIn } from './folders.ts';
import { faultReport } from './ipc/fault-report.ts';
import { createFolderTokens } from './ipc/folder-tokens.ts';
import { createHandlers } from './ipc/handlers.ts';
import { createIdleWork } from './ipc/idle-work.ts';
import { localDay } from './ipc/local-day.ts';
import { serve } from './ipc/serve.ts';
import { createVaults, type Vaults } from './ipc/vaults.ts';
import { createFileIntake, type FileIntake } from './services/file-intake.ts';
import { localTimeOf } from './services/local-time.ts';
import { reminderSchedule } from './services/reminders.ts';
import { fillWithSample } from './services/sample.ts';
import { upkeep } from './services/upkeep.ts';
import { openSettings, type SettingsStore } from './settings.ts';
import { provenArgon2 } from './vault/crypto-self-test.ts';
import { createVaultSession } from './vault/session.ts';
import { appSession, registerAppScheme, serveApp } from './windows/app-protocol.ts';
import { lockWhenIdle } from './windows/auto-lock.ts';
import { type ClipboardPort, createClipboardPort } from './windows/clipboard.ts';
import { comeBack, takeHandover } from './windows/come-back.ts';
import { createDesktop, type Desktop } from './windows/desktop.ts';
import { denyPermissions, guardContents } from './windows/guards.ts';
import { createLocking } from './windows/locking.ts';
import { makeMainWindow, placeOf } from './windows/main-window.ts';
import { menuTemplate } from './windows/menu.ts';
import { closeResolver, isolate } from './windows/network-guards.ts';
import { noticeText, showNotice } from './windows/notice.ts';
import { openableLink } from './windows/openable-link.ts';
import { type Held, type ReminderClock, remindOnTime } from './windows/reminder-clock.ts';
import { createStage, type Stage } from './windows/stage.ts';
import { closeNetwork, closeNodeNetwork, dangerousSwitches } from './windows/start-switches.ts';
import { applyTheme } from './windows/theme.ts';

const MS_PER_MINUTE = 60_000;
const developing = !app.isPackaged;
const built = (path: string) => join(app.getAppPath(), 'out', path);
const folders = foldersIn(app.getPath('userData'));
const now = () => new Date();
const monotonicMs = () => performance.now();
const report = (error: unknown) => void process.stderr.write(`${faultReport(error)}\n`);

/** A packaged app that can be looked into is not started; the one build made for tests is marked by a file. */
function mayStart(): boolean {
  if (developing) return true;
  const drivable = existsSync(join(process.resourcesPath, 'e2e-build'));
  return dangerousSwitches(process.argv, { drivable }).length === 0;
}

function closeDoors(): void {
  // Chromium cannot keep its sandbox for root, who has to say --no-sandbox; insisting would end in a crash.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  process.umask(0o077);
  app.setPath('sessionData', folders.browser);
  closeNetwork(app);
  closeNodeNetwork();
  registerAppScheme();
  app.on('session-created', (session) => {
    denyPermissions(session);
    isolate(session, { developing });
  });
}

function openVaults(parts: {
  readonly settings: SettingsStore;
  readonly intake: FileIntake;
  readonly changed: (nouns: readonly Noun[]) => void;
  readonly locking: () => void;
  readonly locked: () => void;
}): Vaults {
  const { settings, intake, changed, locking, locked } = parts;
  const newId = () => uuidv7(now().getTime(), randomBytes(10));
  return createVaults({
    folder: settings.get().vaultFolder ?? folders.vault,
    usualFolder: folders.vault,
    backups: folders.backups,
    samples: folders.samples,
    surroundings: { now, newId, changed },
    makeSession: (options) => createVaultSession({ ...options, now, monotonicMs }),
    fillSample: (context) => fillWithSample(context, { today: localDay(now()) }),
    locking,
    locked: () => {
      intake.clear();
      locked();
    },
  });
}

function answerQuestions(parts: {
  readonly settings: SettingsStore;
  readonly stage: Stage;
  readonly vaults: Vaults;
  readonly desktop: Desktop;
  readonly intake: FileIntake;
  readonly copied: ClipboardPort;
  readonly changed: (nouns: readonly Noun[]) => void;
}): void {
  const { settings, stage, vaults, desktop, intake, copied, changed } = parts;
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
  });
  serve({ window: stage.window, handlers, report });
}

/** Reminds of what the owner chose; a press on it opens the app where it belongs, after it was unlocked. */
function remind(stage: Stage, vaults: Vaults, before: Held | undefined): ReminderClock {
  const isOpen = () => vaults.session().state().state === 'open';
  return remindOnTime({
    localNow: () => localTimeOf(now()),
    schedule: () => {
      // What the sample chose is nobody's wish.
      if (vaults.status().sample) return emptySchedule;
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

/** Keeps where the window stands, so that the next start puts it there again. */
async function rememberPlace(settings: SettingsStore, stage: Stage): Promise<void> {
  const window = stage.window();
  const bounds = window && placeOf(window);
  if (bounds) settings.change({ bounds }).catch(() => undefined);
  await settings.settled();
}

/** Locks and waits for the last settings before the process ends. Says whether the end has begun. */
function endInOrder(parts: {
  readonly settings: SettingsStore;
  readonly stage: Stage;
  readonly vaults: Vaults;
  readonly copied: ClipboardPort;
}) {
  const { settings, stage, vaults, copied } = parts;
  let saved = false;
  let near = false;
  app.on('before-quit', () => {
    near = true;
  });
  app.on('window-all-closed', () => {
    if (stage.window() === null && !stage.replacing()) app.quit();
  });
  app.on('will-quit', (event) => {
    vaults.close();
    if (saved) return;
    event.preventDefault();
    const quit = () => {
      saved = true;
      app.quit();
    };
    // Electron takes no second wish to quit before this event has returned.
    void Promise.all([settings.settled(), copied.clear()]).then(() => setImmediate(quit));
  });
  return { isNear: () => near };
}

function start(): void {
  const settings = openSettings(folders.settingsFile);
  applyTheme(settings.get().theme);
  closeResolver(app);
  serveApp(appSession(), built('renderer'));

  const preload = built('preload/preload.cjs');
  const handover = takeHandover(process.env);
  let showing = handover?.showing ?? 'front';
  const stage = createStage(() => {
    const window = makeMainWindow({ preload, settings, developing, showing, report });
    showing = 'front';
    return window;
  });
  const desktop = createDesktop(stage.window);
  guardContents(app, (address) => void desktop.openLink(address).catch(report));
  // Opened first: while its process starts, this one has time for the rest, and is done before the page can ask.
  stage.open();
  // Long before a passphrase can be typed, but not before there is something to see.
  stage.window()?.once('ready-to-show', () => void provenArgon2().catch(giveUp));
  const changed = (nouns: readonly Noun[]) => {
    stage.send(CHANGED, { nouns });
    if (nouns.includes('assumptions') || nouns.includes('vault')) reading.wake();
  };
  const intake = createFileIntake();
  const copied = createClipboardPort(clipboard);
  const vaults = openVaults({
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
      if (!end.isNear()) comeBack(app, { showing, ...reminders.held() }, process.env);
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
  answerQuestions({ settings, stage, vaults, desktop, intake, copied, changed });
  const end = endInOrder({ settings, stage, vaults, copied });
  const reminders = remind(stage, vaults, handover ?? undefined);

  app.on('second-instance', stage.focus);
  app.on('activate', stage.focus);
  app.on('render-process-gone', (_event, contents, { reason }) => {
    if (reason === 'clean-exit' || contents !== stage.window()?.webContents) return;
    report(new Error(reason));
    if (isOpen()) locking.lock('fault');
    else stage.replace();
  });
}

/** What should never happen: nothing is tried any more, so that nothing is made worse. */
function giveUp(error: unknown): void {
  report(error);
  dialog.showErrorBox('Cloche has to close', 'Everything that was shown as saved is safe.');
  app.exit(1);
}

process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);

if (!mayStart()) {
  app.exit(2);
} else {
  closeDoors();
  if (app.requestSingleInstanceLock()) {
    // Ours comes later; without this Electron would make one of its own first.
    Menu.setApplicationMenu(null);
    void app.whenReady().then(start).catch(giveUp);
  } else {
    app.exit(0);
  }
}
