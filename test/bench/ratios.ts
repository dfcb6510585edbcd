/** One figure of the report: ours over the anchor's, with the bar it should keep. */
export type Ratio = {
  readonly name: string;
  readonly ours: readonly number[];
  readonly anchor: readonly number[];
  readonly unit: string;
  /** Null where nobody has set a bar. */
  readonly target: number | null;
};

/** The middle value; for an even count the mean of the two in the middle. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  if (sorted.length % 2 === 1) return upper;
  return (upper + (sorted[half - 1] ?? Number.NaN)) / 2;
}

/** The ratio of the medians. */
export function ratioOf(ratio: Ratio): number {
  return median(ratio.ours) / median(ratio.anchor);
}

/**
 * Measures two things alternately, A B B A, so that whatever the machine does meanwhile falls on both.
 * The first pair warms caches and is thrown away.
 */
export async function interleave(
  pairs: number,
  ours: () => Promise<number>,
  anchor: () => Promise<number>,
): Promise<{ readonly ours: number[]; readonly anchor: number[] }> {
  const kept = { ours: [] as number[], anchor: [] as number[] };
  await anchor();
  await ours();
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = pair % 2 === 0;
    if (first) kept.ours.push(await ours());
    kept.anchor.push(await anchor());
    if (!first) kept.ours.push(await ours());
  }
  return kept;
}

function shown(value: number, unit: string): string {
  return `${value < 10 ? value.toFixed(3) : value.toFixed(0)} ${unit}`;
}

/** One line: the ratio, the bar, both medians, and how far single pairs were apart. */
export function line(ratio: Ratio): string {
  const value = ratioOf(ratio);
  const pairs = ratio.ours.map((ours, index) => ours / (ratio.anchor[index] ?? Number.NaN));
  const range = `${Math.min(...pairs).toFixed(2)}-${Math.max(...pairs).toFixed(2)}`;
  const { target } = ratio;
  const verdict =
    target === null ? 'no bar' : `bar ${target.toFixed(2)} ${value <= target ? 'kept' : 'MISSED'}`;
  const medians = `${shown(median(ratio.ours), ratio.unit)} / ${shown(median(ratio.anchor), ratio.unit)}`;
  return `${ratio.name.padEnd(44)} ${value.toFixed(2).padStart(6)}  ${verdict.padEnd(15)}  ${medians}  (pairs ${range}, n=${pairs.length})`;
}
