/** Work that is done between everything else. */
export type IdleWork = {
  /** There may be something to do: begins again from what is left. */
  readonly wake: () => void;
};

/** Milliseconds for others between two steps. */
const PAUSE = 5;

/** Does work step by step, one step at a time, with time for others in between. What fails is reported and given up. */
export function createIdleWork(parts: {
  /** The steps that are left, or null when there is nothing to work on. */
  readonly begin: () => Iterator<void> | null;
  readonly report: (error: unknown) => void;
}): IdleWork {
  let work: Iterator<void> | null = null;
  let isWaiting = false;
  const step = () => {
    isWaiting = false;
    try {
      if (work?.next().done !== false) work = null;
    } catch (error) {
      work = null;
      parts.report(error);
    }
    if (work !== null) rest();
  };
  const rest = () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(step, PAUSE).unref();
  };
  return {
    wake: () => {
      work = parts.begin();
      if (work !== null) rest();
    },
  };
}
