import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { makeKeyFile } from '../../electron/vault/create-vault.ts';
import { readKeyFile, writeKeyFile } from '../../electron/vault/key-file.ts';
import { formatKeyFile, type KeyFile, parseKeyFile } from '../../electron/vault/key-file-format.ts';
import {
  passphraseSlot,
  sealKeyFile,
  unwrapWithPassphrase,
} from '../../electron/vault/key-slots.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { FAST_KDF, PASSPHRASE, refusalOf, temporaryFolder } from './support/vault-fixture.ts';

async function made(vaultId = 'ab'.repeat(16)) {
  const dataKey = randomBytes(32);
  const facts = { vaultId, rev: 3, kdf: FAST_KDF, argon2: nativeArgon2 };
  return { dataKey, file: await makeKeyFile(dataKey, PASSPHRASE, facts) };
}

const open = (file: KeyFile, passphrase = PASSPHRASE) =>
  unwrapWithPassphrase(file, passphrase, nativeArgon2);

/** The file with another cost in its passphrase slot, sealed by someone who holds no key. */
function withKdf(
  file: KeyFile,
  change: Partial<ReturnType<typeof passphraseSlot>['kdf']>,
): KeyFile {
  const slot = passphraseSlot(file);
  return { ...file, slots: [{ ...slot, kdf: { ...slot.kdf, ...change } }] };
}

test('a key file keeps the data key through writing and reading', async () => {
  const { dataKey, file } = await made();
  const paths = vaultPaths(temporaryFolder());
  await writeKeyFile(paths, file);
  const found = await readKeyFile(paths);
  expect(found).toEqual({ file, source: 'current' });
  expect(await open(found.file)).toEqual(dataKey);
  expect(statSync(paths.keys).mode & 0o777).toBe(0o600);
});

test('[T43] a passphrase typed composed opens what was closed decomposed', async () => {
  const dataKey = randomBytes(32);
  const facts = { vaultId: 'cd'.repeat(16), rev: 1, kdf: FAST_KDF, argon2: nativeArgon2 };
  const file = await makeKeyFile(dataKey, ' Grüße 😀 für Zoë\0 '.normalize('NFD'), facts);
  expect(await open(file, ' Grüße 😀 für Zoë\0 '.normalize('NFC'))).toEqual(dataKey);
  expect(await refusalOf(() => open(file, 'Grüße 😀 für Zoë\0 '))).toEqual({
    code: 'wrong-passphrase',
  });
});

test('[T13] a bit flipped in any byte is an error, never another key', async () => {
  const { file } = await made();
  const bytes = formatKeyFile(file);
  const errors = ['kdf-params-refused', 'key-file-damaged', 'key-file-too-new', 'wrong-passphrase'];
  for (let index = 0; index < bytes.length; index += 1) {
    const flipped = Buffer.from(bytes);
    flipped[index] = (flipped[index] ?? 0) ^ (1 << (index % 8));
    const refusal = await refusalOf(() => open(parseKeyFile(flipped)));
    expect(refusal).toMatchObject({ code: expect.toBeOneOf(errors) });
  }
}, 120_000);

test.each([
  ['m', { m: 8 }],
  ['m', { m: 2 ** 31 }],
  ['t', { t: 0 }],
  ['p', { p: 255 }],
  ['name', { name: 'pbkdf2' }],
  ['ver', { ver: 16 }],
  ['salt', { salt: '' }],
])('[T32] a foreign %s (%o) is refused before memory is taken', async (_, change) => {
  const { file } = await made();
  const before = process.memoryUsage().rss;
  expect(await refusalOf(() => open(withKdf(file, change)))).toEqual({
    code: 'kdf-params-refused',
  });
  expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
});

test('[T32] a cost changed within the bounds does not open', async () => {
  const { file } = await made();
  expect(await refusalOf(() => open(withKdf(file, { t: 2 })))).toEqual({
    code: 'wrong-passphrase',
  });
});

test('[T33] a slot of another vault does not open, not even with its own passphrase', async () => {
  const [ours, theirs] = [await made(), await made('ef'.repeat(16))];
  const mixed = { ...ours.file, slots: theirs.file.slots };
  expect(await refusalOf(() => open(mixed))).toEqual({ code: 'wrong-passphrase' });
});

const keychain = {
  id: 'keychain' as const,
  backend: 'gnome_libsecret',
  blob: 'c2VjcmV0',
  wrap: { alg: 'A256GCM' as const, n: 'A'.repeat(16), ct: 'A'.repeat(64) },
};

test('[T33] a slot added or removed without the key is noticed', async () => {
  const { dataKey, file } = await made();
  const added = { ...file, slots: [...file.slots, keychain] };
  expect(await refusalOf(() => open(added))).toEqual({ code: 'key-file-damaged' });
  const sealed = sealKeyFile(added, dataKey);
  expect(await open(sealed)).toEqual(dataKey);
  expect(await refusalOf(() => open({ ...sealed, slots: file.slots }))).toEqual({
    code: 'key-file-damaged',
  });
});

test('a revision changed without the key is noticed', async () => {
  const { file } = await made();
  expect(await refusalOf(() => open({ ...file, rev: 9 }))).toEqual({ code: 'key-file-damaged' });
});

test('[T33] what is not a key file of ours is damaged, what is of a newer app is too new', async () => {
  const { file } = await made();
  const parse = (content: unknown) =>
    refusalOf(() => parseKeyFile(Buffer.from(JSON.stringify(content))));
  const damaged = { code: 'key-file-damaged' };
  expect(await parse({ ...file, v: 2, slots: 'unknown' })).toEqual({
    code: 'key-file-too-new',
    version: 2,
  });
  expect(await parse({ ...file, format: 'other' })).toEqual(damaged);
  expect(await parse({ ...file, extra: 1 })).toEqual(damaged);
  expect(await parse({ ...file, slots: [] })).toEqual(damaged);
  expect(await parse({ ...file, slots: [keychain] })).toEqual(damaged);
  expect(await parse({ ...file, slots: [...file.slots, ...file.slots] })).toEqual(damaged);
  expect(await parse({ ...file, slots: [...file.slots, keychain, keychain] })).toEqual(damaged);
  expect(await parse(null)).toEqual(damaged);
  expect(await refusalOf(() => parseKeyFile(Buffer.from([0xff, 0xfe, 0x7b])))).toEqual(damaged);
  expect(await refusalOf(() => parseKeyFile(Buffer.from('['.repeat(16_000))))).toEqual(damaged);
});

test('missing, empty, not JSON, 16 MB and a folder are each told', async () => {
  const paths = vaultPaths(temporaryFolder());
  expect(await refusalOf(() => readKeyFile(paths))).toEqual({ code: 'key-file-missing' });
  for (const content of ['', '{"format":', 'x'.repeat(16 * 1024 * 1024)]) {
    writeFileSync(paths.keys, content);
    expect(await refusalOf(() => readKeyFile(paths))).toEqual({ code: 'key-file-damaged' });
  }
  rmSync(paths.keys);
  symlinkSync(join(paths.folder, 'elsewhere'), paths.keys);
  expect(await refusalOf(() => readKeyFile(paths))).toEqual({ code: 'symlink-refused' });
});

test('the file from before the last change stands in for one that is lost', async () => {
  const { file } = await made();
  const paths = vaultPaths(temporaryFolder());
  await writeKeyFile(paths, file);
  await writeKeyFile(paths, { ...file, rev: 4 });
  for (const lose of [() => writeFileSync(paths.keys, 'torn'), () => rmSync(paths.keys)]) {
    lose();
    expect(await readKeyFile(paths)).toEqual({ file, source: 'previous' });
  }
  expect(readFileSync(paths.previousKeys)).toEqual(formatKeyFile(file));
});
