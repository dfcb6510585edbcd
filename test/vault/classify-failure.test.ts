import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { classifyFailure } from '../../electron/vault/classify-failure.ts';
import { Refusal } from '../../shared/result.ts';

const withCode = (code: string) => Object.assign(new Error('open /home/ada/secret.db'), { code });

test.each([
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_READONLY', 'vault-read-only'],
  ['SQLITE_READONLY_DIRECTORY', 'vault-read-only'],
  ['EACCES', 'vault-read-only'],
  ['EROFS', 'vault-read-only'],
  ['SQLITE_IOERR', 'storage-failed'],
  ['SQLITE_IOERR_FSYNC', 'storage-failed'],
  ['EIO', 'storage-failed'],
  ['SQLITE_CORRUPT', 'vault-damaged'],
  ['SQLITE_CORRUPT_INDEX', 'vault-damaged'],
  ['SQLITE_NOTADB', 'vault-damaged'],
  ['SQLITE_BUSY', 'vault-in-use'],
  ['SQLITE_BUSY_SNAPSHOT', 'vault-in-use'],
])('%s means %s, and the path stays out of it', (code, meaning) => {
  const refusal = classifyFailure(withCode(code));
  expect(refusal?.code).toBe(meaning);
  expect(refusal?.message).toBe(meaning);
  expect(refusal?.details).toEqual({});
});

test('a refusal stays what it is', () => {
  const refusal = new Refusal('wrong-passphrase', { waitMs: 1 });
  expect(classifyFailure(refusal)).toBe(refusal);
});

test('a bug is no refusal', () => {
  const db = new Database(':memory:');
  expect(() => db.exec('SELEC')).toThrow();
  for (const bug of [
    new TypeError('x'),
    withCode('SQLITE_ERROR'),
    withCode('ERR_X'),
    'text',
    null,
  ]) {
    expect(classifyFailure(bug)).toBe(null);
  }
  db.close();
});
