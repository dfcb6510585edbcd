import { describe, expect, test } from 'vitest';
import { commands, mainBinding, shownKeys } from '../../../renderer/app/commands.ts';

const bindings = commands.flatMap(({ keys, letters }) => [...keys, ...letters]);

describe('the table of commands', () => {
  test('no key runs two commands', () => {
    expect(new Set(bindings).size).toBe(bindings.length);
  });

  test('no sequence begins with a key that already does something', () => {
    const single = bindings.filter((binding) => !binding.includes(' '));
    const firsts = bindings
      .filter((binding) => binding.includes(' '))
      .map((binding) => binding.split(' ')[0]);
    expect(single.filter((binding) => firsts.includes(binding))).toEqual([]);
  });

  test('bindings are printed as the keys of the keyboard at hand', () => {
    expect(shownKeys('$mod+k', false)).toEqual([['Ctrl', 'K']]);
    expect(shownKeys('$mod+k', true)).toEqual([['⌘', 'K']]);
    expect(shownKeys('g t', false)).toEqual([['G'], ['T']]);
    expect(shownKeys('Alt+Digit3', false)).toEqual([['Alt', '3']]);
    expect(shownKeys('Shift+?', false)).toEqual([['?']]);
  });

  test('undo works only where no text is typed, so that a field keeps its own', () => {
    const undo = commands.find(({ id }) => id === 'undo');
    expect(undo?.keys).toEqual([]);
    expect(undo && mainBinding(undo)).toBe('$mod+z');
  });

  test('a portfolio that may only be read can still be checked', () => {
    const check = commands.find(({ id }) => id === 'check');
    expect(check?.edits).toBeFalsy();
  });
});
