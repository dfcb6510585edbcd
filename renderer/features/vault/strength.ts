import { useEffect, useState } from 'react';

/** 0 very easy to guess, 4 very strong. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/**
 * How hard a passphrase is to guess, or null while nothing is typed or the word lists are still being read.
 * They weigh more than the whole lock room, so they come only once someone chooses a passphrase.
 */
export function useStrength(passphrase: string): Strength | null {
  const [known, setKnown] = useState<{ of: string; strength: Strength } | null>(null);
  useEffect(() => {
    if (passphrase === '') return;
    let current = true;
    import('./strength-estimator.ts').then(
      ({ estimateStrength }) =>
        current && setKnown({ of: passphrase, strength: estimateStrength(passphrase) }),
      // The meter is a help; without it the passphrase is still checked for length.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [passphrase]);
  return passphrase === '' || known === null ? null : known.strength;
}
