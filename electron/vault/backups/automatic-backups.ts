/** Milliseconds. Long enough after the unlock for what it was unlocked for to have begun. */
const FIRST_AFTER = 60_000;
const NEXT_AFTER = 60 * 60_000;
const RETRY_AFTER = 10 * 60_000;

export type AutomaticParts = {
  readonly monotonicMs: () => number;
  /** How far the open vault has come; null while none is open, or it is one that is not backed up. */
  readonly commitSeq: () => number | null;
  readonly makeIfChanged: () => Promise<void>;
  readonly hasFailed: () => boolean;
};

/**
 * Makes a backup some time after the unlock, and again at most once an hour, each only when something was saved since
 * the last one and nothing is being saved just then. Gives what a clock has to call several times a minute.
 */
export function createAutomaticBackups(parts: AutomaticParts): () => Promise<void> {
  let openedAt: number | null = null;
  let nextAt = 0;
  let lastSeen: number | null = null;
  return async () => {
    const now = parts.monotonicMs();
    const seq = parts.commitSeq();
    if (seq === null) {
      openedAt = null;
      return;
    }
    const isQuiet = seq === lastSeen;
    lastSeen = seq;
    if (openedAt === null) {
      openedAt = now;
      nextAt = now + FIRST_AFTER;
    }
    if (!isQuiet || now < nextAt) return;
    nextAt = now + NEXT_AFTER;
    await parts.makeIfChanged();
    if (parts.hasFailed()) nextAt = now + RETRY_AFTER;
  };
}
