import { useIntl } from 'react-intl';
import { axisTick } from '../../words/days.ts';
import styles from './garden.module.css';
import {
  type GardenFrame,
  type GardenWeek,
  type Leaf,
  monthMarks,
  plantsOf,
} from './garden-weeks.ts';

/** Pixels: how far a leaf reaches from its stem, at most. */
const LEAF = 9;

function leafPath({ x, y, side }: Leaf, length: number): string {
  const tip = x + side * length;
  const up = y - length * 0.75;
  const belly = x + side * length * 0.75;
  return `M${x} ${y}C${x + side} ${up} ${belly} ${up} ${tip} ${up}C${tip} ${y - 1} ${belly} ${y} ${x} ${y}Z`;
}

type Props = {
  readonly weeks: readonly GardenWeek[];
  readonly frame: GardenFrame;
  /** The place of the week that is read; null for none. */
  readonly reading: number | null;
  readonly hasToday: boolean;
};

/** A bed of a year: a plant where something was tried, a leaf for every attempt. */
export function GardenDrawing({ weeks, frame, reading, hasToday }: Props) {
  const intl = useIntl();
  const { width, height, soil } = frame;
  const pitch = width / weeks.length;
  const length = Math.min(LEAF, pitch * 0.62);
  const ground = `M0 ${soil}C${width * 0.2} ${soil - 3} ${width * 0.35} ${soil + 2} ${width * 0.5} ${soil}S${width * 0.85} ${soil - 3} ${width} ${soil}`;
  return (
    <svg className={styles.drawing} width={width} height={height} aria-hidden="true">
      <path className={styles.soil} d={`${ground}V${soil + 13}H0Z`} />
      {weeks.map(({ from, attempts }, week) =>
        attempts === 0 ? (
          <circle
            key={from}
            className={styles.rest}
            cx={(week + 0.5) * pitch}
            cy={soil + 6}
            r={1}
          />
        ) : null,
      )}
      {reading !== null && (
        <rect
          className={styles.reading}
          x={reading * pitch}
          y={4}
          width={pitch}
          height={soil + 9 - 4}
          rx={4}
        />
      )}
      {plantsOf(weeks, frame).map(({ x, top, leaves }) => (
        <g key={x}>
          <path className={styles.stem} d={`M${x} ${soil + 2}V${top - 2}`} />
          {leaves.map((leaf) => (
            <path
              key={leaf.y}
              className={leaf.isYoung ? styles.young : styles.leaf}
              d={leafPath(leaf, length)}
            />
          ))}
        </g>
      ))}
      {monthMarks(weeks).map(({ week, day }) => (
        <text key={day} className={styles.month} x={week * pitch} y={height - 4}>
          {axisTick(intl, day)}
        </text>
      ))}
      {hasToday && <circle className={styles.today} cx={width - pitch / 2} cy={soil + 6} r={3} />}
    </svg>
  );
}
