import { join } from 'node:path';

/** Where the app keeps things on this computer, unless its owner chose another folder for the vault. */
export type Folders = {
  readonly settingsFile: string;
  readonly vault: string;
  readonly backups: string;
  /** Sample vaults, each in a folder of its own, gone when left. */
  readonly samples: string;
  /** Says that everything is being erased, while it is. */
  readonly eraseMarker: string;
  /** The encrypted copy of an exit drill, gone when it is over. */
  readonly drill: string;
  /** Chromium's own files; none of them holds anything of the vault. */
  readonly browser: string;
};

/** The app's folders inside the per-user folder that the system gives it. */
export function foldersIn(userData: string): Folders {
  return {
    settingsFile: join(userData, 'settings.json'),
    vault: join(userData, 'vault'),
    backups: join(userData, 'backups'),
    samples: join(userData, 'sample'),
    eraseMarker: join(userData, 'erasing.json'),
    drill: join(userData, 'drill'),
    browser: join(userData, 'browser'),
  };
}
