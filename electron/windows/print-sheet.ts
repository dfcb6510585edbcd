import { BrowserWindow } from 'electron';

/** Draws a page without script in a hidden window with no power, no storage and no way out, gone afterwards. */
async function withPage<T>(html: string, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
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
    return await use(window);
  } finally {
    window.destroy();
  }
}

/** A page as PDF: A4, upright unless the page says otherwise. */
export function toPdf(html: string): Promise<Uint8Array> {
  return withPage(html, ({ webContents }) =>
    webContents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true }),
  );
}

/** Hands a page to a printer that the person chooses, A4 across. False when they thought better of it. */
export function toPaper(html: string): Promise<boolean> {
  return withPage(
    html,
    ({ webContents }) =>
      new Promise((resolve) => {
        const options = { silent: false, printBackground: true, landscape: true } as const;
        webContents.print({ ...options, pageSize: 'A4' }, (success) => resolve(success));
      }),
  );
}
