import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readListFile } from '../../electron/windows/read-list-file.ts';
import { Refusal } from '../../shared/result.ts';
import { MOST_CHARACTERS } from '../../shared/transfer/reading-list.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloche-list-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(content: string | Uint8Array): string {
  const path = join(folder, 'list.csv');
  writeFileSync(path, content);
  return path;
}

async function problemOf(path: string): Promise<unknown> {
  return readListFile(path).then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.details.problem : error),
  );
}

test('[T64] a list is read in the encoding it was saved in', async () => {
  const text = 'Title,Author\nÉlan,Müller';
  expect((await readListFile(file(text))).text).toBe(text);
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  expect((await readListFile(file(wide))).text).toBe(text);
  expect((await readListFile(file(Buffer.from(text, 'latin1')))).text).toBe(text);
});

test('it comes with its name and its fingerprint, and never with its path', async () => {
  const read = await readListFile(file('Title\nRange'));
  expect(read.name).toBe('list.csv');
  expect(read.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(read)).not.toContain(folder);
});

test('[T64] what is too large, or no text, is refused with a word that says which', async () => {
  expect(await problemOf(file('a'.repeat(MOST_CHARACTERS + 1)))).toBe('file-too-large');
  expect(await problemOf(file(Buffer.alloc(MOST_CHARACTERS * 5, 65)))).toBe('file-too-large');
  expect(await problemOf(file('PK\0\0'))).toBe('file-not-text');
});
