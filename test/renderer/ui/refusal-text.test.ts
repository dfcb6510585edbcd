import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import {
  inputProblemText,
  refusalSentence,
  refusalText,
} from '../../../renderer/ui/refusal-text.ts';
import { refusalCodes } from '../../../shared/result.ts';

const intl = createIntl({ locale: 'en-GB', defaultLocale: 'en-GB' });

describe('refusals in words', () => {
  test.each(refusalCodes)('%s says what happened and what to do, with no code in it', (code) => {
    const { title, advice } = refusalText(intl, { code, details: {} });
    expect(title).toMatch(/^[A-Z].*[.]$/s);
    expect(advice).toMatch(/^[A-Z].*[.]$/s);
    expect(`${title}${advice}`).not.toMatch(/[{}]|[a-z]-[a-z]+-[a-z]|went wrong/);
  });

  test('waiting is told in whole seconds, in the singular too', () => {
    const title = (waitMs: number) =>
      refusalText(intl, { code: 'wait-before-retry', details: { waitMs } }).title;
    expect(title(1)).toBe('Please wait 1 second before the next try.');
    expect(title(3001)).toBe('Please wait 4 seconds before the next try.');
  });

  test('a typing mistake in the recovery code names its group where that is known', () => {
    const title = (group: number) =>
      refusalText(intl, { code: 'recovery-code-typo', details: { group } }).title;
    expect(title(7)).toBe('Group 7 of the recovery code does not read right.');
    expect(title(0)).toBe('The recovery code does not read right.');
  });

  test('a refused input is told by its problem', () => {
    expect(
      refusalSentence(intl, {
        code: 'invalid-input',
        details: { field: 'name', problem: 'text-empty' },
      }),
    ).toBe('Please write something here. Nothing was saved yet. Correct it and try again.');
  });

  test('a problem that no schema names is still told in words', () => {
    expect(inputProblemText(intl, 'Too big: expected number to be <=10000')).toBe(
      'This does not fit here. Please check it.',
    );
    expect(inputProblemText(intl, 'toString')).toBe('This does not fit here. Please check it.');
  });

  test('a target that is too low names the level it must be above', () => {
    const details = { from: 4, to: 3 };
    expect(refusalText(intl, { code: 'target-not-above-level', details }).advice).toBe(
      'Nothing was saved yet. Choose a target above level 4.',
    );
  });
});
