import { expect, test } from 'vitest';
import { type Argon2, nativeArgon2, wasmArgon2 } from '../../electron/vault/argon2.ts';
import { canonicalJson } from '../../electron/vault/canonical-json.ts';
import {
  aesGcmIsRight,
  argon2IsRight,
  provenArgon2,
} from '../../electron/vault/crypto-self-test.ts';
import { acceptKdfParams, calibrateKdf } from '../../electron/vault/kdf-params.ts';
import { rawKey } from '../../electron/vault/open-database.ts';
import { refusalOf } from './support/vault-fixture.ts';

const input = {
  passphrase: Buffer.from('pässphrase'),
  salt: Buffer.alloc(16, 7),
  m: 64 * 1024,
  t: 1,
  p: 4,
};
const missing: Argon2 = () => Promise.reject(new Error('no file for this platform'));
const wrong: Argon2 = () => Promise.resolve(Buffer.alloc(32));

test('[T44] both key derivations and the cipher pass their known-answer tests', async () => {
  expect(await argon2IsRight(nativeArgon2)).toBe(true);
  expect(await argon2IsRight(wasmArgon2)).toBe(true);
  expect(aesGcmIsRight()).toBe(true);
});

test('[T44] both key derivations give the same bytes, and leave the passphrase as it was', async () => {
  expect(await wasmArgon2(input)).toEqual(await nativeArgon2(input));
  expect(input.passphrase.toString()).toBe('pässphrase');
});

test('[T44] a native file that is missing or wrong is replaced by WebAssembly', async () => {
  expect(await provenArgon2([missing, wasmArgon2])).toBe(wasmArgon2);
  expect(await provenArgon2([wrong, wasmArgon2])).toBe(wasmArgon2);
  expect(await provenArgon2()).toBe(nativeArgon2);
});

test('without a right key derivation nothing is begun', async () => {
  expect(await refusalOf(() => provenArgon2([missing, wrong]))).toEqual({
    code: 'self-test-failed',
  });
});

test('a thousand turns of the event loop pass while a key is derived', async () => {
  let turns = 0;
  let derived = false;
  const turn = () => {
    turns += 1;
    if (!derived && turns < 1000) setImmediate(turn);
  };
  setImmediate(turn);
  await nativeArgon2({ ...input, m: 512 * 1024, t: 3 });
  derived = true;
  expect(turns).toBe(1000);
});

test('costs outside the bounds are refused, those on them are not', () => {
  const refused = [
    { m: 8, t: 3, p: 4 },
    { m: 64 * 1024 - 1, t: 3, p: 4 },
    { m: 1024 * 1024 + 1, t: 3, p: 4 },
    { m: 2 ** 31, t: 3, p: 4 },
    { m: 65_536.5, t: 3, p: 4 },
    { m: Number.NaN, t: 3, p: 4 },
    { m: 64 * 1024, t: 0, p: 4 },
    { m: 64 * 1024, t: 11, p: 4 },
    { m: 64 * 1024, t: 3, p: 0 },
    { m: 64 * 1024, t: 3, p: 255 },
  ];
  for (const params of refused) expect(() => acceptKdfParams(params)).toThrow('kdf-params-refused');
  for (const m of [64 * 1024, 1024 * 1024]) {
    expect(acceptKdfParams({ m, t: 10, p: 8 })).toEqual({ m, t: 10, p: 8 });
  }
});

/** A derivation that takes so many milliseconds of a clock of its own for each 64 MiB. */
function machine(msPer64: number) {
  let now = 0;
  const argon2: Argon2 = async ({ m }) => {
    now += (m / (64 * 1024)) * msPer64;
    return Buffer.alloc(32);
  };
  return { argon2, clock: () => now };
}

test.each([
  { msPer64: 2000, m: 64 },
  { msPer64: 400, m: 128 },
  { msPer64: 240, m: 256 },
  { msPer64: 70, m: 256 },
  { msPer64: 50, m: 512 },
  { msPer64: 10, m: 1024 },
])('a machine with $msPer64 ms for 64 MiB gets $m MiB', async ({ msPer64, m }) => {
  const { argon2, clock } = machine(msPer64);
  expect(await calibrateKdf(argon2, clock)).toEqual({ m: m * 1024, t: 3, p: 4 });
});

test('one value has one canonical text', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é"' }], a: true })).toBe(
    '{"a":true,"b":[1,{"c":"é\\"","d":null}]}',
  );
  expect(() => canonicalJson(1.5)).toThrow();
});

test('the key goes to SQLCipher as raw and 64 hex digits, and only with its full length', () => {
  const dataKey = Uint8Array.from({ length: 32 }, (_, index) => index * 8);
  expect(rawKey(dataKey).toString('latin1')).toBe(`raw:${Buffer.from(dataKey).toString('hex')}`);
  expect(() => rawKey(dataKey.subarray(1))).toThrow('wrong length');
});
