import { Refusal } from '../../shared/result.ts';

const FREE_TRIES = 5;
const LONGEST_MS = 30_000;

/** Milliseconds to wait after so many wrong tries in a row: five are free, then 1, 2, 4 … 30 seconds. */
export function waitAfter(wrongTries: number): number {
  return wrongTries < FREE_TRIES ? 0 : Math.min(LONGEST_MS, 1000 * 2 ** (wrongTries - FREE_TRIES));
}

export type Throttle = {
  /** Milliseconds until the next try is allowed, 0 when it is. */
  readonly waitMs: () => number;
  /** Refusals: wait-before-retry, with waitMs. */
  readonly check: () => void;
  readonly failed: () => void;
  readonly succeeded: () => void;
  /**
   * Makes one try and counts how it ends. Refusals: wait-before-retry without trying, wrong-passphrase
   * with the waitMs that follows, and whatever else the try refuses, which counts for nothing.
   */
  readonly guess: <T>(attempt: () => Promise<T>) => Promise<T>;
};

/**
 * Slows guessing at the lock screen. Someone who holds the file is slowed by the key derivation alone.
 * @param monotonicMs A clock that only goes forward, so that setting the wall clock changes nothing.
 */
export function createThrottle(monotonicMs: () => number): Throttle {
  let wrongTries = 0;
  let openAt = 0;
  const waitMs = () => (wrongTries === 0 ? 0 : Math.max(0, Math.ceil(openAt - monotonicMs())));
  const check = () => {
    const wait = waitMs();
    if (wait > 0) throw new Refusal('wait-before-retry', { waitMs: wait });
  };
  const failed = () => {
    wrongTries += 1;
    openAt = monotonicMs() + waitAfter(wrongTries);
  };
  const succeeded = () => {
    wrongTries = 0;
  };
  async function guess<T>(attempt: () => Promise<T>): Promise<T> {
    check();
    try {
      const value = await attempt();
      succeeded();
      return value;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'wrong-passphrase') throw error;
      failed();
      throw new Refusal('wrong-passphrase', { waitMs: waitMs() });
    }
  }
  return { waitMs, check, failed, succeeded, guess };
}
