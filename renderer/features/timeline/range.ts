/** A stretch of time in days since 1970-01-01; `from` is always before `to`. */
export type Range = { readonly from: number; readonly to: number };

/** Days. Closer than a week there is nothing more to see: nothing here is finer than a day. */
const SHORTEST = 7;

export const ZOOMS = { year: 365, quarter: 92, month: 31 } as const;
export type Zoom = 'all' | keyof typeof ZOOMS;

const spanOf = ({ from, to }: Range): number => to - from;

/** Within the bounds, and neither too close nor wider than everything. */
export function clamped(range: Range, bounds: Range): Range {
  const span = Math.min(Math.max(spanOf(range), SHORTEST), Math.max(spanOf(bounds), SHORTEST));
  const middle = (range.from + range.to) / 2;
  const from = Math.min(Math.max(middle - span / 2, bounds.from), bounds.to - span);
  return { from, to: from + span };
}

/** @param anchor The day that stays where it is. */
export function zoomedBy(range: Range, factor: number, anchor: number, bounds: Range): Range {
  return clamped(
    {
      from: anchor - (anchor - range.from) * factor,
      to: anchor + (range.to - anchor) * factor,
    },
    bounds,
  );
}

/** A year, a quarter or a month around the middle; out of the whole, the newest one. */
export function zoomedTo(range: Range, zoom: Zoom, bounds: Range): Range {
  if (zoom === 'all') return bounds;
  const days = ZOOMS[zoom];
  const isWhole = range.from <= bounds.from && range.to >= bounds.to;
  const end = isWhole ? bounds.to : (range.from + range.to + days) / 2;
  return clamped({ from: end - days, to: end }, bounds);
}

export function panned(range: Range, days: number, bounds: Range): Range {
  return clamped({ from: range.from + days, to: range.to + days }, bounds);
}

/** The zoom whose stretch this is, or null for one in between. */
export function zoomOf(range: Range, bounds: Range): Zoom | null {
  if (range.from <= bounds.from && range.to >= bounds.to) return 'all';
  const span = Math.round(spanOf(range));
  if (span === ZOOMS.year) return 'year';
  if (span === ZOOMS.quarter) return 'quarter';
  return span === ZOOMS.month ? 'month' : null;
}

/** The same stretch, moved as little as possible so that a day is well inside it. */
export function revealing(range: Range, day: number, bounds: Range): Range {
  const margin = spanOf(range) * 0.1;
  if (day < range.from) return panned(range, day - range.from - margin, bounds);
  if (day > range.to) return panned(range, day - range.to + margin, bounds);
  return range;
}

/** Where a key of the time axis leads; null for any other key. Arrows across move, up and down zoom. */
export function movedBy(key: string, range: Range, bounds: Range): Range | null {
  const span = spanOf(range);
  const middle = (range.from + range.to) / 2;
  switch (key) {
    case 'ArrowLeft':
      return panned(range, -span / 8, bounds);
    case 'ArrowRight':
      return panned(range, span / 8, bounds);
    case 'PageUp':
      return panned(range, -span * 0.8, bounds);
    case 'PageDown':
      return panned(range, span * 0.8, bounds);
    case 'Home':
      return panned(range, bounds.from - range.from, bounds);
    case 'End':
      return panned(range, bounds.to - range.to, bounds);
    case 'ArrowUp':
      return zoomedBy(range, 0.7, middle, bounds);
    case 'ArrowDown':
      return zoomedBy(range, 1 / 0.7, middle, bounds);
    default:
      return null;
  }
}
