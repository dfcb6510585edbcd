/** Radii of a drawing of 200 by 200 around its centre, in its own units. */
const OUTER = 80;
const STEP = 18;
/** Turns drawn inside the present one; earlier ones are in the list. */
export const SHOWN_BEFORE = 2;
/** Points of one revolution: enough that no corner shows. */
const POINTS = 72;
/** Where a turn begins, as a part of a revolution from three o'clock: at the top. */
const TOP = -0.25;

export type Point = { readonly x: number; readonly y: number };

function polar(radius: number, revolutions: number): Point {
  const angle = revolutions * 2 * Math.PI;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/**
 * A point of the spiral.
 * @param part Revolutions since the present turn began: 0 to 1 in it, negative in those before.
 */
export function spiralPoint(part: number): Point {
  return polar(OUTER + (part - 1) * STEP, TOP + part);
}

const shown = (value: number): string => value.toFixed(2);

/** The way along the spiral from one point to another, as the data of a path. */
export function spiralPath(from: number, to: number): string {
  const count = Math.max(2, Math.ceil((to - from) * POINTS));
  const points = Array.from({ length: count + 1 }, (_, index) =>
    spiralPoint(from + ((to - from) * index) / count),
  );
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${shown(x)} ${shown(y)}`)
    .join('');
}

/** The end of the present turn is left open: the next one begins there. */
export const LAST_PART = 0.94;
/** From a stage to its name; the first stage lies inside the end of the turn, and its name outside. */
const TO_NAME = 17;

/** Where the name of a stage stands, outside the present turn. */
export function labelPoint(part: number): Point & { readonly anchor: 'start' | 'middle' | 'end' } {
  const radius = part === 0 ? OUTER : OUTER + (part - 1) * STEP;
  const { x, y } = polar(radius + TO_NAME, TOP + part);
  const anchor = Math.abs(x) < 14 ? 'middle' : x > 0 ? 'start' : 'end';
  return { x, y, anchor };
}
