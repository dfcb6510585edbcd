import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packagedPrograms } from '../../build/package.mjs';
import { copyApp } from '../support/copied-app.ts';
import { electronExecutable, environment, temporaryHome } from '../support/electron-app.ts';
import { freePort } from '../support/plain-app.ts';

const addons = 'node_modules/better-sqlite3/prebuilds';
const ours = `${process.platform}-${process.arch}.node`;
const other = `${process.platform}-${process.arch === 'x64' ? 'arm64' : 'x64'}.node`;

/** Ways in which the native part of the database can be broken. */
const breaks: Readonly<Record<string, (folder: string) => void>> = {
  'that is missing': (folder) => rmSync(join(folder, ours)),
  'for another kind of computer': (folder) => {
    rmSync(join(folder, ours));
    copyFileSync(join(import.meta.dirname, '../..', addons, other), join(folder, ours));
  },
  'that cannot be read as a program': (folder) => {
    rmSync(join(folder, ours));
    writeFileSync(join(folder, ours), 'cut short');
  },
};

type Program = { readonly executable: string; readonly app: string | null };

function passingFolder(): string {
  const { folder, remove } = temporaryHome();
  onTestFinished(remove);
  return folder;
}

/** Starts it, looks at what it says and shows, and ends it as the system would. */
async function expectExplained({ executable, app }: Program): Promise<void> {
  const port = await freePort();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, ...(app === null ? [] : [app]), `--remote-debugging-port=${port}`];
  const child = spawn(executable, args, { env: environment(passingFolder()), stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = once(child, 'exit');
  await expect.poll(() => said, { timeout: 20_000 }).toContain('Cloche cannot start');
  expect(said).toContain('Your portfolio was not touched');
  const pages = await fetch(`http://127.0.0.1:${port}/json/list`);
  expect(await pages.json()).toEqual([]);
  child.kill('SIGTERM');
  expect(await ended).toEqual([3, null]);
}

test.each(Object.keys(breaks))(
  '[T45] with a native part %s the app says so, shows no window and ends with a code of its own',
  async (name) => {
    const { folder, remove } = copyApp();
    onTestFinished(remove);
    breaks[name]?.(join(folder, addons));
    await expectExplained({ executable: electronExecutable(), app: folder });
  },
);

test.runIf(process.platform === 'linux').each(Object.keys(breaks))(
  '[T45] the packaged program with a native part %s does the same',
  async (name) => {
    const { drivable } = packagedPrograms();
    const folder = join(passingFolder(), 'program');
    // Linked, since the program is large; what is broken is replaced, never written into.
    execFileSync('cp', ['-al', dirname(drivable), folder]);
    breaks[name]?.(join(folder, 'resources/app.asar.unpacked', addons));
    await expectExplained({ executable: join(folder, basename(drivable)), app: null });
  },
);
