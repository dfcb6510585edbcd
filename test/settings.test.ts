import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultSettings, openSettings } from '../electron/settings.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloche-settings-'));
  file = join(folder, 'app', 'settings.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bounds = { x: 10, y: 20, width: 1000, height: 700, maximized: false };

test('the first start has the defaults and writes nothing', () => {
  expect(openSettings(file).get()).toEqual(defaultSettings);
  expect(readdirSync(folder)).toEqual([]);
});

test('a change is there at once, and after the next start', async () => {
  const settings = openSettings(file);
  const written = settings.change({ theme: 'dark', bounds });
  expect(settings.get().theme).toBe('dark');
  await written;
  expect(openSettings(file).get()).toEqual({ ...defaultSettings, theme: 'dark', bounds });
});

test('changes made at the same time are all kept', async () => {
  const settings = openSettings(file);
  void settings.change({ theme: 'light' });
  void settings.change({ lockAfterMinutes: 3 });
  void settings.change({ vaultFolder: '/somewhere/else' });
  await settings.settled();
  expect(openSettings(file).get()).toEqual({
    theme: 'light',
    lockAfterMinutes: 3,
    vaultFolder: '/somewhere/else',
    bounds: null,
  });
});

test.each([
  ['cut short', '{"theme":"dark"'],
  ['of another shape', '{"theme":"purple","lockAfterMinutes":10,"bounds":null,"vaultFolder":null}'],
  ['with a field nobody knows', JSON.stringify({ ...defaultSettings, extra: 1 })],
  ['empty', ''],
  ['not an object', 'null'],
])('a file that is %s counts as the defaults', async (_what, text) => {
  const settings = openSettings(file);
  await settings.change({ theme: 'dark' });
  writeFileSync(file, text);
  expect(openSettings(file).get()).toEqual(defaultSettings);
});

test('the file is for its owner alone', async () => {
  await openSettings(file).change({ theme: 'dark' });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ ...defaultSettings, theme: 'dark' });
});

test('a change that cannot be written says so and does not stop the next one', async () => {
  const settings = openSettings(join(file, 'below-a-file', 'settings.json'));
  writeFileSync(join(folder, 'app'), 'a file where the folder should be');
  await expect(settings.change({ theme: 'dark' })).rejects.toThrow();
  await settings.settled();
  await rm(join(folder, 'app'));
  chmodSync(folder, 0o700);
  await settings.change({ lockAfterMinutes: 0 });
  expect(settings.get().lockAfterMinutes).toBe(0);
});
