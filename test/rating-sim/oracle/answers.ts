import { HIGHEST_LEVEL, LOWEST_LEVEL } from '../../../shared/domain/level.ts';
import type { Chance } from '../../../shared/sample/chance.ts';
import { normal } from '../people/draw.ts';
import type { View } from '../people/person.ts';
import type { World } from '../people/world.ts';
import { chanceBetween, normalBetween, pickByLogarithm } from './draw-between.ts';
import { type Square, times } from './matrix.ts';
import { expectedOf } from './truths.ts';

/** Levels beyond which nobody ever means to go. */
const FAR = 30;
const SCALE = HIGHEST_LEVEL - LOWEST_LEVEL + 1;

/** What was meant before it was rounded, cut off at the scale's ends, or mistyped. */
export type Answers = {
  /** What is meant, less what was expected, now. */
  readonly left: () => Float64Array;
  /** Other meanings and another odd rater, each as likely as all the rest makes it. */
  readonly drawAgain: (precision: Square) => void;
};

/** Meanings of the views of one person, as somebody would guess them who knows how the world works. */
export function answersOf(views: readonly View[], world: World, chance: Chance): Answers {
  const low = views.map(({ level }) => (level === LOWEST_LEVEL ? -FAR : level - 0.5));
  const high = views.map(({ level }) => (level === HIGHEST_LEVEL ? FAR : level + 0.5));
  const expected = views.map((view) => expectedOf(view, world));
  const meant = views.map(({ level }) => level);
  const asked = world.oddRater === 0 ? [] : views.flatMap(({ rater }) => rater ?? []);
  const suspects = [...new Set(asked)];
  let odd: number | null = null;
  const shiftOf = (view: View) => (odd !== null && view.rater === odd ? world.oddRater : 0);
  const left = (shift = shiftOf) =>
    Float64Array.from(views, (view, i) => (meant[i] ?? 0) - (expected[i] ?? 0) - shift(view));

  const drawMeanings = ({ size, cells }: Square, pulled: Float64Array) => {
    for (const i of views.keys()) {
      const own = cells[i * size + i] ?? 1;
      const spread = 1 / Math.sqrt(own);
      const centre = (meant[i] ?? 0) - (pulled[i] ?? 0) / own;
      const from = ((low[i] ?? 0) - centre) / spread;
      const to = ((high[i] ?? 0) - centre) / spread;
      const said = (1 - world.typingErrors) * chanceBetween(from, to);
      const slipped =
        world.typingErrors > 0 && chance() * (said + world.typingErrors / SCALE) > said;
      const next = centre + spread * (slipped ? normal(chance) : normalBetween(chance, from, to));
      const moved = next - (meant[i] ?? 0);
      meant[i] = next;
      for (let k = 0; k < size; k += 1) {
        pulled[k] = (pulled[k] ?? 0) + (cells[k * size + i] ?? 0) * moved;
      }
    }
  };

  const drawOdd = (precision: Square) => {
    const { size, cells } = precision;
    const pulled = times(
      precision,
      left(() => 0),
    );
    const logarithms = suspects.map((suspect) => {
      const own = [...views.keys()].filter((i) => views[i]?.rater === suspect);
      const seen = own.reduce((sum, i) => sum + (pulled[i] ?? 0), 0);
      const known = own.reduce(
        (sum, i) => sum + own.reduce((row, j) => row + (cells[i * size + j] ?? 0), 0),
        0,
      );
      // Whoever gave more views was picked more often.
      return Math.log(own.length) + seen * world.oddRater - (known * world.oddRater ** 2) / 2;
    });
    odd = suspects[pickByLogarithm(chance, logarithms)] ?? null;
  };

  return {
    left: () => left(),
    drawAgain: (precision) => {
      drawMeanings(precision, times(precision, left()));
      if (suspects.length > 0) drawOdd(precision);
    },
  };
}
