import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { bundleForNode } from './support/bundle-for-node.ts';
import { runChild } from './support/child.ts';
import { lockedVault, PASSPHRASE } from './support/vault-fixture.ts';

/** Root passes over every mode; without these two powers it is held to them like anyone. */
const asAnyone =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : [];
let program = '';
beforeAll(async () => {
  program = await bundleForNode('reading-child.ts');
});

/** What opening a vault says whose folder and files have these modes. */
async function openedWith(modes: { folder: number; file: number }) {
  const { folder, session } = await lockedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  session.database().exec("CREATE TABLE kept (body TEXT); INSERT INTO kept VALUES ('there')");
  session.lock();
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), modes.file);
  chmodSync(folder, modes.folder);
  onTestFinished(() => chmodSync(folder, 0o700));
  const { lines } = await runChild(program, [folder, PASSPHRASE], undefined, asAnyone);
  return { lines, files: readdirSync(folder).sort() };
}

const readable = [
  'unlock "done"',
  'readOnly true',
  'rows ["there"]',
  'write "vault-read-only"',
  'change "vault-read-only"',
  'create "folder-not-writable"',
];

test('in a folder that may not be written the vault opens for reading', async () => {
  const { lines, files } = await openedWith({ folder: 0o555, file: 0o600 });
  expect(lines).toEqual(readable);
  expect(files).toEqual(['vault.db', 'vault.keys']);
});

test('a file that may not be written opens for reading', async () => {
  const { lines } = await openedWith({ folder: 0o555, file: 0o400 });
  expect(lines).toEqual(readable);
});

test('a file that may not be read is not taken for a damaged one', async () => {
  const { lines, files } = await openedWith({ folder: 0o555, file: 0o000 });
  expect(lines.slice(0, 2)).toEqual(['unlock "storage-failed"', 'readOnly "locked"']);
  expect(files).toEqual(['vault.db', 'vault.keys']);
});
