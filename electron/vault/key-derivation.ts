import type { Argon2 } from './argon2.ts';
import { provenArgon2 } from './crypto-self-test.ts';
import { calibrateKdf, type KdfParams } from './kdf-params.ts';

/** The key derivation of this machine, proven once, and what a new passphrase shall cost here. */
export type KeyDerivation = {
  /** Refusals: self-test-failed, work-cut-short. */
  readonly argon2: () => Promise<Argon2>;
  /** Takes seconds where the cost is not given: it is measured. */
  readonly cost: () => Promise<KdfParams>;
};

/**
 * @param options.monotonicMs Milliseconds of a clock that only goes forward.
 * @param options.kdf The cost, where it shall not be measured.
 */
export function createKeyDerivation(options: {
  readonly monotonicMs: () => number;
  readonly kdf?: KdfParams;
}): KeyDerivation {
  let proven: Promise<Argon2> | null = null;
  const argon2 = () => {
    proven ??= provenArgon2().catch((error: unknown) => {
      // What failed once is tried anew by the next who asks.
      proven = null;
      throw error;
    });
    return proven;
  };
  const cost = async () => options.kdf ?? calibrateKdf(await argon2(), options.monotonicMs);
  return { argon2, cost };
}
