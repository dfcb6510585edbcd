import { cx } from '../class-names.ts';
import styles from './level-strip.module.css';
import { LEVELS, levelFraction, levelPercent } from './scale.ts';

/** A step on the way to the target, at the level it would show. */
export type StripStep = { readonly level: number; readonly isDone: boolean };

type StripMarkersProps = {
  readonly height: number;
  readonly isRow: boolean;
  readonly target?: number | undefined;
  readonly standing?: number | undefined;
  readonly targetText?: string | undefined;
  readonly standingText?: string | undefined;
  readonly steps?: readonly StripStep[] | undefined;
};

function Words(props: { level: number; baseline: number; text: string | undefined }) {
  if (props.text === undefined) return null;
  // Past the middle the words go to the left of their mark, so that they stay inside.
  const isLate = levelFraction(props.level) > 0.55;
  return (
    <text
      className={styles.words}
      x={isLate ? -9 : 9}
      y={props.baseline}
      textAnchor={isLate ? 'end' : 'start'}
    >
      {props.text}
    </text>
  );
}

/** The target above the axis, and the level one stands behind below it. */
export function StripMarkers(props: StripMarkersProps) {
  const { height, isRow, target, standing, steps = [] } = props;
  return (
    <svg className={styles.plot} height={height} aria-hidden="true">
      {steps
        .filter(({ level }) => level !== target)
        .map(({ level, isDone }) => (
          <svg key={level} x={levelPercent(level)} overflow="visible" aria-hidden="true">
            <path
              className={cx(styles.step, isDone && styles.taken)}
              d="M0 3L3.6 6.8L0 10.6L-3.6 6.8Z"
            />
          </svg>
        ))}
      {target === undefined ? null : (
        <svg x={levelPercent(target)} overflow="visible" aria-hidden="true">
          <path className={styles.target} d={isRow ? 'M-4 0H4L0 4.8Z' : 'M-5 4H5L0 10.5Z'} />
          {isRow ? null : <Words level={target} baseline={11} text={props.targetText} />}
        </svg>
      )}
      {standing === undefined ? null : (
        <svg x={levelPercent(standing)} overflow="visible" aria-hidden="true">
          <path
            className={styles.standing}
            d={isRow ? 'M-2.2 13.1H2.2V17.3H-2.2Z' : 'M-3 36H3V42H-3Z'}
          />
          {isRow ? null : <Words level={standing} baseline={43} text={props.standingText} />}
        </svg>
      )}
    </svg>
  );
}

type StripAnchorsProps = {
  readonly anchors: readonly string[];
  readonly level: number | undefined;
};

/** Numbers and names under the ticks; the one nearest to the estimate stands out. */
export function StripAnchors({ anchors, level }: StripAnchorsProps) {
  const nearest = level === undefined ? undefined : Math.round(level);
  return (
    <div className={styles.anchors} aria-hidden="true">
      {LEVELS.map((anchor) => (
        <span
          key={anchor}
          className={cx(styles.anchor, anchor === nearest && styles.near)}
          style={{ left: levelPercent(anchor) }}
          title={anchors[anchor - 1]}
        >
          <span className={styles.number}>{anchor}</span>
          <span className={styles.name}>{anchors[anchor - 1]}</span>
        </span>
      ))}
    </div>
  );
}
