import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { Settings as ShownSettings } from '../shared/ipc/settings-view.ts';
import { writeAtomically } from './vault/atomic-write.ts';

const Bounds = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});

/** What is kept outside the vault, readable before it is unlocked: nothing about its owner. */
export const StoredSettings = z.strictObject({
  ...ShownSettings.shape,
  /** Device-independent pixels; null until a window was moved or sized. */
  bounds: Bounds.nullable(),
  /** The folder of the vault when it is not the usual one. */
  vaultFolder: z.string().min(1).max(4096).nullable(),
});
export type StoredSettings = z.infer<typeof StoredSettings>;

export const defaultSettings: StoredSettings = {
  theme: 'system',
  lockAfterMinutes: 10,
  bounds: null,
  vaultFolder: null,
};

export type SettingsStore = {
  readonly get: () => StoredSettings;
  /** Takes effect at once; settles when it is on the disk. Failures of the file system come as they are. */
  readonly change: (patch: Partial<StoredSettings>) => Promise<void>;
  /** Settles when every change is on the disk or has failed. */
  readonly settled: () => Promise<void>;
};

function read(file: string): StoredSettings {
  try {
    return StoredSettings.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Missing at the first start, or damaged: there is nothing in it that cannot be chosen again.
    return defaultSettings;
  }
}

/** The settings in this file; a file that is missing or damaged counts as the defaults. */
export function openSettings(file: string): SettingsStore {
  let settings = read(file);
  let writing: Promise<void> = Promise.resolve();

  const write = async () => {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeAtomically(file, Buffer.from(`${JSON.stringify(settings, null, 2)}\n`));
  };

  return {
    get: () => settings,
    change: (patch) => {
      settings = StoredSettings.parse({ ...settings, ...patch });
      const written = writing.then(write);
      writing = written.catch(() => undefined);
      return written;
    },
    settled: () => writing,
  };
}
