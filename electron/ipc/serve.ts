import { type BrowserWindow, ipcMain } from 'electron';
import { ASK } from '../../shared/ipc/channels.ts';
import { answer, type Handlers } from './answer.ts';
import { isOurFrame } from './sender.ts';

export type ServeParts = {
  readonly window: () => BrowserWindow | null;
  readonly handlers: Handlers;
  readonly report: (error: unknown) => void;
};

/** Opens the one way in to the main process. */
export function serve({ window, handlers, report }: ServeParts): void {
  ipcMain.handle(ASK, ({ senderFrame }, channel: unknown, text: unknown) => {
    const fromOurWindow = isOurFrame(senderFrame, window()?.webContents.mainFrame);
    return answer({ channel, text, fromOurWindow }, handlers, { report });
  });
}
