import { BrowserWindow } from 'electron';

/**
 * A page without script as PDF (A4). It is drawn by a hidden window of its own with no power, no storage
 * and no way out, which is gone afterwards.
 */
export async function toPdf(html: string): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      partition: 'print',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      images: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  });
  try {
    const page = Buffer.from(html).toString('base64');
    await window.loadURL(`data:text/html;charset=utf-8;base64,${page}`);
    return await window.webContents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true });
  } finally {
    window.destroy();
  }
}
