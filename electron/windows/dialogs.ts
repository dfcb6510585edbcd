import { dirname } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';

/** A folder for a new vault, or null when the person thought better of it. */
export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Choose a folder for your portfolio',
    buttonLabel: 'Keep it here',
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The folder of an existing vault, chosen by its `vault.db`; null when cancelled. */
export async function chooseVaultFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open an existing vault',
    buttonLabel: 'Open',
    filters: [{ name: 'Cloche vault (vault.db)', extensions: ['db'] }],
    properties: ['openFile'],
  });
  const file = canceled ? undefined : filePaths[0];
  return file === undefined ? null : dirname(file);
}

/** A published list of skills that was downloaded; null when cancelled. */
export async function chooseTaxonomyFile(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Choose the ESCO skills file',
    buttonLabel: 'Read it',
    filters: [{ name: 'Comma-separated values (skills_en.csv)', extensions: ['csv'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Where a file is to be written; null when cancelled. */
export async function chooseSheetFile(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save the recovery sheet',
    defaultPath: 'Cloche recovery sheet.pdf',
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** A list of things to learn from; null when cancelled. */
export async function chooseListFile(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Choose a reading list',
    buttonLabel: 'Look at it',
    filters: [
      { name: 'Lists', extensions: ['csv', 'tsv', 'txt', 'md', 'markdown', 'html', 'htm'] },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
