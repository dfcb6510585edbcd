import { BrowserWindow, screen } from 'electron';
import { APP_PAGE, isOurPage } from '../our-page.ts';
import type { SettingsStore, StoredSettings } from '../settings.ts';
import { failureCode } from '../vault/classify-failure.ts';
import { SESSION_NAME } from './app-protocol.ts';
import type { Showing } from './come-back.ts';
import { backgroundColor, followTheme, titleBarColors } from './theme.ts';
import { placeWindow, SMALLEST } from './window-bounds.ts';

/** Milliseconds after the last move before the place is saved. */
const SETTLED_AFTER = 500;

export type WindowParts = {
  readonly preload: string;
  readonly settings: SettingsStore;
  readonly developing: boolean;
  readonly showing: Showing;
  readonly report: (error: unknown) => void;
};

/** Where the window stands, to be put there again; null while it stands nowhere of its own. */
export function placeOf(window: BrowserWindow): StoredSettings['bounds'] {
  if (window.isMinimized() || window.isFullScreen()) return null;
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}

function rememberPlace(window: BrowserWindow, settings: SettingsStore): void {
  let timer: NodeJS.Timeout | undefined;
  const save = () => {
    clearTimeout(timer);
    const bounds = placeOf(window);
    if (bounds === null) return;
    // Where the window stood is not worth a message when it cannot be kept.
    settings.change({ bounds }).catch(() => undefined);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(save, SETTLED_AFTER);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('close', save);
  window.once('closed', () => clearTimeout(timer));
}

/** Shows it as the app was seen last: nobody who works elsewhere is interrupted, and what was put away stays so. */
function show(window: BrowserWindow, showing: Showing, maximized: boolean): void {
  if (showing === 'front') {
    if (maximized) window.maximize();
    window.show();
    return;
  }
  if (showing === 'minimized') window.minimize();
  if (window.isMinimized()) return;
  window.showInactive();
  if (maximized) window.maximize();
  if (showing === 'minimized') window.minimize();
}

function screensMainFirst() {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  return [main, ...others].map((display) => display.workArea);
}

/**
 * Brings the window back to its page. Chromium asks nobody before it shows an empty page, so that this one way away
 * from ours cannot be stopped, only undone.
 */
function returnHome(window: BrowserWindow, load: () => void): void {
  window.webContents.on('did-navigate', (_event, address) => {
    if (!isOurPage(address)) load();
  });
}

/** The app's one window, on its one page, with no power of its own. Shown once there is something to see. */
export function makeMainWindow(parts: WindowParts): BrowserWindow {
  const { preload, settings, developing, showing, report } = parts;
  const { bounds } = settings.get();
  const window = new BrowserWindow({
    ...placeWindow(bounds, screensMainFirst()),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Cloche',
    show: false,
    backgroundColor: backgroundColor(),
    titleBarStyle: 'hidden',
    titleBarOverlay: titleBarColors(),
    webPreferences: {
      preload,
      partition: SESSION_NAME,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: developing,
    },
  });
  rememberPlace(window, settings);
  followTheme(window, process.platform !== 'darwin');
  window.once('ready-to-show', () => show(window, showing, bounds?.maximized ?? false));
  const load = () =>
    void window.loadURL(APP_PAGE).catch((error: unknown) => {
      // A window that is locked away or loaded anew while it loads has failed at nothing.
      if (!window.isDestroyed() && failureCode(error) !== 'ERR_ABORTED') report(error);
    });
  returnHome(window, load);
  load();
  return window;
}
