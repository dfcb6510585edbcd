import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkIntegrity } from '../../build/runtime/integrity.mjs';
import { Obstacle } from '../../build/runtime/obstacle.mjs';

const sha512 = (text: string) => `sha512-${createHash('sha512').update(text).digest('base64')}`;

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'integrity-'));
  file = join(folder, 'parcel.tgz');
  await writeFile(file, 'what was pinned');
});
afterEach(() => rm(folder, { recursive: true }));

test('the pinned file is let through', async () => {
  await expect(checkIntegrity(file, sha512('what was pinned'))).resolves.toBeUndefined();
});

test('any other file is refused with a sentence and a way out', async () => {
  const refusal = await checkIntegrity(file, sha512('something else')).catch((error) => error);

  expect(refusal).toBeInstanceOf(Obstacle);
  expect(refusal.message).toContain('not the one that this project pins');
  expect(refusal.wayOut).toContain('npm registry');
});
