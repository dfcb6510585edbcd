import { dirname } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { exportedFileName } from '../../shared/domain/file-name.ts';

/** A folder for a new vault, or null when the person thought better of it. */
export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Choose a folder for your portfolio',
    buttonLabel: 'Keep it here',
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Where a copy of a portfolio whose folder is gone is to go; null when cancelled. */
export async function chooseCopyFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Choose a folder for the copy',
    buttonLabel: 'Save it here',
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

/** Where the recovery sheet is to be written; null when cancelled. */
export function chooseSheetFile(window: BrowserWindow): Promise<string | null> {
  return choosePdf(window, 'Save the recovery sheet', 'Cloche recovery sheet.pdf');
}

/** Where a printed page is to be written; null when cancelled. */
export async function choosePdf(
  window: BrowserWindow,
  title: string,
  defaultPath: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath,
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Where the copy of a kept file is to be written; null when cancelled. */
export async function chooseCopyFile(
  window: BrowserWindow,
  fileName: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save a copy outside Cloche',
    defaultPath: exportedFileName(fileName),
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Where everything is to be written; null when cancelled. */
export async function chooseArchiveTarget(
  window: BrowserWindow,
  fileName: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Take everything out',
    buttonLabel: 'Write it here',
    defaultPath: fileName,
    filters: [{ name: 'Zip', extensions: ['zip'] }],
    // The other systems ask by themselves before a file is replaced.
    properties: ['showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** An export of everything; null when cancelled. */
export async function chooseArchive(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Choose an export of everything',
    buttonLabel: 'Look into it',
    filters: [{ name: 'Cloche export (.zip)', extensions: ['zip'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
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
