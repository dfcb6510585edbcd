import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../../build/runtime/cache-folder.mjs';

describe('the cache is where each system keeps such things', () => {
  test.each([
    ['linux', {}, '/home/ada', '/home/ada/.cache/cloche'],
    ['linux', { XDG_CACHE_HOME: '/fast/cache' }, '/home/ada', '/fast/cache/cloche'],
    ['linux', { XDG_CACHE_HOME: 'not/absolute' }, '/home/ada', '/home/ada/.cache/cloche'],
    ['darwin', {}, '/Users/ada', '/Users/ada/Library/Caches/cloche'],
    ['win32', {}, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Local\\cloche\\Cache'],
    ['win32', { LOCALAPPDATA: 'D:\\Local' }, 'C:\\Users\\ada', 'D:\\Local\\cloche\\Cache'],
  ])('%s %o', (platform, env, home, expected) => {
    expect(cacheFolder({ platform, env, home })).toBe(expected);
  });
});
