/** Hears of everything that happens, and knows when nothing does. */
export type AtRest = {
  /** Something happened: the rest begins anew. */
  readonly stir: () => void;
};

/** Does something once, when nothing has happened for so many milliseconds. What fails is reported. */
export function createAtRest(parts: {
  readonly after: number;
  readonly begin: () => void;
  readonly report: (error: unknown) => void;
}): AtRest {
  let timer: NodeJS.Timeout | undefined;
  const begin = () => {
    try {
      parts.begin();
    } catch (error) {
      parts.report(error);
    }
  };
  return {
    stir: () => {
      clearTimeout(timer);
      timer = setTimeout(begin, parts.after).unref();
    },
  };
}
