import { type BrowserWindow, ipcMain } from 'electron';
import { ASK } from '../../shared/ipc/channels.ts';
import type { Asked } from './answer.ts';
import { isOurFrame } from './sender.ts';

export type ServeParts = {
  readonly window: () => BrowserWindow | null;
  /** Gives who answers; a question that comes before they are there waits for them. */
  readonly answering: () => Promise<(asked: Asked) => Promise<string>>;
};

/** Opens the one way in to the main process. */
export function serve({ window, answering }: ServeParts): void {
  ipcMain.handle(ASK, async ({ senderFrame }, channel: unknown, text: unknown) => {
    const fromOurWindow = isOurFrame(senderFrame, window()?.webContents.mainFrame);
    const answer = await answering();
    return answer({ channel, text, fromOurWindow });
  });
}
