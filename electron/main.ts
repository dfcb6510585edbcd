import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, Menu } from 'electron';
import { foldersIn } from './folders.ts';
import { faultReport } from './ipc/fault-report.ts';
import { serve } from './ipc/serve.ts';
import { openSettings } from './settings.ts';
import { finishErasing } from './vault/erase-everything.ts';
import { keyFileIsThere, vaultIsThere, vaultPaths } from './vault/vault-paths.ts';
import { appSession, registerAppScheme, serveApp } from './windows/app-protocol.ts';
import { endWithoutPart, isPartMissing } from './windows/cannot-start.ts';
import { takeHandover } from './windows/come-back.ts';
import { keepMemoryOutOfDumps } from './windows/core-dumps.ts';
import { openAfterAsking } from './windows/external-link.ts';
import { denyPermissions, guardContents } from './windows/guards.ts';
import { makeMainWindow } from './windows/main-window.ts';
import { closeResolver, isolate } from './windows/network-guards.ts';
import { createStage } from './windows/stage.ts';
import { closeNetwork, closeNodeNetwork, dangerousSwitches } from './windows/start-switches.ts';
import { applyTheme } from './windows/theme.ts';
import { spareToolkitGraphics } from './windows/toolkit.ts';

/** Milliseconds after which a page that asks nothing is waited for no longer. */
const SILENCE = 1000;

const developing = !app.isPackaged;
const built = (path: string) => join(app.getAppPath(), 'out', path);
const folders = foldersIn(app.getPath('userData'));
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
  keepMemoryOutOfDumps();
  spareToolkitGraphics(app, process.env, process.platform);
  app.setPath('sessionData', folders.browser);
  // No crash is reported; Chromium keeps a number for it all the same, and it lies with the rest of its things.
  app.setPath('crashDumps', join(folders.browser, 'crashes'));
  closeNetwork(app);
  closeNodeNetwork();
  registerAppScheme();
  app.on('session-created', (session) => {
    denyPermissions(session);
    isolate(session, { developing });
  });
}

/** An erasing that was cut short is ended before anything else is read. */
function endErasing(): void {
  const places = { ...folders, marker: folders.eraseMarker };
  finishErasing(places, () => rmSync(folders.settingsFile, { force: true }));
}

/** The folder, if a portfolio and its key file are in it. */
function waitingIn(folder: string): string | null {
  const paths = vaultPaths(folder);
  return vaultIsThere(paths) && keyFileIsThere(paths) ? paths.folder : null;
}

function start(): void {
  endErasing();
  const settings = openSettings(folders.settingsFile);
  applyTheme(settings.get().theme);
  closeResolver(app);
  const handedOut = serveApp(appSession(), {
    folder: built('renderer'),
    drawnPage: built('first-page/locked.html'),
    waiting: () => waitingIn(settings.get().vaultFolder ?? folders.vault),
  });

  const preload = built('preload/preload.cjs');
  const handover = takeHandover(process.env);
  let showing = handover?.showing ?? 'front';
  const stage = createStage(() => {
    const window = makeMainWindow({ preload, settings, developing, showing, report });
    showing = 'front';
    return window;
  });
  guardContents(app, (address) => void openAfterAsking(stage.window(), address).catch(report));
  stage.open();
  const drawn = new Promise<void>((seen) => stage.window()?.once('ready-to-show', () => seen()));
  // The rest is read once there is something to see, while the window's process reads its own.
  let reading: ReturnType<typeof readInside> | null = null;
  const readInside = () =>
    import('./inside.ts').then(({ openInside }) =>
      openInside({ folders, settings, stage, handover, drawn, developing, report, giveUp }),
    );
  const answering = () => {
    reading ??= readInside();
    return reading;
  };
  const isOver = () => new Promise((over) => setTimeout(over, SILENCE));
  Promise.race([handedOut, drawn.then(isOver)])
    .then(answering)
    .catch(giveUp);
  serve({ window: stage.window, answering });

  app.on('second-instance', stage.focus);
  app.on('activate', stage.focus);
}

/** What should never happen: nothing is tried any more, so that nothing is made worse. */
function giveUp(error: unknown): void {
  report(error);
  if (isPartMissing(error)) {
    endWithoutPart();
    return;
  }
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
