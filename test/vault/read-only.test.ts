import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/database/migrate.ts';
import { bundleForNode } from './support/bundle-for-node.ts';
import { runChild } from './support/child.ts';
import { everythingIn } from './support/everything-in.ts';
import { lockedVault, PASSPHRASE, temporaryFolder } from './support/vault-fixture.ts';

const isRoot = process.getuid?.() === 0;
/** Root passes over every mode; without these two powers it is held to them like anyone. */
const asAnyone = isRoot ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : [];
const NOBODY = 65_534;
const asNobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
let program = '';
beforeAll(async () => {
  program = await bundleForNode('reading-child.ts');
});

type Prepared = {
  readonly folder: number;
  readonly file: number;
  readonly launcher?: readonly string[];
  /** Whether a vault is to be made inside, too. */
  readonly creation?: boolean;
  /** Run in the vault before it is closed. */
  readonly last?: string;
  /** Put beside the vault before the modes are set. */
  readonly beside?: (folder: string) => void;
};

/** What opening a vault says whose folder and files have these modes; nothing in or around it may change. */
async function openedWith({ launcher = asAnyone, last = '', ...prepared }: Prepared) {
  const home = temporaryFolder();
  const { folder, session } = await lockedVault(home);
  await session.unlock({ folder, passphrase: PASSPHRASE });
  session.database().exec(`CREATE TABLE kept (body TEXT); INSERT INTO kept VALUES ('there');`);
  session.database().exec(last);
  session.lock();
  prepared.beside?.(folder);
  for (const name of ['vault.db', 'vault.keys']) chmodSync(join(folder, name), prepared.file);
  chmodSync(folder, prepared.folder);
  chmodSync(home, 0o755);
  onTestFinished(() => chmodSync(folder, 0o700));
  const before = everythingIn(home);
  const wish = prepared.creation === false ? ['no creation'] : [];
  const told = [folder, PASSPHRASE, ...wish];
  const { lines } = await runChild(program, told, undefined, launcher);
  expect(everythingIn(home)).toEqual(before);
  return lines;
}

const readableBecause = (because: string) => [
  'unlock "done"',
  `readOnly {"because":"${because}"}`,
  'rows ["there"]',
  'write "vault-read-only"',
  'change "vault-read-only"',
  'create "folder-not-writable"',
];

test('[T17] in a folder that may not be written the vault opens for reading, and nothing is left elsewhere', async () => {
  const lines = await openedWith({ folder: 0o555, file: 0o600 });
  expect(lines).toEqual(readableBecause('folder'));
});

test('[T17] a file that may not be written opens for reading', async () => {
  const lines = await openedWith({ folder: 0o755, file: 0o400, creation: false });
  expect(lines).toEqual(readableBecause('file').slice(0, -1));
});

test('[T17] the vault of another user opens for reading, and says whose it is', async ({
  skip,
}) => {
  if (!isRoot) return skip('becoming another user needs root');
  const lines = await openedWith({ folder: 0o755, file: 0o644, launcher: asNobody });
  expect(lines).toEqual(readableBecause('owner'));
});

test('[T17] a file that may not be read is not taken for a damaged one', async () => {
  const lines = await openedWith({ folder: 0o555, file: 0o000 });
  expect(lines.slice(0, 2)).toEqual(['unlock "storage-failed"', 'readOnly "locked"']);
});

test('[T17] what has to be brought up to date first says that this takes writing', async () => {
  const last = `PRAGMA user_version = ${SCHEMA_VERSION - 1}`;
  const lines = await openedWith({ folder: 0o555, file: 0o600, last });
  expect(lines.slice(0, 2)).toEqual(['unlock "vault-needs-writing"', 'readOnly "locked"']);
});

test('[T17] a save that was cut short where nothing can be rolled back is told as such', async () => {
  // As SQLite leaves it: the header of a journal that counts no pages, and is not all zeros.
  const header = Buffer.from(
    'd9d505f920a163d7ffffffff000000000000000100000200 00001000'.replace(' ', ''),
    'hex',
  );
  const journal = Buffer.alloc(512);
  header.copy(journal);
  const lines = await openedWith({
    folder: 0o555,
    file: 0o600,
    beside: (folder) => writeFileSync(join(folder, 'vault.db-journal'), journal),
  });
  expect(lines.slice(0, 2)).toEqual(['unlock "vault-needs-writing"', 'readOnly "locked"']);
});
