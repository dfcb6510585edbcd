import type { SourceKind } from '../../../shared/domain/rating.ts';
import { askEngine, holds, levelSaid, widthOf } from '../judge/ask-engine.ts';
import { rootMeanSquare, shareOf } from '../judge/score.ts';
import { knowTheWorld } from '../oracle/oracle.ts';
import { levelNow } from '../people/path.ts';
import { makePerson, type Question, type View } from '../people/person.ts';
import { chances } from '../people/simulate.ts';
import { SPAN } from '../people/truth.ts';
import { nominal } from '../people/world.ts';

/** What a person with one skill and these views would be told. */
export type Told = {
  readonly error: number;
  /** The error of somebody who knows how the world works. */
  readonly oracleError: number;
  /** Levels, of the 80 % interval, and whether it holds the truth; null where none is shown. */
  readonly width: number | null;
  readonly holds: boolean | null;
  readonly views: readonly View[];
  readonly truth: number;
};

/** A view seen done, of the only skill, so many days before the last. */
export function seenDone(kind: SourceKind, rater: number | null, daysAgo: number): Question {
  return {
    skill: 0,
    kind,
    rater,
    project: null,
    day: SPAN - daysAgo,
    basis: 'saw-it-done',
    sureness: 'a-few-times',
  };
}

/** The same people, whatever is asked of those who know them. */
export function tellAll(seed: number, count: number, questions: readonly Question[]): Told[] {
  return chances(seed, count).map((chance, number): Told => {
    const { paths, ask } = makePerson(chance, { world: nominal, skills: 1, oddRater: null });
    const views = questions.map(ask);
    const truth = paths[0] ? levelNow(paths[0]) : Number.NaN;
    const estimate = askEngine(views)(0);
    const [known = Number.NaN] = knowTheWorld(
      { views, skills: 1, world: nominal },
      number,
      'today',
    );
    return {
      error: levelSaid(estimate) - truth,
      oracleError: known - truth,
      width: widthOf(estimate.likely80),
      holds: holds(estimate.likely80, truth),
      views,
      truth,
    };
  });
}

/** Root mean square error and mean width of the 80 % interval in levels, and the share of truths inside it. */
export type Summary = {
  readonly error: number;
  readonly oracleError: number;
  readonly width: number;
  readonly covers: number;
};

export function summarise(told: readonly Told[]): Summary {
  const widths = told.flatMap(({ width }) => width ?? []);
  return {
    error: rootMeanSquare(told.map(({ error }) => error)),
    oracleError: rootMeanSquare(told.map(({ oracleError }) => oracleError)),
    width: widths.reduce((sum, width) => sum + width, 0) / widths.length,
    covers: shareOf(told.map((one) => one.holds)),
  };
}
