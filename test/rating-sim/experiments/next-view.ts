import { SOURCE_KINDS, type SourceKind } from '../../../shared/domain/rating.ts';
import { pick } from '../../../shared/sample/chance.ts';
import { askEngine, levelSaid } from '../judge/ask-engine.ts';
import { rootMeanSquare } from '../judge/score.ts';
import { levelNow } from '../people/path.ts';
import type { RatedPerson } from '../people/simulate.ts';
import { seenDone } from './one-skill.ts';

export type NextView = {
  /** Root mean square errors in levels: as it was, after the view that the engine names, after one of any kind. */
  readonly before: number;
  readonly named: number;
  readonly any: number;
  /** How often each kind was named. */
  readonly names: ReadonlyMap<SourceKind, number>;
  readonly people: number;
};

/** Nobody known so far has this number. */
const SOMEBODY_NEW = 1000;

function afterOneMore({ paths, views, ask }: RatedPerson, kind: SourceKind): number {
  const hasName = kind !== 'self' && kind !== 'assessment';
  const more = ask(seenDone(kind, hasName ? SOMEBODY_NEW : null, 0));
  const truth = paths[0] ? levelNow(paths[0]) : Number.NaN;
  return levelSaid(askEngine([...views, more])(0)) - truth;
}

/** One more view of the first skill of each person: of the kind that the engine names, and of any kind. */
export function askForNext(people: readonly RatedPerson[]): NextView {
  const names = new Map<SourceKind, number>();
  const errors = people.flatMap((person) => {
    const estimate = askEngine(person.views)(0);
    if (!estimate.next) return [];
    const { source } = estimate.next;
    names.set(source, (names.get(source) ?? 0) + 1);
    const truth = person.paths[0] ? levelNow(person.paths[0]) : Number.NaN;
    return [
      {
        before: levelSaid(estimate) - truth,
        named: afterOneMore(person, source),
        any: afterOneMore(person, pick(person.chance, SOURCE_KINDS)),
      },
    ];
  });
  return {
    before: rootMeanSquare(errors.map(({ before }) => before)),
    named: rootMeanSquare(errors.map(({ named }) => named)),
    any: rootMeanSquare(errors.map(({ any }) => any)),
    names,
    people: errors.length,
  };
}
