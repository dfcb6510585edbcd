import type { Outcome } from '../judge/outcome.ts';
import { coverage, ratioTo, standardError } from '../judge/score.ts';
import type { WorldResult } from '../judge/worlds.ts';
import { type Experiments, overconfident, varietyGain } from './experiments.ts';

/** What the engine has to reach. */
export type Bar = {
  readonly name: string;
  readonly value: number;
  /** Standard error of the value, where chance plays a part. */
  readonly error: number;
  readonly least: number;
  readonly most: number;
};

export function isKept({ value, least, most }: Bar): boolean {
  return value >= least && value <= most;
}

function atMost(
  name: string,
  most: number,
  outcomes: readonly Outcome[],
  figure: (outcomes: readonly Outcome[]) => number,
): Bar {
  const error = standardError(outcomes, figure);
  return { name, value: figure(outcomes), error, least: 0, most };
}

function mixedBars({ outcomes }: WorldResult): Bar[] {
  return [
    atMost('mixed: error / mean', 0.82, outcomes, (some) => ratioTo(some, 'mean')),
    atMost('mixed: error / weighted decayed mean', 0.88, outcomes, (some) =>
      ratioTo(some, 'weighted decayed'),
    ),
  ];
}

function coverageBar({ name, outcomes }: WorldResult): Bar {
  const figure = (some: readonly Outcome[]) => coverage(some)[1];
  const least = name === 'fast drift' ? 0.7 : 0.76;
  const most = name === 'fast drift' ? 1 : 0.85;
  const error = standardError(outcomes, figure);
  return { name: `${name}: 80 % intervals hold`, value: figure(outcomes), error, least, most };
}

/** Every bar, in the order in which they were set. */
export function barsOf(worlds: readonly WorldResult[], found: Experiments): Bar[] {
  const leak = Math.max(...worlds.flatMap(({ outcomes }) => outcomes.map((one) => one.leak)));
  const mixed = worlds.find(({ name }) => name === 'mixed');
  const gain = varietyGain(found.variety);
  const sure = overconfident(found.narrowing).length;
  return [
    ...(mixed ? mixedBars(mixed) : []),
    ...worlds.map(({ name, outcomes }) =>
      atMost(`${name}: error / tuned mean`, 0.97, outcomes, (some) => ratioTo(some, 'tuned')),
    ),
    ...worlds.map(coverageBar),
    { name: 'ten varied sources better by', value: gain, error: 0, least: 0.35, most: 1 },
    { name: 'five by one narrower than two', value: sure, error: 0, least: 0, most: 0 },
    { name: 'what is shown sums up to', value: leak, error: 0, least: 0, most: 1e-9 },
  ];
}

/** One line: the bar, what was reached, and whether that is enough. */
export function barLine(bar: Bar): string {
  const { name, value, error, least, most } = bar;
  const shown = value !== 0 && value < 1e-3 ? value.toExponential(1) : value.toFixed(3);
  const within = least > 0 ? (most < 1 ? `${least} to ${most}` : `>= ${least}`) : `<= ${most}`;
  const about = error > 0 ? ` +- ${error.toFixed(3)}` : '';
  return `${name.padEnd(44)} ${within.padEnd(13)} ${(shown + about).padEnd(16)} ${isKept(bar) ? 'kept' : 'MISSED'}`;
}
