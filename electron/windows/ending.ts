import type { App, BrowserWindow } from 'electron';

/** Milliseconds after which the app ends whatever still holds it up, such as a question of the system that is open. */
const LONGEST = 2500;

export type EndingParts = {
  readonly app: Pick<App, 'on' | 'quit' | 'exit'>;
  readonly window: () => BrowserWindow | null;
  /** True between the end of one window and the start of the next. */
  readonly replacing: () => boolean;
  readonly isOpen: () => boolean;
  /** Has the window keep what is being written, then closes what is open and goes on to quit. */
  readonly lock: () => void;
  /** Closes what is open at once. */
  readonly close: () => void;
  /** What else has to be done before the end. */
  readonly tidyUp: () => Promise<unknown>;
};

/** The session of the system ends: only Windows asks every window before, and tells it then. */
function endWithSession(window: BrowserWindow, { app, close }: EndingParts): void {
  window.on('query-session-end', () => app.quit());
  window.on('session-end', close);
}

/**
 * Ends the app in order, whoever wants its end: its owner, a signal, the end of the session. What is being written is
 * kept, the portfolio is closed, the last settings are written. Says whether the end has begun.
 */
export function endInOrder(parts: EndingParts): { readonly isNear: () => boolean } {
  const { app, window, replacing, isOpen, lock, close, tidyUp } = parts;
  let near = false;
  let saved = false;
  app.on('before-quit', (event) => {
    if (near) return;
    near = true;
    setTimeout(() => {
      close();
      app.exit(0);
    }, LONGEST);
    if (!isOpen() || window() === null) return;
    event.preventDefault();
    lock();
  });
  const follow = (shown: BrowserWindow) => {
    shown.on('close', (event) => {
      // A window that is gone could not keep the last words any more.
      if (near || shown !== window() || !isOpen()) return;
      event.preventDefault();
      app.quit();
    });
    endWithSession(shown, parts);
  };
  const first = window();
  if (first !== null) follow(first);
  app.on('browser-window-created', (_event, made) => follow(made));
  app.on('window-all-closed', () => {
    if (window() === null && !replacing()) app.quit();
  });
  app.on('will-quit', (event) => {
    close();
    if (saved) return;
    event.preventDefault();
    const quit = () => {
      saved = true;
      app.quit();
    };
    // Electron takes no second wish to quit before this event has returned.
    void tidyUp().then(() => setImmediate(quit));
  });
  return { isNear: () => near };
}
