import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { placeOf } from './places.ts';

/** Frames to wait for a screen that is still being fetched before the focus is left where it is. */
const PATIENCE = 120;

function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}

/** The heading to go to: within one place the last one, which is the detail's beside its list. */
function headingIn(content: HTMLElement, isSamePlace: boolean): HTMLElement | null {
  const headings = content.querySelectorAll<HTMLElement>('h1');
  return headings[isSamePlace ? headings.length - 1 : 0] ?? null;
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
    let frame = 0;
    let looked = 0;
    const look = () => {
      looked += 1;
      const heading = content.current && headingIn(content.current, !isOwed.current);
      if ((heading === null || isDialogOpen()) && looked < PATIENCE) {
        frame = requestAnimationFrame(look);
        return;
      }
      if (heading === null || (!isOwed.current && !isFocusLost())) return;
      isOwed.current = false;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [location, content]);
}
