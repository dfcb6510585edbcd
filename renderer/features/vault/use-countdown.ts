import { useEffect, useState } from 'react';

/** How often the remaining time is looked at, in ms: often enough that no second is skipped. */
const LOOK_MS = 200;

/** Whole seconds that remain of a wait, 0 when it is over. A new object starts a new wait. */
export function useCountdown(wait: { readonly waitMs: number }): number {
  const [left, setLeft] = useState(Math.ceil(wait.waitMs / 1000));
  useEffect(() => {
    const until = performance.now() + wait.waitMs;
    const look = () => setLeft(Math.max(0, Math.ceil((until - performance.now()) / 1000)));
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [wait]);
  return left;
}
