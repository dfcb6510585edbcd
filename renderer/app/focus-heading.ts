import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { isDialogOpen } from '../ui/attention.ts';
import { placeOf } from './places.ts';

function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}

/** The heading to go to: the first of a new place; within one place the last, which is the detail's beside its list. */
function headingIn(content: HTMLElement | null, isNewPlace: boolean): HTMLElement | null {
  const headings = Array.from(content?.querySelectorAll<HTMLElement>('h1') ?? []);
  return (isNewPlace ? headings[0] : headings.at(-1)) ?? null;
}

/** Runs `attempt` now and after every change of the page until it says that it is done. Returns the way to stop. */
function untilDone(attempt: () => boolean): () => void {
  const observer = new MutationObserver(() => attempt() && observer.disconnect());
  observer.observe(document.body, { childList: true, subtree: true });
  if (attempt()) observer.disconnect();
  return () => observer.disconnect();
}

/**
 * After a change of place the focus goes to the new heading, so that it is read out and Tab goes on from there.
 * Moving along a list within a place leaves the focus in the list.
 */
export function useHeadingFocus(content: RefObject<HTMLElement | null>): void {
  const [location] = useLocation();
  const last = useRef(location);
  /** The place has changed and its heading has not had the focus yet; the address may move on meanwhile. */
  const isOwed = useRef(false);
  useEffect(() => {
    if (last.current === location) return;
    if (placeOf(last.current) !== placeOf(location)) isOwed.current = true;
    last.current = location;
    return untilDone(() => {
      const heading = headingIn(content.current, isOwed.current);
      // A dialog that is closing gives the focus back to where it was opened from; the heading comes after that.
      if (heading === null || isDialogOpen()) return false;
      if (!isOwed.current && !isFocusLost()) return true;
      isOwed.current = false;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      return true;
    });
  }, [location, content]);
}
