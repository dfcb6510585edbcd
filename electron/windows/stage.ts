import type { BrowserWindow } from 'electron';

/** The place of the one window: whoever needs it asks here, since it is replaced when it breaks. */
export type Stage = {
  readonly window: () => BrowserWindow | null;
  readonly open: () => void;
  /** Ends the window with everything it has drawn, and opens a fresh one. */
  readonly replace: () => void;
  /** Ends the window with everything it has drawn; no other comes in this process. */
  readonly end: () => void;
  readonly focus: () => void;
  readonly send: (channel: string, message: unknown) => void;
  /** True between the end of one window and the start of the next, be it in another process. */
  readonly replacing: () => boolean;
};

export function createStage(make: () => BrowserWindow): Stage {
  let current: BrowserWindow | null = null;
  let replacing = false;

  const open = () => {
    const window = make();
    current = window;
    window.once('closed', () => {
      if (current === window) current = null;
    });
  };

  return {
    window: () => current,
    open,
    replace: () => {
      replacing = true;
      current?.destroy();
      open();
      replacing = false;
    },
    end: () => {
      replacing = true;
      current?.destroy();
    },
    focus: () => {
      if (current === null) return;
      if (current.isMinimized()) current.restore();
      current.show();
      current.focus();
    },
    send: (channel, message) => current?.webContents.send(channel, message),
    replacing: () => replacing,
  };
}
