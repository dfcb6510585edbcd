import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from 'vitest';
import { packagedPrograms } from '../../build/package.mjs';

const programs = packagedPrograms();

const resourcesOf = (program: string) =>
  process.platform === 'darwin'
    ? join(dirname(program), '..', 'Resources')
    : join(dirname(program), 'resources');

/** How a fuse that is on is written in the program: the digit 1. */
const ON = '1'.charCodeAt(0);

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The fuses that are known here, as on or off. */
async function fusesOf(program: string): Promise<Record<string, boolean>> {
  const wire = await getCurrentFuseWire(program);
  const names = Object.values(FuseV1Options).filter((fuse) => typeof fuse === 'number');
  return Object.fromEntries(names.map((fuse) => [FuseV1Options[fuse], Number(wire[fuse]) === ON]));
}

const RELEASE_FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

test('[T81] the released program cannot be made to run foreign code', async () => {
  expect(await fusesOf(programs.release)).toEqual(RELEASE_FUSES);
});

test('[T81] what is tested is what is released, but for the inspector', async () => {
  const archives = [programs.release, programs.drivable].map((program) =>
    join(resourcesOf(program), 'app.asar'),
  );

  expect(new Set(archives.map(hashOf)).size).toBe(1);
  expect(await fusesOf(programs.drivable)).toEqual({
    ...RELEASE_FUSES,
    EnableNodeCliInspectArguments: true,
  });
});

test('native code lies beside the archive, for this platform alone', async () => {
  const resources = resourcesOf(programs.release);
  const unpacked = await readdir(join(resources, 'app.asar.unpacked'), { recursive: true });
  const addons = unpacked.filter((file) => file.endsWith('.node'));

  expect(addons).toHaveLength(2);
  for (const addon of addons) expect(addon).toContain(`${process.platform}-${process.arch}`);
  expect(existsSync(join(resources, 'app'))).toBe(false);
});
