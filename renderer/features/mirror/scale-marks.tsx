import { LEVELS, levelPercent } from '../../ui/charts/scale.ts';
import { type SourceKind, SourceMark } from '../../ui/charts/source-glyph.tsx';
import styles from './scale-marks.module.css';

type Props = {
  readonly source: SourceKind;
  readonly level: number;
  readonly others: number | null;
};

/** Pixels: the middle of the drawing, and half the height of a tick and of the bar of the others. */
const AXIS = 10;
const TICK = 2;
const BAR = 6;

/** One view and what all others say, on the whole scale. The numbers beside it say the same. */
export function ScaleMarks({ source, level, others }: Props) {
  return (
    <div className={styles.marks}>
      <svg className={styles.plot} height={AXIS * 2} aria-hidden="true">
        {LEVELS.map((tick) => (
          <line
            key={tick}
            className={styles.tick}
            x1={levelPercent(tick)}
            x2={levelPercent(tick)}
            y1={AXIS - TICK}
            y2={AXIS + TICK}
          />
        ))}
        {others !== null && (
          <>
            <line
              className={styles.between}
              x1={levelPercent(level)}
              x2={levelPercent(others)}
              y1={AXIS}
              y2={AXIS}
            />
            <line
              className={styles.others}
              x1={levelPercent(others)}
              x2={levelPercent(others)}
              y1={AXIS - BAR}
              y2={AXIS + BAR}
            />
          </>
        )}
        <svg className={styles.at} x={levelPercent(level)} aria-hidden="true">
          <SourceMark source={source} x={0} y={AXIS} />
        </svg>
      </svg>
    </div>
  );
}
