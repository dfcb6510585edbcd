import type { BrowserWindow } from 'electron';
import { writeAtomically } from '../vault/atomic-write.ts';
import {
  chooseFolder,
  chooseListFile,
  chooseSheetFile,
  chooseTaxonomyFile,
  chooseVaultFolder,
} from './dialogs.ts';
import { openAfterAsking } from './external-link.ts';
import { toPdf } from './print-sheet.ts';
import { type ListFile, readListFile } from './read-list-file.ts';
import { recoverySheet } from './recovery-sheet.ts';

export type Desktop = ReturnType<typeof createDesktop>;

/** What the handlers may ask of the desktop, each with the window that is on it at that moment. */
export function createDesktop(window: () => BrowserWindow | null) {
  const withWindow = async <T>(show: (shown: BrowserWindow) => Promise<T | null>) => {
    const shown = window();
    return shown === null ? null : await show(shown);
  };
  return {
    openLink: (address: string) => openAfterAsking(window(), address),
    chooseFolder: () => withWindow(chooseFolder),
    chooseVaultFolder: () => withWindow(chooseVaultFolder),
    chooseTaxonomyFile: () => withWindow(chooseTaxonomyFile),
    /** What stands in a list that the person chose. Refusals: those of `readListFile`. */
    chooseList: async (): Promise<ListFile | null> => {
      const file = await withWindow(chooseListFile);
      return file === null ? null : await readListFile(file);
    },
    /** Gives whether it was saved. Failures of the file system come as they are. */
    saveRecoverySheet: async (code: string, day: string): Promise<boolean> => {
      const file = await withWindow(chooseSheetFile);
      if (file === null) return false;
      await writeAtomically(file, await toPdf(recoverySheet(code, day)));
      return true;
    },
  };
}
