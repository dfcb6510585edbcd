/** One thing on a lane. Days since 1970-01-01; `to` is null for what took no time. */
export type LaneItem = {
  readonly id: string;
  readonly from: number;
  readonly to: number | null;
  readonly title: string;
  /** The whole of it in a sentence. */
  readonly text: string;
  /** Where its record is. */
  readonly path: string;
  readonly isLearning: boolean;
  /** Whether it goes on. */
  readonly isOpen: boolean;
  /** Days within it on which something came of it. */
  readonly marks: readonly number[];
};

/** What is drawn for one item, or for several that would lie on each other. Pixels. */
export type LaneMark = {
  readonly items: readonly LaneItem[];
  readonly x: number;
  readonly width: number;
  readonly row: number;
};

export type ToX = (day: number) => number;

/** Pixels: bars are never thinner, and marks closer than this are taken together. */
const THINNEST = 4;
const TOO_CLOSE = 12;
/** Pixels between two bars of one row. */
const GAP = 4;

/** Bars in as few rows as they need without lying on each other; only those that are in view. */
export function barMarks(items: readonly LaneItem[], x: ToX, width: number): LaneMark[] {
  const ends: number[] = [];
  return items.flatMap((item) => {
    const start = x(item.from);
    const size = Math.max(THINNEST, x(item.to ?? item.from) - start);
    if (start + size < 0 || start > width) return [];
    const free = ends.findIndex((end) => end + GAP <= start);
    const row = free < 0 ? ends.length : free;
    ends[row] = start + size;
    return [{ items: [item], x: start, width: size, row }];
  });
}

/** Points in one row; those that would lie on each other become one mark. */
export function pointMarks(items: readonly LaneItem[], x: ToX, width: number): LaneMark[] {
  const marks: { items: LaneItem[]; x: number; width: number; row: number }[] = [];
  for (const item of items) {
    const at = x(item.from);
    if (at < -TOO_CLOSE || at > width + TOO_CLOSE) continue;
    const last = marks.at(-1);
    if (last && at - last.x < TOO_CLOSE) last.items.push(item);
    else marks.push({ items: [item], x: at, width: 0, row: 0 });
  }
  return marks;
}
