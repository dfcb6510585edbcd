import { describe, expect, test } from 'vitest';
import { estimateStrength } from '../../../renderer/features/vault/strength-estimator.ts';

describe('the strength of a passphrase', () => {
  test('a well-known password is easy to guess, however long', () => {
    expect(estimateStrength('password1234')).toBeLessThanOrEqual(1);
  });

  test('unrelated words are strong', () => {
    expect(estimateStrength('violet tractor lemon basement orbit')).toBe(4);
  });

  test('a passphrase of a thousand letters is judged without a pause', () => {
    expect(estimateStrength('qwertz tractor lemon '.repeat(50))).toBeGreaterThanOrEqual(3);
  });
});
