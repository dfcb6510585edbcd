import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openZip } from '../../../electron/vault/archive/zip-reader.ts';
import { createZipWriter } from '../../../electron/vault/archive/zip-writer.ts';
import { temporaryFolder } from '../support/vault-fixture.ts';

/** One more than a zip of the old kind can count. */
const MANY = 65_536;

const nameOf = (index: number): string => `files/${index.toString(16).padStart(64, '0')}`;

async function zipOfMany(): Promise<Buffer> {
  const written: Uint8Array[] = [];
  const sink = { write: async (bytes: Uint8Array) => void written.push(bytes) };
  const zip = createZipWriter(sink, new Date('2026-03-02T10:00:00Z'));
  for (let index = 0; index < MANY; index += 1) {
    await zip.add(nameOf(index), [Buffer.from(String(index))]);
  }
  await zip.finish();
  return Buffer.concat(written);
}

test('more files than an old zip can count are all there, for our reader and for others', async ({
  skip,
}) => {
  const whole = await zipOfMany();
  const read = async (from: number, length: number) => whole.subarray(from, from + length);
  const entries = await openZip({ size: whole.length, read });
  expect(entries.size).toBe(MANY);
  const last: Buffer[] = [];
  for await (const part of entries.get(nameOf(MANY - 1))?.read() ?? []) last.push(part);
  expect(Buffer.concat(last).toString()).toBe(String(MANY - 1));

  const file = join(temporaryFolder(), 'many.zip');
  writeFileSync(file, whole);
  const program =
    'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(len(z.namelist()), z.testzip())';
  const python = spawnSync('python3', ['-c', program, file], { encoding: 'utf8' });
  if (python.error) return skip('python3 is not here');
  expect(python.stdout.trim()).toBe(`${MANY} None`);
}, 60_000);
