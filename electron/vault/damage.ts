import { failureCode } from './classify-failure.ts';

/** Stands for what could not be read, since it may be that nothing is there, or null. */
export const DAMAGED = Symbol('damaged');

/** Whether a page of the file could not be read, or not be believed: one place's misfortune, not that of the rest. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(failureCode(error) ?? '');
}

/** What is read, or `DAMAGED`. Everything else that goes wrong comes as it is. */
export function readOrDamaged<T>(read: () => T): T | typeof DAMAGED {
  try {
    return read();
  } catch (error) {
    if (isDamage(error)) return DAMAGED;
    throw error;
  }
}

/** What is read, or something else where it cannot be. */
export function readOr<T>(otherwise: T, read: () => T): T {
  const found = readOrDamaged(read);
  return found === DAMAGED ? otherwise : found;
}
