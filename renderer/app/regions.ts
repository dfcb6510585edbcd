/** Marks a part of the window that F6 stops at. */
export const REGION = 'data-region';

/** The innermost ones: a part that is made of parts is no stop of its own. */
function regions(): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>(`[${REGION}]`)).filter(
    (region) => region.querySelector(`[${REGION}]`) === null,
  );
}

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/**
 * Moves the focus to the next (+1) or previous (-1) part of the window, round and round: to what was chosen
 * there, else to the first thing that takes the focus, else to the part itself.
 */
export function cycleRegion(step: 1 | -1): void {
  const all = regions();
  const at = all.findIndex((region) => region.contains(document.activeElement));
  const next = at < 0 ? all[0] : all[(at + step + all.length) % all.length];
  if (next === undefined) return;
  const target =
    next.querySelector<HTMLElement>('[aria-current="page"], [aria-selected="true"]') ??
    next.querySelector<HTMLElement>(focusable) ??
    next;
  if (target === next) next.tabIndex = -1;
  target.focus();
}
