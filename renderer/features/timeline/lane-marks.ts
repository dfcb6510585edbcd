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
  /** Where a bar's name has room: in it, else beside it. */
  readonly words: 'inside' | 'after' | 'before';
};

export type ToX = (day: number) => number;

/** Pixels: bars are never thinner, and marks closer than this are taken together. */
const THINNEST = 4;
const TOO_CLOSE = 12;
/** Pixels between two bars of one row. */
const GAP = 6;
/** Pixels: about what a letter of a name takes, what stands around it, and the longest that is shown in full. */
const LETTER = 6.5;
const AROUND = 20;
export const LONGEST_WORDS = 200;

type Stretch = Pick<LaneMark, 'words'> & { readonly from: number; readonly to: number };

/** The room that a bar takes with its name. */
function stretchOf(title: string, start: number, size: number, width: number): Stretch {
  const [from, to] = [Math.max(0, start), Math.min(width, start + size)];
  const words = Math.min(LONGEST_WORDS, title.length * LETTER + AROUND);
  if (to - from >= words) return { from: start, to: start + size, words: 'inside' };
  if (start + size + words <= width) {
    return { from: start, to: start + size + words, words: 'after' };
  }
  if (start - words >= 0) return { from: start - words, to: start + size, words: 'before' };
  return { from: start, to: start + size, words: 'inside' };
}

/** Bars with their names in as few rows as they need without lying on each other; only those that are in view. */
export function barMarks(items: readonly LaneItem[], x: ToX, width: number): LaneMark[] {
  const rows: Stretch[][] = [];
  return items.flatMap((item) => {
    const start = x(item.from);
    const size = Math.max(THINNEST, x(item.to ?? item.from) - start);
    if (start + size < 0 || start > width) return [];
    const stretch = stretchOf(item.title, start, size, width);
    const free = rows.findIndex((row) =>
      row.every(({ from, to }) => to + GAP <= stretch.from || stretch.to + GAP <= from),
    );
    const row = free < 0 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), stretch];
    return [{ items: [item], x: start, width: size, row, words: stretch.words }];
  });
}

/** Points in one row; those that would lie on each other become one mark. */
export function pointMarks(items: readonly LaneItem[], x: ToX, width: number): LaneMark[] {
  const marks: (LaneMark & { items: LaneItem[] })[] = [];
  for (const item of items) {
    const at = x(item.from);
    if (at < -TOO_CLOSE || at > width + TOO_CLOSE) continue;
    const last = marks.at(-1);
    if (last && at - last.x < TOO_CLOSE) last.items.push(item);
    else marks.push({ items: [item], x: at, width: 0, row: 0, words: 'inside' });
  }
  return marks;
}
