import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const target = readFileSync(join(root, 'SECURITY.md'), 'utf8');

type Proof = { readonly file: string; readonly name: string };
type Promised = { readonly title: string; readonly proofs: readonly Proof[] };

/** Every promise, a heading with a number, with the tests that are named below it. */
function promisesIn(text: string): Promised[] {
  const [, promised = ''] = /^## What is promised\n([\s\S]*?)^## /m.exec(text) ?? [];
  return promised
    .split(/^### /m)
    .slice(1)
    .map((part) => ({
      title: part.slice(0, part.indexOf('\n')),
      proofs: [...part.matchAll(/^- `([^`]+)`: “([^”]+)”$/gm)].map(([, file = '', name = '']) => ({
        file,
        name,
      })),
    }));
}

function isThere({ file, name }: Proof): boolean {
  const path = join(root, file);
  if (!file.startsWith('test/') || !existsSync(path)) return false;
  return readFileSync(path, 'utf8').includes(name);
}

test('every promise of the security target names tests, and each of them is there', () => {
  const promises = promisesIn(target);
  expect(promises.length).toBeGreaterThanOrEqual(12);
  const missing = promises.flatMap(({ title, proofs }) =>
    proofs.filter((proof) => !isThere(proof)).map(({ file, name }) => [title, file, name]),
  );
  expect(missing).toEqual([]);
  expect(promises.filter(({ proofs }) => proofs.length < 2)).toEqual([]);
});

test('every line that looks like a proof is read as one', () => {
  const lines = target.split('\n').filter((line) => line.startsWith('- `'));
  const read = promisesIn(target).flatMap(({ proofs }) => proofs);
  expect(read).toHaveLength(lines.length);
});

test('a test that is gone or called otherwise is found', () => {
  expect(isThere({ file: 'test/security-target.test.ts', name: 'no such ' + 'name' })).toBe(false);
  expect(isThere({ file: 'test/nothing.test.ts', name: 'x' })).toBe(false);
  expect(isThere({ file: 'SECURITY.md', name: 'Security target' })).toBe(false);
});
