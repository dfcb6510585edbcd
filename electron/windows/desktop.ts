import { type BrowserWindow, shell } from 'electron';
import type { TimelineSheet } from '../../shared/ipc/timeline-view.ts';
import { Refusal } from '../../shared/result.ts';
import { writeAtomically } from '../vault/atomic-write.ts';
import { failureCode } from '../vault/classify-failure.ts';
import {
  chooseArchive,
  chooseArchiveTarget,
  chooseCopyFile,
  chooseCopyFolder,
  chooseFolder,
  chooseListFile,
  choosePdf,
  chooseSheetFile,
  chooseTaxonomyFile,
  chooseVaultFolder,
} from './dialogs.ts';
import { openAfterAsking } from './external-link.ts';
import { toPaper, toPdf } from './print-sheet.ts';
import { type ListFile, readListFile } from './read-list-file.ts';
import { recoverySheet } from './recovery-sheet.ts';
import { timelineSheet } from './timeline-sheet.ts';

/** The folder that a person chose may be one that they cannot write in; the vault has nothing to do with it. */
async function writeForPerson(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeAtomically(file, bytes);
  } catch (error) {
    const isDenied = ['EACCES', 'EPERM', 'EROFS'].includes(failureCode(error) ?? '');
    throw isDenied ? new Refusal('folder-not-writable') : error;
  }
}

export type Desktop = ReturnType<typeof createDesktop>;

/** What the handlers may ask of the desktop, each with the window that is on it at that moment. */
export function createDesktop(window: () => BrowserWindow | null) {
  const withWindow = async <T>(show: (shown: BrowserWindow) => Promise<T | null>) => {
    const shown = window();
    return shown === null ? null : await show(shown);
  };
  return {
    openLink: (address: string) => openAfterAsking(window(), address),
    /** Shows a folder in the file manager of the system, where its owner can copy it. */
    showFolder: (folder: string) => shell.showItemInFolder(folder),
    chooseFolder: () => withWindow(chooseFolder),
    chooseCopyFolder: () => withWindow(chooseCopyFolder),
    chooseVaultFolder: () => withWindow(chooseVaultFolder),
    chooseArchive: () => withWindow(chooseArchive),
    chooseArchiveTarget: (fileName: string) =>
      withWindow((shown) => chooseArchiveTarget(shown, fileName)),
    /** Asks where a copy of a kept file is to go, and gives the way to write it there. */
    chooseCopy: async (fileName: string) => {
      const file = await withWindow((shown) => chooseCopyFile(shown, fileName));
      return file === null ? null : (bytes: Uint8Array) => writeForPerson(file, bytes);
    },
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
    /** Windows and macOS can; Linux has no such thing. */
    hideFromCapture: (on: boolean) => window()?.setContentProtection(on),
    /** See `PrintDesktop`. Failures of the file system come as they are. */
    printTimeline: async (
      sheet: TimelineSheet,
      onto: 'paper' | 'pdf',
      note: () => void,
    ): Promise<boolean> => {
      const page = timelineSheet(sheet);
      if (onto === 'paper') {
        const taken = await toPaper(page);
        if (taken) note();
        return taken;
      }
      const file = await withWindow((shown) =>
        choosePdf(shown, 'Save the timeline', 'Growth over time.pdf'),
      );
      if (file === null) return false;
      const pdf = await toPdf(page);
      note();
      await writeAtomically(file, pdf);
      return true;
    },
  };
}
