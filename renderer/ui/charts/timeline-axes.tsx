import { cx } from '../class-names.ts';
import styles from './level-timeline.module.css';
import { type Frame, LEVELS, type PlotScales, tickDays } from './scale.ts';

type AxesProps = {
  readonly frame: Frame;
  readonly scales: PlotScales;
  readonly anchors: readonly string[];
  readonly days: readonly [string, string];
  readonly formatTick: (day: string) => string;
};

/** Pixels a word of the time axis needs. */
const TICK_WIDTH = 84;

/** Pixels from the plot's edge within which a centred word would stick out. */
const EDGE = 24;

/** The words of both axes. Hidden from screen readers: the table says them with the data. */
export function TimelineAxes({ frame, scales, anchors, days, formatTick }: AxesProps) {
  const hasNames = frame.left > 40;
  const count = Math.max(2, Math.floor((frame.right - frame.left) / TICK_WIDTH));
  const fits = (day: string) =>
    scales.x(day) > frame.left + EDGE && scales.x(day) < frame.right - EDGE + 12;
  return (
    <div aria-hidden="true">
      {LEVELS.map((level) => (
        <div
          key={level}
          className={cx(styles.axis, styles.level)}
          style={{ top: scales.y(level), width: frame.left - 10 }}
          title={anchors[level - 1]}
        >
          {hasNames ? `${anchors[level - 1] ?? ''} ${level}` : level}
        </div>
      ))}
      {tickDays(days[0], days[1], count)
        .filter(fits)
        .map((day) => (
          <div
            key={day}
            className={cx(styles.axis, styles.day)}
            style={{ left: scales.x(day), top: frame.bottom + 8 }}
          >
            {formatTick(day)}
          </div>
        ))}
    </div>
  );
}
