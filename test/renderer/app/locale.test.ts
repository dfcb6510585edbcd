import { describe, expect, test } from 'vitest';
import { pickLocale } from '../../../renderer/app/locale.ts';

describe('the language of the window', () => {
  test('is the first of the owner’s languages in which the app is written, with its country', () => {
    expect(pickLocale(['pl-PL', 'en-US', 'en-GB'])).toBe('en-US');
  });

  test('is British English where the owner has none of them', () => {
    expect(pickLocale(['pl-PL', 'eo'])).toBe('en-GB');
    expect(pickLocale([])).toBe('en-GB');
  });
});
