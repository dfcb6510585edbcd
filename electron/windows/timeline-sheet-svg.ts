import type { Day } from '../../shared/domain/day.ts';
import type { TimelineLevels } from '../../shared/ipc/timeline-view.ts';
import { asText, ticks, WIDTH, type X } from './timeline-sheet-scale.ts';

type Span = { readonly from: Day; readonly to: Day };

const LEVELS_HEIGHT = 58;
const BAR_HEIGHT = 20;
const INK = '#2f3f8f';
const DARK_BAND = '#a9b1d6';
const LIGHT_BAND = '#e2e5f2';
const LINE = '#e3e6ea';
const BAR = '#9fb8b4';
const BAR_EDGE = '#0b6b63';

const drawing = (height: number, inside: string): string =>
  `<svg viewBox="0 0 ${WIDTH} ${height}" role="presentation">${inside}</svg>`;

/** The words of the time axis. */
export function axis(x: X, span: Span): string {
  const words = ticks(span.from, span.to).map(
    ({ day, text }) =>
      `<text x="${x.at(day) + 3}" y="11" font-size="10.5" fill="#646d7b">${asText(text)}</text>
      <path d="M${x.at(day)} 0v14" stroke="#c6ccd4"/>`,
  );
  return drawing(14, words.join(''));
}

const y = (level: number): number =>
  Math.round((3 + ((8 - level) / 7) * (LEVELS_HEIGHT - 6)) * 10) / 10;

type Point = TimelineLevels['points'][number];

function band(points: readonly Point[], x: X, of: (point: Point) => { low: number; high: number }) {
  const upper = points.map((point) => `${x.at(point.day)} ${y(of(point).high)}`);
  const lower = points.map((point) => `${x.at(point.day)} ${y(of(point).low)}`).toReversed();
  return points.length < 2 ? '' : `M${[...upper, ...lower].join('L')}Z`;
}

/** From each decision to the next one, and on to today. */
function stands(standing: TimelineLevels['standing'], x: X): string {
  return standing
    .map(({ day, level }, at) => {
      const until = standing[at + 1]?.day ?? x.today;
      return `M${x.at(day)} ${y(level)}H${Math.max(x.at(day), x.at(until))}`;
    })
    .join('');
}

/** One skill: both bands, the estimate, and the level stood behind. */
export function levels({ points, standing }: TimelineLevels, x: X, span: Span): string {
  const grid = [2, 4, 6, 8].map(
    (level) =>
      `<path d="M0 ${y(level)}H${WIDTH}" stroke="${LINE}"/>
      <text x="2" y="${y(level) + 7}" font-size="7" fill="#646d7b">${level}</text>`,
  );
  const known = points.filter(({ day }) => day <= span.to);
  const line = known.map(({ day, level }) => `${x.at(day)} ${y(level)}`).join('L');
  return drawing(
    LEVELS_HEIGHT,
    `${grid.join('')}
    <path d="${band(known, x, ({ likely80 }) => likely80)}" fill="${LIGHT_BAND}"/>
    <path d="${band(known, x, ({ likely50 }) => likely50)}" fill="${DARK_BAND}"/>
    ${line === '' ? '' : `<path d="M${line}" fill="none" stroke="${INK}" stroke-width="1.6"/>`}
    <path d="${stands(standing, x)}" fill="none" stroke="#16191f" stroke-width="1.8" stroke-dasharray="0 4.5"
      stroke-linecap="round"/>`,
  );
}

/** Something that lasted, with the days on which something came of it. `to` is null while it lasts. */
export function bar(
  lasted: { readonly from: Day; readonly to: Day | null; readonly marks: readonly Day[] },
  x: X,
): string {
  const start = x.at(lasted.from);
  const width = Math.max(3, x.at(lasted.to ?? x.today) - start);
  const marks = lasted.marks.map(
    (day) =>
      `<path d="M${x.at(day)} 4l6 6-6 6-6-6Z" fill="#fff" stroke="${BAR_EDGE}" stroke-width="1.6"/>`,
  );
  return drawing(
    BAR_HEIGHT,
    `<rect x="${start}" y="6" width="${width}" height="8" rx="2.5" fill="${BAR}" stroke="${BAR_EDGE}"
      stroke-width=".8"${lasted.to === null ? ' stroke-dasharray="3 2"' : ''}/>${marks.join('')}`,
  );
}
