import { describe, expect, test } from 'vitest';
import { isOurAddress, isOurPage } from '../electron/our-page.ts';

describe('our page', () => {
  test('is the app page, wherever in the app it stands', () => {
    expect(isOurPage('app://cloche/index.html')).toBe(true);
    expect(isOurPage('app://cloche/index.html#/skills')).toBe(true);
  });

  test.each([
    'app://cloche.example/index.html',
    'app://other/index.html',
    'app://me@cloche/index.html',
    'https://cloche/index.html',
    'file:///cloche/index.html',
    'data:text/html,app://cloche/index.html',
    'about:blank',
    '',
    'app://',
  ])('is not %s', (address) => {
    expect(isOurPage(address)).toBe(false);
  });

  test('is no other file of the app', () => {
    expect(isOurAddress('app://cloche/main.js')).toBe(true);
    expect(isOurPage('app://cloche/main.js')).toBe(false);
  });
});
