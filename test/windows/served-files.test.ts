import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  requestedFile,
  type ServedFile,
  servedFiles,
} from '../../electron/windows/served-files.ts';

let outside = '';
let files: ReadonlyMap<string, ServedFile> = new Map();

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'cloche-served-'));
  const folder = join(outside, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(outside, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'page');
  writeFileSync(join(folder, 'assets', 'main-a1.js'), 'script');
  writeFileSync(join(folder, 'notes.sqlite'), 'not for the window');
  symlinkSync(join(outside, 'secret.html'), join(folder, 'linked.html'));
  files = servedFiles(folder);
});
afterAll(() => rmSync(outside, { recursive: true, force: true }));

const get = (url: string) => requestedFile(files, { method: 'GET', url });

describe('[T87] what the window may load', () => {
  test('is every file of the app, with its type', () => {
    expect(Array.from(files, ([path, { type }]) => [path, type]).sort()).toEqual([
      ['/assets/main-a1.js', 'text/javascript; charset=utf-8'],
      ['/index.html', 'text/html; charset=utf-8'],
    ]);
    expect(get('app://cloche/index.html')?.type).toBe('text/html; charset=utf-8');
    expect(get('app://cloche/assets/main-a1.js?x#y')?.type).toContain('javascript');
  });

  test.each([
    'app://cloche/',
    'app://cloche/INDEX.html',
    'app://cloche/../secret.html',
    'app://cloche/..%2fsecret.html',
    'app://cloche/%2e%2e/secret.html',
    'app://cloche/..%5csecret.html',
    'app://cloche/index.html%00.js',
    'app://cloche//index.html',
    'app://cloche/linked.html',
    'app://cloche/notes.sqlite',
    'app://other/index.html',
    'app://user@cloche/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('is not %s', (url) => {
    expect(get(url)).toBeNull();
  });

  test('is only read, never sent to', () => {
    expect(requestedFile(files, { method: 'POST', url: 'app://cloche/index.html' })).toBeNull();
  });
});
