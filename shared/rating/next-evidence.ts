import { type Day, yearsBetween } from '../domain/day.ts';
import { PersonId } from '../domain/id.ts';
import { SOURCE_KINDS, type SourceKind } from '../domain/rating.ts';
import { ROUNDING_VARIANCE } from './assumptions.ts';
import { cholesky, dot, forward } from './cholesky.ts';
import { withNoise } from './covariance.ts';
import type { NextEvidence } from './estimate.ts';
import { frameOf } from './frame.ts';
import { width80 } from './interval.ts';
import type { Fitted } from './model.ts';
import { habitsOf, type Sight } from './sights.ts';

type Asked = Pick<NextEvidence, 'source' | 'raterId'>;

/** A view that nobody has given yet: by somebody who saw it done, today. */
function imagined(fitted: Fitted, { source, raterId }: Asked, today: Day): Sight {
  const first = fitted.sights[0];
  const { assumptions } = fitted.background;
  const rater = raterId ?? (source === 'self' ? '' : 'someone new');
  return {
    ratings: [],
    source,
    day: today,
    rater: `${source} ${rater}`,
    project: null,
    habits: habitsOf(source, rater, assumptions),
    end: null,
    value: fitted.mean,
    noise: assumptions.sources[source].noise + ROUNDING_VARIANCE,
    hearsay: 0,
    years: first ? yearsBetween(first.day, today) : 0,
  };
}

/** Who could be asked: somebody new of each kind, and everybody whose habits are known. */
function askable({ sights, background }: Fitted): Asked[] {
  const raters = new Set(sights.map(({ rater }) => rater));
  for (const key of background.habits.keys.keys()) {
    if (key.startsWith('rater ')) raters.add(key.slice('rater '.length));
  }
  const known = [...raters].flatMap((rater): Asked[] => {
    const [source, id] = rater.split(' ') as [SourceKind, string | undefined];
    const raterId = PersonId.safeParse(id).data;
    return raterId === undefined ? [] : [{ source, raterId }];
  });
  return [...SOURCE_KINDS.map((source) => ({ source, raterId: null })), ...known];
}

/** Widths of the 80 % interval today: as it is, and after one more view of each of these, alone. Levels. */
function widthsWith(
  fitted: Fitted,
  asked: readonly Asked[],
  today: Day,
): { readonly now: number; readonly after: readonly number[] } {
  const { sights, adjustments, background, mean } = fitted;
  const views = asked.map((one) => imagined(fitted, one, today));
  const frame = frameOf([...sights, ...views], background);
  const count = sights.length;
  const given = frame.shared.slice(0, count);
  const lower = cholesky(withNoise(given, sights, adjustments));
  const level = forward(lower, frame.withLevel.slice(0, count));
  const years = views[0]?.years ?? 0;
  const now = frame.levelVariance(years) - dot(level, level);
  const widthOf = (variance: number) =>
    width80({ mean, variance: Math.max(variance, 1e-9) * background.habits.scale });
  // One more view conditions what is left of the level (Rasmussen & Williams 2006, eq. 2.24).
  const after = views.map((view, i) => {
    const row = frame.shared[count + i] ?? [];
    const seen = forward(lower, row.slice(0, count));
    const common = (frame.withLevel[count + i] ?? 0) - dot(level, seen);
    const own = (row[count + i] ?? 0) + view.noise - dot(seen, seen);
    return widthOf(now - common ** 2 / own);
  });
  return { now: widthOf(now), after };
}

/**
 * [R12] The one view more that would narrow the 80 % interval most, by somebody new or by somebody whose way of rating
 * is known. The width after it depends only on who sees, not on what they say, so nothing has to be guessed. Null when
 * no view would narrow it by a twentieth.
 */
export function nextEvidence(fitted: Fitted, today: Day): NextEvidence | null {
  const asked = askable(fitted);
  const { now, after } = widthsWith(fitted, asked, today);
  const best = asked
    .map((one, i) => ({ ...one, widthNow: now, widthAfter: after[i] ?? now }))
    .toSorted((a, b) => a.widthAfter - b.widthAfter)[0];
  return best && best.widthAfter < now * 0.95 ? best : null;
}
