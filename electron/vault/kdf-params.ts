import { randomBytes } from 'node:crypto';
import { Refusal } from '../../shared/result.ts';
import type { Argon2 } from './argon2.ts';

/** Memory in KiB, passes, lanes. */
export type KdfParams = { readonly m: number; readonly t: number; readonly p: number };

const MEBIBYTE = 1024;
const FLOOR = 64 * MEBIBYTE;
const CEILING = 1024 * MEBIBYTE;
/** Where calibration starts: four times the second choice of RFC 9106 section 4. */
const START: KdfParams = { m: 256 * MEBIBYTE, t: 3, p: 4 };
const TOO_SLOW_MS = 1000;
const TOO_FAST_MS = 250;

/**
 * Stops a key file that asks for too little (a weak key) or too much (the machine's memory) before
 * anything is allocated: 64 MiB to 1 GiB, 1 to 10 passes, 1 to 8 lanes. Refusals: kdf-params-refused.
 */
export function acceptKdfParams({ m, t, p }: KdfParams): KdfParams {
  const within = (value: number, low: number, high: number) =>
    Number.isInteger(value) && value >= low && value <= high;
  if (!within(m, FLOOR, CEILING) || !within(t, 1, 10) || !within(p, 1, 8)) {
    throw new Refusal('kdf-params-refused');
  }
  return { m, t, p };
}

/**
 * The cost for a new passphrase on this machine: 256 MiB, halved down to 64 MiB while one run takes more
 * than a second, doubled up to 1 GiB while it takes less than a quarter of one.
 */
export async function calibrateKdf(argon2: Argon2, monotonicMs: () => number): Promise<KdfParams> {
  const salt = randomBytes(16);
  const time = async (m: number) => {
    const started = monotonicMs();
    await argon2({ ...START, m, passphrase: salt, salt });
    return monotonicMs() - started;
  };
  let m = START.m;
  let took = await time(m);
  while (took > TOO_SLOW_MS && m > FLOOR) {
    m /= 2;
    took = await time(m);
  }
  while (took < TOO_FAST_MS && m >= START.m && m < CEILING) {
    took = await time(m * 2);
    if (took <= TOO_SLOW_MS) m *= 2;
  }
  return { ...START, m };
}
