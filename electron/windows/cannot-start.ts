import { app, BrowserWindow, dialog } from 'electron';
import { failureCode } from '../vault/classify-failure.ts';

/** A part of the program is missing: another exit code than that of a bug, for whoever looks into it. */
const PART_MISSING = 3;

const message = 'Cloche cannot start';
const detail =
  'A part of the program is missing, or does not fit this computer. Your portfolio was not touched. Install Cloche again, then start it once more.';

/** Whether a file of the program itself is not there, cannot be read, or was made for another computer. */
export function isPartMissing(error: unknown): boolean {
  return ['MODULE_NOT_FOUND', 'ERR_DLOPEN_FAILED'].includes(failureCode(error) ?? '');
}

/** Says so, on the screen and where a terminal shows it, and ends. There is no window that could do half of its work. */
export function endWithoutPart(): void {
  process.stderr.write(`${message}. ${detail}\n`);
  const end = () => app.exit(PART_MISSING);
  // Whoever ends it while the message stands finds the same code; the windows below are no end yet.
  app.removeAllListeners('window-all-closed');
  app.on('window-all-closed', () => undefined);
  app.on('will-quit', end);
  for (const window of BrowserWindow.getAllWindows()) window.destroy();
  void dialog
    .showMessageBox({ type: 'error', title: 'Cloche', message, detail, buttons: ['Close'] })
    .then(end, end);
}
