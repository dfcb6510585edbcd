import type { Outcome } from '../judge/outcome.ts';
import { coverage, ratioTo, standardError } from '../judge/score.ts';
import type { WorldResult } from '../judge/worlds.ts';
import { type Experiments, oracleGain, overconfident, varietyGain } from './experiments.ts';

/** What the engine has to reach. */
export type Bar = {
  readonly name: string;
  readonly value: number;
  /** Standard error of the value, where chance plays a part. */
  readonly error: number;
  readonly least: number;
  readonly most: number;
  /** The same figure for who knows the world, today and held to R7: how far anybody could get. Null where none is. */
  readonly known: { readonly oracle: number; readonly held: number } | null;
};

export function isKept({ value, least, most }: Bar): boolean {
  return value >= least && value <= most;
}

/** A bar for the engine's error over a rule's. */
function ratioBar({ name, outcomes }: WorldResult, rule: string, most: number): Bar {
  const named = rule.endsWith('mean') ? rule : `${rule} mean`;
  return {
    name: `${name}: error / ${named}`,
    value: ratioTo(outcomes, rule),
    error: standardError(outcomes, (some) => ratioTo(some, rule)),
    least: 0,
    most,
    known: { oracle: ratioTo(outcomes, rule, 'oracle'), held: ratioTo(outcomes, rule, 'held') },
  };
}

function mixedBars(mixed: WorldResult): Bar[] {
  return [ratioBar(mixed, 'mean', 0.82), ratioBar(mixed, 'weighted decayed', 0.88)];
}

function coverageBar({ name, outcomes }: WorldResult): Bar {
  const figure = (some: readonly Outcome[]) => coverage(some)[1];
  const least = name === 'fast drift' ? 0.7 : 0.76;
  const most = name === 'fast drift' ? 1 : 0.85;
  const error = standardError(outcomes, figure);
  return {
    name: `${name}: 80 % intervals hold`,
    value: figure(outcomes),
    error,
    least,
    most,
    known: null,
  };
}

/** What chance has no part in. */
const certain = { error: 0, known: null } as const;

/** Every bar, in the order in which they were set. */
export function barsOf(worlds: readonly WorldResult[], found: Experiments): Bar[] {
  const leak = Math.max(...worlds.flatMap(({ outcomes }) => outcomes.map((one) => one.leak)));
  const mixed = worlds.find(({ name }) => name === 'mixed');
  const gain = varietyGain(found.variety);
  const reach = oracleGain(found.variety);
  const known = { oracle: reach, held: reach };
  const sure = overconfident(found.narrowing).length;
  return [
    ...(mixed ? mixedBars(mixed) : []),
    ...worlds.map((world) => ratioBar(world, 'tuned', 0.97)),
    ...worlds.map(coverageBar),
    { name: 'ten varied sources better by', value: gain, least: 0.35, most: 1, error: 0, known },
    { name: 'five by one narrower than two', value: sure, least: 0, most: 0, ...certain },
    { name: 'what is shown sums up to', value: leak, least: 0, most: 1e-9, ...certain },
  ];
}

/** One line: the bar, what was reached, and whether that is enough. */
export function barLine(bar: Bar): string {
  const { name, value, error, least, most, known } = bar;
  const shown = value !== 0 && value < 1e-3 ? value.toExponential(1) : value.toFixed(3);
  const within = least > 0 ? (most < 1 ? `${least} to ${most}` : `>= ${least}`) : `<= ${most}`;
  const about = error > 0 ? ` +- ${error.toFixed(3)}` : '';
  const reach = known === null ? '' : `  (${known.oracle.toFixed(3)}, ${known.held.toFixed(3)})`;
  const kept = isKept(bar) ? 'kept' : 'MISSED';
  return `${name.padEnd(44)} ${within.padEnd(13)} ${(shown + about).padEnd(16)} ${kept.padEnd(6)}${reach}`.trimEnd();
}
