import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useNarrow } from './use-narrow.ts';

type List = {
  /** The address of the first; undefined while there is none. */
  readonly first: string | undefined;
  /** A list that is being asked for again may still hold what has just been removed. */
  readonly isStale: boolean;
  readonly isSomethingOpen: boolean;
};

/** Where nothing is open, opens the first of the list, so that the wide window is never half empty. */
export function useOpenFirst({ first, isStale, isSomethingOpen }: List): void {
  const [, navigate] = useLocation();
  const isNarrow = useNarrow();
  const target = isNarrow || isStale || isSomethingOpen ? undefined : first;
  useEffect(() => {
    if (target !== undefined) navigate(target, { replace: true });
  }, [target, navigate]);
}
