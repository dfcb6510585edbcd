import { type BrowserWindow, dialog, shell } from 'electron';
import { openableLink } from './openable-link.ts';

let asking = false;

/**
 * Shows the whole address and opens it in the system's browser if the person agrees. One question at a
 * time; others are answered no. Gives whether it was opened.
 */
export async function openAfterAsking(
  window: BrowserWindow | null,
  address: string,
): Promise<boolean> {
  const url = openableLink(address);
  if (url === null || window === null || asking) return false;
  asking = true;
  try {
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: 'Open this address outside Cloche?',
      detail: url.href,
      buttons: ['Open', 'Cancel'],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    if (response !== 0) return false;
    await shell.openExternal(url.href);
    return true;
  } finally {
    asking = false;
  }
}
