import type { Credential } from '../../../shared/domain/credential.ts';
import type { Day } from '../../../shared/domain/day.ts';

/** Whether a credential has run out: its last day counts. */
export function hasRunOut({ expiresOn }: Pick<Credential, 'expiresOn'>, today: Day): boolean {
  return expiresOn !== null && expiresOn < today;
}

/** Those in force first, then those that ran out; within each as they come, the one issued last first. */
export function inGroups(all: readonly Credential[], today: Day): readonly Credential[] {
  const ended = all.filter((one) => hasRunOut(one, today));
  return [...all.filter((one) => !ended.includes(one)), ...ended];
}
