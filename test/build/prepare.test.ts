import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { underDisplay } from '../../build/runtime/launch.mjs';
import { Obstacle } from '../../build/runtime/obstacle.mjs';
import { explain } from '../../build/runtime/script.mjs';

const PREPARE = fileURLToPath(new URL('../../build/prepare.mjs', import.meta.url));

const prepare = (env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [PREPARE], { encoding: 'utf8', env: { ...process.env, ...env } });

test('on a prepared machine there is nothing left to do', () => {
  const { status, stdout, stderr } = prepare();

  expect({ status, stderr, lines: stdout.trim().split('\n') }).toEqual({
    status: 0,
    stderr: '',
    lines: ['System libraries: ready', 'Electron: ready', 'SQLite addon: ready'],
  });
});

test('what a person has to do is said in a sentence, without a stack', () => {
  const nowhere = join(tmpdir(), 'no-electron-here');
  const { status, stderr } = prepare({ ELECTRON_OVERRIDE_DIST_PATH: nowhere });

  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    `ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron: ${nowhere}`,
    'Correct it, or unset it to have Electron fetched.',
  ]);
});

test('where is Electron? asked on a machine without one, the answer names the command', () => {
  const empty = mkdtempSync(join(tmpdir(), 'empty-cache-'));
  const where = fileURLToPath(new URL('../../build/runtime/where.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [where], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: empty },
  });
  rmSync(empty, { recursive: true });

  expect(status).toBe(1);
  expect(stderr).toContain('node build/prepare.mjs');
});

test('a fault of the scripts keeps its stack', () => {
  expect(explain(new Obstacle('No oil.', 'Fetch some.'))).toBe('\nNo oil.\nFetch some.\n');
  expect(explain(new TypeError('broken'))).toContain('prepare.test.ts');
});

test('a window opens on a virtual display only where there is no real one', () => {
  const command = { executable: '/opt/electron', args: ['app'], env: { LANG: 'C' } };

  expect(underDisplay(command, true)).toEqual(command);
  expect(underDisplay(command, false)).toEqual({
    executable: 'xvfb-run',
    args: ['-a', '-s', '-screen 0 1600x1000x24', '/opt/electron', 'app'],
    env: { LANG: 'C' },
  });
});
