import type { App, Dialog } from 'electron';
import type { Stage } from './stage.ts';

/** So often a window is replaced without a word within `SOON`; what breaks more often breaks again. */
const QUIET_REPLACEMENTS = 3;
/** Milliseconds. */
const SOON = 60_000;

export type BrokenWindowParts = {
  readonly app: Pick<App, 'on' | 'quit'>;
  readonly stage: Pick<Stage, 'window' | 'replace'>;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly isOpen: () => boolean;
  /** Closes what is open, and brings the app back locked. */
  readonly lock: () => void;
  readonly monotonicMs: () => number;
  readonly report: (error: unknown) => void;
};

/** Asks whether to go on. Gives whether to. */
async function asksForMore({ dialog, stage }: BrokenWindowParts): Promise<boolean> {
  const words = {
    type: 'info' as const,
    title: 'Cloche',
    message: 'The window closed several times in a row.',
    detail:
      'Everything that was saved is safe. If trying again does not help, restart the computer and open Cloche once more.',
    buttons: ['Try again', 'Close Cloche'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  };
  const broken = stage.window();
  const asked =
    broken === null ? dialog.showMessageBox(words) : dialog.showMessageBox(broken, words);
  return (await asked).response === 0;
}

/**
 * What happens when the window's process ends by itself: an open portfolio is locked, and a locked one gets a fresh
 * window. One that breaks again and again is not replaced for ever: its owner is asked.
 */
export function mendBrokenWindow(parts: BrokenWindowParts): void {
  const { app, stage, isOpen, lock, monotonicMs, report } = parts;
  let replacedAt: number[] = [];
  app.on('render-process-gone', (_event, contents, { reason }) => {
    if (reason === 'clean-exit' || contents !== stage.window()?.webContents) return;
    report(new Error(reason));
    if (isOpen()) return lock();
    const now = monotonicMs();
    replacedAt = replacedAt.filter((at) => now - at < SOON);
    if (replacedAt.length < QUIET_REPLACEMENTS) {
      replacedAt.push(now);
      stage.replace();
      return;
    }
    replacedAt = [];
    const goOn = (more: boolean) => (more ? stage.replace() : app.quit());
    void asksForMore(parts).then(goOn, report);
  });
}
