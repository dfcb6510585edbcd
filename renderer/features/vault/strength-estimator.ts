import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as commonDictionary } from '@zxcvbn-ts/language-common';
import { dictionary as englishDictionary } from '@zxcvbn-ts/language-en';
import type { Strength } from './strength.ts';

/** Longer passphrases are judged by their beginning: the estimate takes time with the square of the length. */
const JUDGED_CHARACTERS = 128;

const zxcvbn = new ZxcvbnFactory({
  graphs: adjacencyGraphs,
  dictionary: { ...commonDictionary, ...englishDictionary },
  maxLength: JUDGED_CHARACTERS,
});

/** How hard a passphrase is to guess (zxcvbn: D. Wheeler, USENIX Security 2016). */
export function estimateStrength(passphrase: string): Strength {
  return zxcvbn.check(passphrase.slice(0, JUDGED_CHARACTERS)).score;
}
