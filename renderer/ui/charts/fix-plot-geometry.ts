import { LEVELS, levelFraction } from './scale.ts';
import type { SourceKind } from './source-glyph.tsx';

export type FixHalf = 'above' | 'below';

/** A source as the geometry needs it. */
export type FixPoint = {
  readonly source: SourceKind;
  /** Where on the scale it points, in levels. */
  readonly position: number;
  /** 0 to 1. */
  readonly share: number;
  /** Letters of its two lines of words, whichever is longer. */
  readonly letters: number;
};

/** A box in pixels from the drawing's upper left. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Where a source's sign, its words and its line of sight lie, in pixels. */
export type Satellite = {
  readonly source: SourceKind;
  readonly half: FixHalf;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Sign and words together. */
  readonly box: Box;
  /** Where its line meets the axis. */
  readonly landing: { readonly x: number; readonly y: number };
  /** Pixels across its line at the sign; the line narrows to a point. */
  readonly breadth: number;
};

export type FixLayout = {
  readonly width: number;
  readonly height: number;
  readonly axis: number;
  /** From left to right, those above first. */
  readonly satellites: readonly Satellite[];
};

/** Pixels between the drawing's edge and the ends of the scale. */
const PAD = 32;
const LABEL_HEIGHT = 34;
const LABEL_GAP = 4;
const BETWEEN = 6;
const LETTER = 6.7;
const NARROWEST = 60;
const LANDING = 5;

/** Pixels from the axis to the signs, at the edges and in the middle of their arc. */
const ARCS = { above: { edge: 94, middle: 116 }, below: { edge: 110, middle: 128 } } as const;
/** Pixels an empty half still needs for the range, the marks and the numbers. */
const BARE = { above: 70, below: 82 } as const;

/** Other people's views stand above; one's own, and what was measured or seen done, below. */
export function halfOf(source: SourceKind): FixHalf {
  return source === 'self' || source === 'assessment' || source === 'observed' ? 'below' : 'above';
}

/** Pixels from the left of a level; what lies far beyond the scale stays at the drawing's edge. */
export function fixX(level: number, width: number): number {
  const x = PAD + levelFraction(level) * (width - 2 * PAD);
  return Math.min(width - LANDING, Math.max(LANDING, x));
}

type Block = { readonly sum: number; readonly count: number };

/** The nearest never falling sequence, by pooling neighbours that fall (least squares). */
function rising(values: readonly number[]): readonly number[] {
  const blocks: Block[] = [];
  for (const value of values) {
    let block: Block = { sum: value, count: 1 };
    let last = blocks.at(-1);
    while (last && last.sum / last.count >= block.sum / block.count) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
}

/**
 * Centres as near as possible to the wanted ones, in the same order, so that boxes of these widths
 * do not touch and stay between 0 and `width`. The widths and their gaps must fit into it.
 * @param wanted never falling
 */
export function spread(
  wanted: readonly number[],
  widths: readonly number[],
  width: number,
): readonly number[] {
  const half = (index: number) => (widths[index] ?? 0) / 2;
  const offsets: number[] = [];
  for (const index of wanted.keys()) {
    const before = offsets[index - 1];
    offsets.push(before === undefined ? 0 : before + half(index - 1) + BETWEEN + half(index));
  }
  const lowest = half(0);
  const highest = width - half(wanted.length - 1) - (offsets.at(-1) ?? 0);
  const loose = rising(wanted.map((x, index) => x - (offsets[index] ?? 0)));
  return loose.map((x, index) => Math.max(lowest, Math.min(highest, x)) + (offsets[index] ?? 0));
}

/** Half of the pixels across a sign: its area, not its width, grows with the pull. */
function radiusOf(share: number): number {
  return 8 + 8 * Math.sqrt(Math.min(1, Math.max(0, share)));
}

function rise(x: number, width: number, half: FixHalf): number {
  const { edge, middle } = ARCS[half];
  const aside = (x - width / 2) / (width / 2);
  return edge + (middle - edge) * (1 - aside * aside);
}

/** One half with the axis at 0. */
function placeHalf(points: readonly FixPoint[], half: FixHalf, width: number): Satellite[] {
  const inOrder = points.toSorted((one, other) => one.position - other.position);
  const slot = (width - BETWEEN * (inOrder.length - 1)) / inOrder.length;
  const widths = inOrder.map(({ letters }) =>
    Math.min(slot, Math.max(NARROWEST, letters * LETTER + 12)),
  );
  const targets = inOrder.map(({ position }) => fixX(position, width));
  const centres = spread(targets, widths, width);
  const sign = half === 'above' ? -1 : 1;
  return inOrder.map(({ source, share }, index) => {
    const [x, boxWidth] = [centres[index] ?? 0, widths[index] ?? 0];
    const radius = radiusOf(share);
    const y = sign * rise(x, width, half);
    const height = LABEL_HEIGHT + LABEL_GAP + 2 * radius;
    const top = half === 'above' ? y + radius - height : y - radius;
    return {
      source,
      half,
      x,
      y,
      radius,
      box: { left: x - boxWidth / 2, top, width: boxWidth, height },
      landing: { x: targets[index] ?? 0, y: sign * LANDING },
      breadth: 3 + 15 * Math.min(1, Math.max(0, share)),
    };
  });
}

function lower(satellite: Satellite, by: number): Satellite {
  const { y, box, landing } = satellite;
  return {
    ...satellite,
    y: y + by,
    box: { ...box, top: box.top + by },
    landing: { ...landing, y: landing.y + by },
  };
}

/**
 * Places the sources around the axis: each as near as it can be to where it points, no words over
 * others, no two lines of one half crossing.
 * @param width pixels; made for 320 and more
 */
export function layFixPlot(points: readonly FixPoint[], width: number): FixLayout {
  const [above, below] = (['above', 'below'] as const).map((half) =>
    placeHalf(
      points.filter(({ source }) => halfOf(source) === half),
      half,
      width,
    ),
  );
  const axis = Math.ceil(Math.max(BARE.above, ...(above ?? []).map(({ box }) => -box.top)));
  const bottom = Math.max(BARE.below, ...(below ?? []).map(({ box }) => box.top + box.height));
  const satellites = [...(above ?? []), ...(below ?? [])].map((one) => lower(one, axis));
  return { width, height: axis + Math.ceil(bottom), axis, satellites };
}

/** The outline of a line of sight: broad at the sign, a point where it meets the axis. */
export function beamPath({ x, y, radius, landing, breadth }: Satellite): string {
  const [dx, dy] = [landing.x - x, landing.y - y];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const [fromX, fromY] = [x + ux * (radius + 3), y + uy * (radius + 3)];
  const corner = (px: number, py: number, reach: number) =>
    `${(px - uy * reach).toFixed(1)} ${(py + ux * reach).toFixed(1)}`;
  const [broad, fine] = [breadth / 2, 0.8];
  return `M${corner(fromX, fromY, broad)}L${corner(landing.x, landing.y, fine)}L${corner(landing.x, landing.y, -fine)}L${corner(fromX, fromY, -broad)}Z`;
}

/** A range as a lens on the axis, thickest at the level. Pixels. */
export function lensPath(low: number, level: number, high: number, axis: number, half: number) {
  const before = low + (level - low) * 0.45;
  const after = high - (high - level) * 0.45;
  const n = (value: number) => value.toFixed(1);
  const side = (y: number) =>
    `Q${n(before)} ${n(y)} ${n(level)} ${n(y)}Q${n(after)} ${n(y)} ${n(high)} ${n(axis)}`;
  const back = `Q${n(after)} ${n(axis + half)} ${n(level)} ${n(axis + half)}Q${n(before)} ${n(axis + half)} ${n(low)} ${n(axis)}`;
  return `M${n(low)} ${n(axis)}${side(axis - half)}${back}Z`;
}

/** The levels whose numbers do not touch the numbers of the estimate. */
export function freeLevels(estimates: readonly number[], width: number): readonly number[] {
  return LEVELS.filter((level) =>
    estimates.every((other) => Math.abs(fixX(level, width) - fixX(other, width)) > 22),
  );
}
