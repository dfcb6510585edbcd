import { afterEach, describe, expect, test } from 'vitest';
import { isDialogOpen, isSomethingOpen, isTyping } from '../../../renderer/ui/attention.ts';

function put(html: string): HTMLElement {
  document.body.innerHTML = html;
  const first = document.body.querySelector<HTMLElement>('[data-here]');
  return first ?? document.body;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('whether a key would be written', () => {
  test.each([
    ['<input data-here>', true],
    ['<input type="search" data-here>', true],
    ['<textarea data-here></textarea>', true],
    ['<div contenteditable="true"><b data-here></b></div>', true],
    ['<div role="textbox" data-here></div>', true],
    ['<input type="checkbox" data-here>', false],
    ['<input type="radio" data-here>', false],
    ['<button data-here></button>', false],
    ['<li role="option" data-here></li>', false],
  ])('%s: %s', (html, expected) => {
    expect(isTyping(put(html))).toBe(expected);
  });

  test('a key pressed nowhere is not written', () => {
    expect(isTyping(null)).toBe(false);
  });
});

describe('whether something asks for all attention', () => {
  test('a dialog does', () => {
    put('<div role="dialog"></div>');
    expect(isDialogOpen()).toBe(true);
  });

  test('a toast does not, though it has the role of one', () => {
    put('<div role="region"><div role="alertdialog">Undone</div></div>');
    expect(isDialogOpen()).toBe(false);
    expect(isSomethingOpen()).toBe(false);
  });

  test('an open menu takes letters but is no dialog', () => {
    put('<ul role="menu"></ul>');
    expect(isDialogOpen()).toBe(false);
    expect(isSomethingOpen()).toBe(true);
  });
});
