import { normalizeRecoveryCode } from '../../../shared/domain/recovery-code.ts';

export const RECOVERY_GROUPS = 12;

export type CodeGroup = { readonly number: number; readonly group: string };

/** The 12 groups of a code as it is written, numbered from 1. */
export function groupsOf(code: string): readonly CodeGroup[] {
  return code.split('-').map((group, index) => ({ number: index + 1, group }));
}

/**
 * Two different groups to ask for, 1 to 12, in order.
 * @param chance Two numbers from 0 to below 1.
 */
export function pickTwoGroups(chance: readonly [number, number]): readonly [number, number] {
  const first = Math.floor(chance[0] * RECOVERY_GROUPS);
  const other = (first + 1 + Math.floor(chance[1] * (RECOVERY_GROUPS - 1))) % RECOVERY_GROUPS;
  return first < other ? [first + 1, other + 1] : [other + 1, first + 1];
}

/** Whether what was typed is that group (1 to 12), however it was typed. */
export function isGroup(code: string, group: number, typed: string): boolean {
  const wanted = groupsOf(code).find(({ number }) => number === group)?.group;
  return wanted !== undefined && normalizeRecoveryCode(typed) === wanted;
}
