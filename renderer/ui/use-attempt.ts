import { useCallback, useEffect, useRef, useState } from 'react';
import { Refusal } from '../../shared/result.ts';

export type Attempt = {
  readonly isPending: boolean;
  /** Why the last one was refused; null before, during and after one that went well. */
  readonly refusal: Refusal | null;
  /** Runs it and says whether it went well. A second press while the first runs does nothing. */
  readonly attempt: (work: () => Promise<unknown>) => Promise<boolean>;
  readonly forget: () => void;
};

/** Does something that may be refused, and keeps what a button and a notice need to know of it. */
export function useAttempt(): Attempt {
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const busy = useRef(false);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const attempt = useCallback(async (work: () => Promise<unknown>) => {
    if (busy.current) return false;
    busy.current = true;
    setPending(true);
    setRefusal(null);
    try {
      await work();
      return true;
    } catch (error) {
      const refused = error instanceof Refusal ? error : new Refusal('internal-error');
      if (isShown.current) setRefusal(refused);
      return false;
    } finally {
      busy.current = false;
      if (isShown.current) setPending(false);
    }
  }, []);
  const forget = useCallback(() => setRefusal(null), []);
  return { isPending, refusal, attempt, forget };
}
