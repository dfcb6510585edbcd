import { randomBytes } from 'node:crypto';
import { Refusal } from '../../shared/result.ts';

/** Folders that a dialog returned, under names that say nothing: the window never names a path. */
export type FolderTokens = {
  readonly keep: (folder: string) => string;
  /** Refusals: not-found. */
  readonly folder: (token: string) => string;
};

export function createFolderTokens(): FolderTokens {
  const folders = new Map<string, string>();
  return {
    keep: (folder) => {
      const token = randomBytes(16).toString('hex');
      folders.set(token, folder);
      return token;
    },
    folder: (token) => {
      const folder = folders.get(token);
      if (folder === undefined) throw new Refusal('not-found');
      return folder;
    },
  };
}
