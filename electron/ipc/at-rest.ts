/** Hears of everything that happens, and knows when nothing does. */
export type AtRest = {
  /** Something happened: the rest begins anew. */
  readonly stir: () => void;
};

/**
 * Does something once, when nothing has happened for so many milliseconds. What fails is reported. What happens meanwhile
 * only leaves its time: a timer for each thing would cost more than a question takes.
 */
export function createAtRest(parts: {
  readonly after: number;
  readonly monotonicMs: () => number;
  readonly begin: () => void;
  readonly report: (error: unknown) => void;
}): AtRest {
  const { after, monotonicMs } = parts;
  let last = 0;
  let isWaiting = false;
  const wait = (ms: number) => setTimeout(look, ms).unref();
  const look = () => {
    const left = last + after - monotonicMs();
    if (left > 0) return void wait(left);
    isWaiting = false;
    try {
      parts.begin();
    } catch (error) {
      parts.report(error);
    }
  };
  return {
    stir: () => {
      last = monotonicMs();
      if (!isWaiting) wait(after);
      isWaiting = true;
    },
  };
}
