import type { BrowserWindow } from 'electron';

/** The place of the one window: whoever needs it asks here, since it is replaced whenever the vault locks. */
export type Stage = {
  readonly window: () => BrowserWindow | null;
  readonly open: () => void;
  /** Ends the window with everything it has drawn, and opens a fresh one. */
  readonly replace: () => void;
  readonly focus: () => void;
  readonly send: (channel: string, message: unknown) => void;
  /** True between the end of one window and the start of the next. */
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
