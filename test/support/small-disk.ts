import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type SmallDisk = {
  /** Fills the disk to the last byte. */
  readonly fill: () => void;
  /** Takes away what `fill` wrote. */
  readonly free: () => void;
  /** Allows no more writing, or allows it again. */
  readonly readOnly: (isReadOnly: boolean) => void;
  readonly unmount: () => void;
};

/** Mounts a disk of its own on this empty folder, or gives `null` where that is not allowed (it needs root). */
export function mountSmallDisk(folder: string, size = '2m'): SmallDisk | null {
  const mount = (options: string) =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;
  if (!mount(`size=${size}`)) return null;
  const filler = join(folder, 'filler');
  return {
    fill: () => {
      for (const bytes of [65_536, 4096, 1]) {
        try {
          for (;;) writeFileSync(filler, Buffer.alloc(bytes), { flag: 'a' });
        } catch {
          // Full for blocks of this size: the smaller ones still fit.
        }
      }
    },
    free: () => rmSync(filler),
    readOnly: (isReadOnly) => {
      const mode = isReadOnly ? 'ro' : 'rw';
      const done = spawnSync('mount', ['-o', `remount,${mode}`, folder]).status === 0;
      if (!done) throw new Error(`the disk could not be made ${mode}`);
    },
    unmount: () => void spawnSync('umount', ['-l', folder]),
  };
}
