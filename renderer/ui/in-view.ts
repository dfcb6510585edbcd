import { type RefObject, useEffect, useRef } from 'react';

/** For what appears, or changes, where it may be scrolled away: it comes into view each time that `state` changes. */
export function useInView(state: unknown): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state says when, not what
  useEffect(() => place.current?.scrollIntoView?.({ block: 'nearest' }), [state]);
  return place;
}
