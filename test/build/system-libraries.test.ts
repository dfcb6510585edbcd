import { describe, expect, test } from 'vitest';
import { missingPackages, namesHere } from '../../build/runtime/system-libraries.mjs';

const COMPLETE = ['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1']
  .map((library) => `\t${library} (libc6,x86-64) => /lib/${library}\n`)
  .join('');

describe('what is missing on this machine', () => {
  test('nothing, where all libraries and a display are there', () => {
    const machine = { loaderCache: COMPLETE, hasProgram: () => false, display: true };
    expect(missingPackages(machine)).toEqual([]);
  });

  test('a virtual display, where there is no real one', () => {
    const machine = { loaderCache: COMPLETE, hasProgram: () => false, display: false };
    expect(missingPackages(machine)).toEqual(['xvfb', 'xauth']);
  });

  test('everything, on a bare machine', () => {
    const machine = { loaderCache: '', hasProgram: () => false, display: false };
    expect(missingPackages(machine)).toEqual([
      'libgtk-3-0',
      'libnss3',
      'libasound2',
      'libgbm1',
      'xvfb',
      'xauth',
    ]);
  });

  test('a library whose name only begins the same does not count', () => {
    const loaderCache = COMPLETE.replace('libnss3.so ', 'libnss3.so.1d ');
    expect(missingPackages({ loaderCache, hasProgram: () => true, display: true })).toEqual([
      'libnss3',
    ]);
  });
});

test('newer releases have some packages under another name', () => {
  const isKnown = (name: string) => ['libgtk-3-0t64', 'libasound2t64'].includes(name);

  expect(namesHere(['libgtk-3-0', 'libnss3', 'libasound2'], isKnown)).toEqual([
    'libgtk-3-0t64',
    'libnss3',
    'libasound2t64',
  ]);
});
