import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  newPassphraseProblem,
  normalizePassphrase,
  passphraseTooLong,
} from '../../shared/domain/passphrase.ts';

test('[T43] letters typed composed and decomposed are the same passphrase', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(normalizePassphrase(typed.normalize('NFD'))).toBe(
        normalizePassphrase(typed.normalize('NFC')),
      );
    }),
  );
});

test('[T43] spaces before, within and after are kept', () => {
  expect(normalizePassphrase(' a  b ')).toBe(' a  b ');
});

test('a new passphrase has at least twelve characters, counted as a person counts an emoji', () => {
  expect(newPassphraseProblem('')).toBe('passphrase-too-short');
  expect(newPassphraseProblem('elevenchars')).toBe('passphrase-too-short');
  expect(newPassphraseProblem('twelve chars')).toBe(null);
  expect(newPassphraseProblem('😀'.repeat(11))).toBe('passphrase-too-short');
  expect(newPassphraseProblem('😀'.repeat(12))).toBe(null);
});

test('[T43] a passphrase has at most 1,024 bytes of UTF-8', () => {
  expect(passphraseTooLong('x'.repeat(1024))).toBe(null);
  expect(passphraseTooLong('x'.repeat(1025))).toBe('passphrase-too-long');
  expect(passphraseTooLong('é'.repeat(512))).toBe(null);
  expect(passphraseTooLong('é'.repeat(513))).toBe('passphrase-too-long');
  expect(passphraseTooLong('😀'.repeat(256))).toBe(null);
  expect(passphraseTooLong('😀'.repeat(257))).toBe('passphrase-too-long');
});

test('[T43] half of a character is no passphrase', () => {
  expect(newPassphraseProblem(`twelve chars\ud800`)).toBe('invalid-input');
});
