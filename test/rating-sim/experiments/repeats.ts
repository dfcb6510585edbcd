import type { SourceKind } from '../../../shared/domain/rating.ts';
import { askEngine, widthOf } from '../judge/ask-engine.ts';
import type { View } from '../people/person.ts';
import {
  MEAN_AT_START,
  VARIANCE_BETWEEN_PEOPLE,
  VARIANCE_BETWEEN_SKILLS,
  wholeError,
} from '../people/truth.ts';
import { type Summary, seenDone, summarise, type Told, tellAll } from './one-skill.ts';

export type Repeats = { readonly one: Summary; readonly five: Summary; readonly naive: Summary };

/** Standard normal quantile for a central 80 %. */
const REACH_80 = 1.2816;

/** What is claimed by whoever takes five answers of one person for answers of five. */
function naively(told: Told): Told {
  const { views, truth } = told;
  const variance = VARIANCE_BETWEEN_PEOPLE + VARIANCE_BETWEEN_SKILLS;
  const precision = 1 / variance + views.length / wholeError('self');
  const sum = views.reduce((total, { level }) => total + level / wholeError('self'), 0);
  const error = (MEAN_AT_START / variance + sum) / precision - truth;
  const reach = REACH_80 / Math.sqrt(precision);
  return { ...told, error, width: 2 * reach, holds: Math.abs(error) <= reach };
}

/** One self-view against five within four months. */
export function repeatSelf(seed: number, count: number): Repeats {
  const days = [0, 30, 60, 90, 120].map((daysAgo) => seenDone('self', null, daysAgo));
  const five = tellAll(seed, count, days);
  return {
    one: summarise(tellAll(seed, count, days.slice(0, 1))),
    five: summarise(five),
    naive: summarise(five.map(naively)),
  };
}

export type Narrowing = {
  readonly kind: SourceKind;
  readonly besides: SourceKind | 'nothing';
  /** Widths of the 80 % interval in levels: five views by one rater, and one view each by two. */
  readonly fiveByOne: number;
  readonly oneByTwo: number;
};

const LEVEL = 5;
const told = (kind: SourceKind, rater: number | null): View => ({
  ...seenDone(kind, rater, 0),
  level: LEVEL,
});

function claimedWidth(views: readonly View[]): number {
  return widthOf(askEngine(views)(0).likely80) ?? Number.POSITIVE_INFINITY;
}

/** Every kind with people in it, with and without another view that agrees. */
export function compareNarrowing(): Narrowing[] {
  const kinds = ['peer', 'manager', 'coach', 'client', 'assessment', 'observed'] as const;
  const contexts = ['nothing', 'self', 'peer', 'manager', 'assessment'] as const;
  return kinds.flatMap((kind) =>
    contexts
      .filter((besides) => besides !== kind)
      .map((besides): Narrowing => {
        const known = besides === 'nothing' ? [] : [told(besides, 90)];
        const five = Array.from({ length: 5 }, () => told(kind, 1));
        return {
          kind,
          besides,
          fiveByOne: claimedWidth([...known, ...five]),
          oneByTwo: claimedWidth([...known, told(kind, 1), told(kind, 2)]),
        };
      }),
  );
}
