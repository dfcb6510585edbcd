import { area, curveMonotoneX, line } from 'd3-shape';
import styles from './level-timeline.module.css';
import { type Frame, LEVELS, type PlotScales } from './scale.ts';
import { SourceMark } from './source-glyph.tsx';
import type { LevelTimelineProps, TimelinePoint } from './timeline-data.ts';

type DrawingProps = LevelTimelineProps & {
  readonly frame: Frame;
  readonly scales: PlotScales;
  readonly reading: TimelinePoint | undefined;
};

/** From the assumption into the first point with a basis, so that the outline meets the band. */
function assumedPart(points: readonly TimelinePoint[]): readonly TimelinePoint[] {
  const firstKnown = points.findIndex(({ isAssumed }) => !isAssumed);
  return firstKnown < 0 ? points : points.slice(0, firstKnown === 0 ? 0 : firstKnown + 1);
}

function Bands({ points, scales }: DrawingProps) {
  const { x, y } = scales;
  const band = (low: (point: TimelinePoint) => number, high: (point: TimelinePoint) => number) =>
    area<TimelinePoint>(
      ({ day }) => x(day),
      (point) => y(low(point)),
      (point) => y(high(point)),
    ).curve(curveMonotoneX);
  const eight = band(
    ({ low80 }) => low80,
    ({ high80 }) => high80,
  );
  const half = band(
    ({ low50 }) => low50,
    ({ high50 }) => high50,
  );
  const through = (value: (point: TimelinePoint) => number) =>
    line<TimelinePoint>(
      ({ day }) => x(day),
      (point) => y(value(point)),
    ).curve(curveMonotoneX);
  const assumed = assumedPart(points);
  const known = points.filter(({ isAssumed }) => !isAssumed);
  return (
    <>
      <path className={styles.eight} d={eight(known) ?? ''} />
      <path className={styles.half} d={half(known) ?? ''} />
      <path className={styles.assumed} d={through(({ low80 }) => low80)(assumed) ?? ''} />
      <path className={styles.assumed} d={through(({ high80 }) => high80)(assumed) ?? ''} />
      <path className={styles.line} d={through(({ level }) => level)(known) ?? ''} />
    </>
  );
}

function Events({ cyclesFinished = [], methodChanges = [], frame, scales }: DrawingProps) {
  return (
    <>
      {cyclesFinished.map(({ day, text }) => (
        <line
          key={`${day} ${text}`}
          className={styles.cycle}
          x1={scales.x(day)}
          x2={scales.x(day)}
          y1={frame.top}
          y2={frame.bottom}
        >
          <title>{text}</title>
        </line>
      ))}
      {methodChanges.map(({ day, text }) => (
        <path
          key={`${day} ${text}`}
          className={styles.flag}
          d={`M${scales.x(day).toFixed(1)} ${frame.top - 10}h8l-2.5 3 2.5 3h-7v6h-1Z`}
        >
          <title>{text}</title>
        </path>
      ))}
    </>
  );
}

function Grid({ frame, scales, target }: DrawingProps) {
  const across = { x1: frame.left, x2: frame.right };
  return (
    <>
      {LEVELS.map((level) => (
        <line
          key={level}
          className={styles.grid}
          {...across}
          y1={scales.y(level)}
          y2={scales.y(level)}
        />
      ))}
      {target === undefined ? null : (
        <line className={styles.target} {...across} y1={scales.y(target)} y2={scales.y(target)} />
      )}
    </>
  );
}

function End({ points, scales, formatLevel }: DrawingProps) {
  const last = points.at(-1);
  if (last === undefined || last.isAssumed) return null;
  const [x, y] = [scales.x(last.day), scales.y(last.level)];
  return (
    <>
      <circle className={styles.end} cx={x} cy={y} r={4} />
      <text className={styles.endText} x={x + 9} y={y + 4}>
        {formatLevel(last.level)}
      </text>
    </>
  );
}

function Cursor({ reading, frame, scales }: DrawingProps) {
  if (reading === undefined) return null;
  const x = scales.x(reading.day);
  return (
    <>
      <line className={styles.cursor} x1={x} x2={x} y1={frame.top} y2={frame.bottom} />
      {reading.isAssumed ? null : (
        <circle className={styles.here} cx={x} cy={scales.y(reading.level)} r={4.5} />
      )}
    </>
  );
}

/** The picture itself, without its axis words. */
export function TimelineDrawing(props: DrawingProps) {
  const { label, frame, scales, observations } = props;
  return (
    <svg
      className={styles.drawing}
      width={frame.width}
      height={frame.height}
      role="img"
      aria-label={label}
    >
      <Grid {...props} />
      <Bands {...props} />
      <Events {...props} />
      <Cursor {...props} />
      {observations.map(({ id, day, level, source, text }) => (
        <g key={id}>
          <title>{text}</title>
          <SourceMark source={source} x={scales.x(day)} y={scales.y(level)} />
        </g>
      ))}
      <End {...props} />
    </svg>
  );
}
