import { useEffect } from 'react';
import { useLocation } from 'wouter';

/** Where nothing is open, opens the first of the list, so that the wide window is never half empty. */
export function useOpenFirst(first: string | undefined, isSomethingOpen: boolean): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    if (!isSomethingOpen && first !== undefined) navigate(first, { replace: true });
  }, [first, isSomethingOpen, navigate]);
}
