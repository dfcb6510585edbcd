import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRecoveryCode, encodeRecoveryCode } from '../../shared/domain/recovery-code.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const keys = fc.uint8Array({ minLength: 32, maxLength: 32 });
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const read = (typed: string) => decodeRecoveryCode(typed, sha256);
const key = Uint8Array.from({ length: 32 }, (_, index) => index * 7);
const code = encodeRecoveryCode(key, sha256);

/** The code without hyphens, with another character at this place. */
function withCharacter(place: number, character: string): string {
  const bare = code.replaceAll('-', '');
  return bare.slice(0, place) + character + bare.slice(place + 1);
}

test('twelve groups of five characters give the key back', () => {
  fc.assert(
    fc.property(keys, (dataKey) => {
      const made = encodeRecoveryCode(dataKey, sha256);
      expect(made).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){11}[0-9A-HJKMNP-TV-Z]{5}$/);
      expect(read(made)).toEqual({ ok: true, key: dataKey });
    }),
  );
});

test('the bytes of a known key have a known code', () => {
  expect(encodeRecoveryCode(new Uint8Array(32), sha256)).toBe(
    '00000-00000-00000-00000-00000-00000-00000-00000-00000-00000-06CT3-TNQW0',
  );
});

test('[T34] case, separators, O for 0 and I or L for 1 do not matter', () => {
  const variants = [
    code.toLowerCase(),
    code.replaceAll('-', ''),
    code.replaceAll('-', ' \n'),
    ` ${code.replaceAll('-', '–')} `,
    code.replaceAll('0', 'O').replaceAll('1', 'I'),
    code.replaceAll('0', 'o').replaceAll('1', 'l'),
  ];
  for (const variant of variants) expect(read(variant)).toEqual({ ok: true, key });
});

test('[T34] each of the 1,860 single wrong characters is noticed, and its group is named', () => {
  for (let place = 0; place < 60; place += 1) {
    const right = code.replaceAll('-', '').charAt(place);
    for (const wrong of `${alphabet}U*`.replace(right, '')) {
      expect(read(withCharacter(place, wrong))).toEqual({
        ok: false,
        group: Math.floor(place / 5) + 1,
      });
    }
  }
});

test('several wrong characters are noticed', () => {
  const typo = fc.tuple(fc.nat({ max: 59 }), fc.constantFrom(...alphabet));
  fc.assert(
    fc.property(fc.array(typo, { minLength: 2, maxLength: 6 }), (typos) => {
      const characters = Array.from(code.replaceAll('-', ''));
      for (const [at, typed] of typos) characters[at] = typed;
      const typed = characters.join('');
      fc.pre(typed !== code.replaceAll('-', ''));
      expect(read(typed).ok).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('[T34] neighbours in the wrong order are noticed, and the group of the first is named', () => {
  const bare = code.replaceAll('-', '');
  for (let place = 0; place < 59; place += 1) {
    const swapped = bare.slice(0, place) + bare[place + 1] + bare[place] + bare.slice(place + 2);
    if (swapped === bare) continue;
    expect(read(swapped)).toEqual({ ok: false, group: Math.floor(place / 5) + 1 });
  }
});

test('[T34] a missing character names its group, a missing group or nothing at all names none', () => {
  const groups = code.split('-');
  const short = groups.with(4, (groups[4] ?? '').slice(1)).join('-');
  expect(read(short)).toEqual({ ok: false, group: 5 });
  expect(read(groups.toSpliced(3, 1).join('-'))).toEqual({ ok: false, group: 0 });
  expect(read('')).toEqual({ ok: false, group: 0 });
  expect(read('A'.repeat(100_000))).toEqual({ ok: false, group: 0 });
});
