import { scaleLinear, scaleUtc } from 'd3-scale';

/** The whole scale, always drawn whole. */
export const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

const FIRST = 1;
const LAST = 8;
const MS_PER_DAY = 86_400_000;

const fraction = scaleLinear().domain([FIRST, LAST]).range([0, 1]);

/** Where a level lies on the scale: 0 at level 1, 1 at level 8, beyond it outside of that. */
export function levelFraction(level: number): number {
  return fraction(level);
}

/** Where a level lies on the scale, for `x` and `width` of SVG, as `42.86%`. */
export function levelPercent(level: number): string {
  return `${(levelFraction(level) * 100).toFixed(3)}%`;
}

/** Days since 1970-01-01 of a calendar day `YYYY-MM-DD`; NaN for anything else. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/**
 * Round days between two calendar days, for the marks of an axis, at most about `count` of them.
 * @returns calendar days `YYYY-MM-DD`
 */
export function tickDays(first: string, last: string, count: number): readonly string[] {
  const domain = [first, last].map((day) => new Date(dayNumber(day) * MS_PER_DAY));
  return scaleUtc()
    .domain(domain)
    .ticks(count)
    .map((instant) => instant.toISOString().slice(0, 10));
}

/** Pixels of a drawing: its size, and where in it the plot lies. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type PlotScales = {
  readonly x: (day: string) => number;
  readonly y: (level: number) => number;
};

/** Pixels for days from `first` to `last`, and for levels with 8 at the top. */
export function plotScales(first: string, last: string, frame: Frame): PlotScales {
  const start = dayNumber(first);
  // One day alone stands at the end, where "now" is.
  const domain = first === last ? [start - 1, start] : [start, dayNumber(last)];
  const days = scaleLinear().domain(domain).range([frame.left, frame.right]);
  const levels = scaleLinear().domain([FIRST, LAST]).range([frame.bottom, frame.top]);
  return { x: (day) => days(dayNumber(day)), y: levels };
}
