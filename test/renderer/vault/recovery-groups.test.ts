import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groupsOf,
  isGroup,
  pickTwoGroups,
} from '../../../renderer/features/vault/recovery-groups.ts';

const code = 'AAAA0-BBBB1-CCCC2-DDDD3-EEEE4-FFFF5-GGGG6-HHHH7-JJJJ8-KKKK9-MMMMA-NNNNB';
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('checking the copy of a recovery code', () => {
  test('a code is shown in twelve numbered groups', () => {
    const groups = groupsOf(code);
    expect(groups).toHaveLength(12);
    expect(groups[2]).toEqual({ number: 3, group: 'CCCC2' });
  });

  test('two different groups of the twelve are asked for, in order', () => {
    fc.assert(
      fc.property(chance, chance, (one, other) => {
        const [first, second] = pickTwoGroups([one, other]);
        expect(first).toBeGreaterThanOrEqual(1);
        expect(second).toBeLessThanOrEqual(12);
        expect(first).toBeLessThan(second);
      }),
    );
  });

  test('a group is right however it is typed', () => {
    expect(isGroup(code, 1, ' aaaa-o ')).toBe(true);
    expect(isGroup(code, 2, 'bbbbl')).toBe(true);
  });

  test('another group, a part of one, and nothing are wrong', () => {
    expect(isGroup(code, 1, 'BBBB1')).toBe(false);
    expect(isGroup(code, 1, 'AAAA')).toBe(false);
    expect(isGroup(code, 1, '')).toBe(false);
    expect(isGroup(code, 13, 'AAAA0')).toBe(false);
  });
});
