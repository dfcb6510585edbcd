import { area, curveMonotoneX, line } from 'd3-shape';
import { type PointerEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import type { TimelineLevels } from '../../../shared/ipc/timeline-view.ts';
import { href } from '../../routes.ts';
import { dayNumber, levelFraction } from '../../ui/charts/scale.ts';
import { cx } from '../../ui/class-names.ts';
import { shortDay } from '../../words/days.ts';
import { levelNumber } from '../../words/levels.ts';
import laneStyles from './lane.module.css';
import type { ToX } from './lane-marks.ts';
import styles from './level-lane.module.css';
import { messages } from './messages.ts';

type Point = TimelineLevels['points'][number];
type Props = {
  readonly levels: TimelineLevels;
  readonly today: string;
  readonly x: ToX;
  readonly width: number;
  readonly keysId: string;
  readonly onRead: (text: string | null) => void;
  readonly onOpen: (path: string) => void;
  readonly onReveal: (day: number) => void;
};

/** Pixels. Seven steps between eight levels, and room for a number at the lower end. */
export const LEVEL_LANE_HEIGHT = 76;
const y = (level: number): number =>
  LEVEL_LANE_HEIGHT - 8 - levelFraction(level) * (LEVEL_LANE_HEIGHT - 14);

/** One skill's level as bands over time: one tab stop, arrows step through the points, Enter opens the skill. */
export function LevelLane(props: Props) {
  const { levels, x, width, keysId, onRead, onOpen, onReveal } = props;
  const intl = useIntl();
  const [place, setPlace] = useState<number | null>(null);
  const { points, skill } = levels;
  if (points.length === 0) {
    return (
      <div className={laneStyles.plot} style={{ blockSize: LEVEL_LANE_HEIGHT }}>
        <span className={laneStyles.nothing}>{intl.formatMessage(messages.noLevels)}</span>
      </div>
    );
  }
  const say = (point: Point) =>
    intl.formatMessage(messages.level, {
      skill: skill.name,
      when: shortDay(intl, point.day),
      level: levelNumber(intl, point.level),
      low: levelNumber(intl, point.likely80.low),
      high: levelNumber(intl, point.likely80.high),
    });
  const read = (at: number, reveals: boolean) => {
    const point = points[at];
    if (!point) return;
    setPlace(at);
    onRead(say(point));
    if (reveals) onReveal(dayNumber(point.day));
  };
  const leave = () => {
    setPlace(null);
    onRead(null);
  };
  const follow = (event: PointerEvent) => {
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const far = points.map(({ day }) => Math.abs(x(dayNumber(day)) - at));
    read(far.indexOf(Math.min(...far)), false);
  };
  const last = points.length - 1;
  const shown = points[place ?? last];
  return (
    <div
      className={cx(laneStyles.plot, styles.plot)}
      style={{ blockSize: LEVEL_LANE_HEIGHT }}
      data-estimate
      onPointerMove={follow}
      onPointerLeave={leave}
    >
      <Drawing {...props} reading={place === null ? undefined : points[place]} width={width} />
      <input
        type="range"
        className={styles.probe}
        min={0}
        max={last}
        value={place ?? last}
        aria-label={intl.formatMessage(messages.levelLane, { skill: skill.name })}
        aria-valuetext={shown ? say(shown) : ''}
        aria-describedby={keysId}
        onChange={(event) => read(Number(event.target.value), true)}
        onFocus={(event) => {
          if (event.target.matches(':focus-visible')) read(place ?? last, true);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onOpen(href.skill(skill.id));
        }}
      />
    </div>
  );
}

/** From each decision to the next one, and on to today. */
function standsPath({ levels, x, today }: Props): string {
  return levels.standing
    .map(({ day, level }, at) => {
      const until = levels.standing[at + 1]?.day ?? today;
      const [start, end] = [x(dayNumber(day)), x(dayNumber(until))];
      return `M${start.toFixed(1)} ${y(level)}H${Math.max(start, end).toFixed(1)}`;
    })
    .join('');
}

function Drawing(props: Props & { readonly reading: Point | undefined }) {
  const { levels, x, width, reading } = props;
  const { points, target } = levels;
  const at = ({ day }: Point) => x(dayNumber(day));
  const bandOf = (of: (point: Point) => { readonly low: number; readonly high: number }) =>
    area<Point>(
      at,
      (point) => y(of(point).low),
      (point) => y(of(point).high),
    ).curve(curveMonotoneX)([...points]) ?? '';
  const through = line<Point>(at, ({ level }) => y(level)).curve(curveMonotoneX)([...points]) ?? '';
  return (
    <svg className={styles.drawing} width={width} height={LEVEL_LANE_HEIGHT} aria-hidden="true">
      {[2, 4, 6, 8].map((level) => (
        <g key={level}>
          <line className={styles.grid} x1={0} x2={width} y1={y(level)} y2={y(level)} />
          <text className={styles.gridText} x={2} y={y(level) + 9}>
            {level}
          </text>
        </g>
      ))}
      {target !== null && (
        <line className={styles.target} x1={0} x2={width} y1={y(target)} y2={y(target)} />
      )}
      <path className={styles.eight} d={bandOf(({ likely80 }) => likely80)} />
      <path className={styles.half} d={bandOf(({ likely50 }) => likely50)} />
      <path className={styles.line} d={through} />
      <path className={styles.standing} d={standsPath(props)} />
      {reading && (
        <>
          <line
            className={styles.cursor}
            x1={at(reading)}
            x2={at(reading)}
            y1={0}
            y2={LEVEL_LANE_HEIGHT}
          />
          <circle className={styles.here} cx={at(reading)} cy={y(reading.level)} r={4} />
        </>
      )}
    </svg>
  );
}
