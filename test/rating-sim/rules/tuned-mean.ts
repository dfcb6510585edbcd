import { HIGHEST_LEVEL, LOWEST_LEVEL } from '../../../shared/domain/level.ts';
import { SOURCE_KINDS } from '../../../shared/domain/rating.ts';
import { cholesky, dot, solve } from '../../../shared/rating/cholesky.ts';
import type { View } from '../people/person.ts';
import { basisTruth } from '../people/truth.ts';
import { ageOf, type Rule } from './simple-rules.ts';

/** One skill whose true level is known. */
export type Lesson = { readonly views: readonly View[]; readonly truth: number };

/**
 * Natural logarithms, so that any number will do: the weight of each kind, years to half the weight, the weight of each
 * step to a worse basis, and the weight of the level that is expected before any view.
 */
export type Dials = {
  readonly kinds: readonly number[];
  readonly halfLife: number;
  readonly basis: number;
  readonly expectation: number;
};

/** A small ridge, so that a column of zeros does no harm. */
const RIDGE: number = 1e-6;

/** What a skill shows of each unknown: the level expected beforehand, and what each kind adds. */
type Shown = { readonly columns: readonly number[]; readonly mean: number };

function show(views: readonly View[], dials: Dials): Shown {
  const byKind = SOURCE_KINDS.map(() => 0);
  const expectation = Math.exp(dials.expectation);
  let total = expectation;
  let sum = 0;
  for (const view of views) {
    const kind = SOURCE_KINDS.indexOf(view.kind);
    const steps = basisTruth.findIndex(({ basis }) => basis === view.basis);
    const faded = Math.LN2 * (ageOf(view) / Math.exp(dials.halfLife));
    const weight = Math.exp((dials.kinds[kind] ?? 0) + dials.basis * steps - faded);
    total += weight;
    sum += weight * view.level;
    byKind[kind] = (byKind[kind] ?? 0) - weight;
  }
  return {
    columns: [expectation, ...byKind].map((column) => column / total),
    mean: sum / total,
  };
}

/** What the expectation is and what each kind adds, by least squares over all lessons; and the mean square left. */
function leastSquares(
  lessons: readonly Lesson[],
  dials: Dials,
): { readonly added: number[]; readonly loss: number } {
  const size = SOURCE_KINDS.length + 1;
  const normal = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => (i === j ? RIDGE : 0)),
  );
  const right = new Array<number>(size).fill(0);
  const shown = lessons.map(({ views }) => show(views, dials));
  for (const [n, { columns, mean }] of shown.entries()) {
    const left = (lessons[n]?.truth ?? 0) - mean;
    for (const [i, a] of columns.entries()) {
      if (a === 0) continue;
      right[i] = (right[i] ?? 0) + a * left;
      const row = normal[i] ?? [];
      for (const [j, b] of columns.entries()) row[j] = (row[j] ?? 0) + a * b;
    }
  }
  const added = solve(cholesky(normal), right);
  const squares = shown.map(
    ({ columns, mean }, n) => (mean + dot(columns, added) - (lessons[n]?.truth ?? 0)) ** 2,
  );
  return { added, loss: squares.reduce((sum, one) => sum + one, 0) / lessons.length };
}

/** Dials as a flat list and back; which of them may be turned. */
const plain: Dials = {
  kinds: SOURCE_KINDS.map(() => 0),
  halfLife: 0.5,
  basis: 0,
  expectation: Number.NEGATIVE_INFINITY,
};

function turned(dials: Dials, place: number, by: number): Dials {
  if (place < SOURCE_KINDS.length) {
    return { ...dials, kinds: dials.kinds.map((one, i) => (i === place ? one + by : one)) };
  }
  const rest = ['halfLife', 'basis', 'expectation'] as const;
  const name = rest[place - SOURCE_KINDS.length] ?? 'halfLife';
  return { ...dials, [name]: dials[name] + by };
}

/** One dial at a time, by ever smaller steps, as long as the lessons are told better. */
function tune(lessons: readonly Lesson[], start: Dials, dialCount: number): Dials {
  let best = start;
  let { loss } = leastSquares(lessons, best);
  for (const step of [1, 0.5, 0.5, 0.25, 0.25, 0.1, 0.1]) {
    for (let place = 0; place < dialCount; place += 1) {
      for (const by of [step, -step]) {
        const candidate = turned(best, place, by);
        const told = leastSquares(lessons, candidate).loss;
        if (told < loss) [best, loss] = [candidate, told];
      }
    }
  }
  return best;
}

function ruleOf(lessons: readonly Lesson[], dials: Dials): Rule {
  const { added } = leastSquares(lessons, dials);
  return (views) => {
    const { columns, mean } = show(views, dials);
    return Math.min(HIGHEST_LEVEL, Math.max(LOWEST_LEVEL, mean + dot(columns, added)));
  };
}

/** The mean with the best weights, half-life and leniencies that the lessons teach. */
export function tunedMean(lessons: readonly Lesson[]): Rule {
  return ruleOf(lessons, tune(lessons, plain, SOURCE_KINDS.length + 1));
}

/** The same, taught besides how much a worse basis counts and how far to lean on what is usual. */
export function tunedLeaningMean(lessons: readonly Lesson[]): Rule {
  const start = { ...plain, basis: -0.3, expectation: -1 };
  return ruleOf(lessons, tune(lessons, start, SOURCE_KINDS.length + 3));
}
