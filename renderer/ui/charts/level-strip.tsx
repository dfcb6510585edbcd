import { cx } from '../class-names.ts';
import styles from './level-strip.module.css';
import { StripAnchors, StripMarkers, type StripStep } from './level-strip-markers.tsx';
import { LEVELS, levelFraction, levelPercent } from './scale.ts';

/** A level with the range that holds it with even chance, and the one that holds it 8 times in 10. */
export type StripEstimate = {
  readonly level: number;
  readonly low50: number;
  readonly high50: number;
  readonly low80: number;
  readonly high80: number;
};

export type LevelStripProps = {
  /** The same in a sentence: the drawing's name. */
  readonly label: string;
  readonly estimate: StripEstimate | null;
  /** Shown instead while there is no estimate. */
  readonly unsureText: string;
  readonly variant?: 'row' | 'detail' | undefined;
  readonly target?: number | undefined;
  readonly standing?: number | undefined;
  readonly targetText?: string | undefined;
  readonly standingText?: string | undefined;
  /** The names of levels 1 to 8, under the detailed strip. */
  readonly anchors?: readonly string[] | undefined;
  readonly isStale?: boolean | undefined;
  /** Levels on the way to the target, each once; on the detailed strip. */
  readonly steps?: readonly StripStep[] | undefined;
};

/** Pixels of the two sizes: where the axis runs, how thick things are on it. */
const SIZES = {
  row: { height: 18, axis: 9, tick: 8, half: 5, dot: 3.5 },
  detail: { height: 46, axis: 23, tick: 14, half: 6, dot: 5 },
} as const;

type Size = (typeof SIZES)[keyof typeof SIZES];

/** Width of the row's plot in pixels, and the half bar on it under which a halo would eat the bar. */
const ROW_PLOT = 120;
const HALO_NEEDS = 14;

function Band(props: { low: number; high: number; axis: number; thickness: number; look: string }) {
  const { low, high, axis, thickness, look } = props;
  return (
    <rect
      className={look}
      x={levelPercent(low)}
      width={`${Math.max(0, (levelFraction(high) - levelFraction(low)) * 100).toFixed(3)}%`}
      y={axis - thickness / 2}
      height={thickness}
      rx={thickness / 2}
    />
  );
}

function Estimate({ estimate, size }: { readonly estimate: StripEstimate; readonly size: Size }) {
  const { level, low50, high50, low80, high80 } = estimate;
  const half = (levelFraction(high50) - levelFraction(low50)) * ROW_PLOT;
  const hasHalo = size === SIZES.detail || half >= HALO_NEEDS;
  return (
    <>
      <Band low={low80} high={high80} axis={size.axis} thickness={2} look={cx(styles.eight)} />
      <Band
        low={low50}
        high={high50}
        axis={size.axis}
        thickness={size.half}
        look={cx(styles.half)}
      />
      <circle
        className={cx(styles.dot, hasHalo && styles.halo)}
        cx={levelPercent(level)}
        cy={size.axis}
        r={size.dot}
      />
    </>
  );
}

function Ticks({ size }: { readonly size: Size }) {
  return LEVELS.map((level) => (
    <rect
      key={level}
      className={styles.tick}
      x={levelPercent(level)}
      width={1}
      y={size.axis - size.tick / 2}
      height={size.tick}
    />
  ));
}

function Plot(props: LevelStripProps & { readonly size: Size }) {
  const { estimate, size, target, standing, targetText, standingText } = props;
  return (
    <>
      <div className={styles.faded}>
        <svg className={styles.plot} height={size.height} aria-hidden="true">
          <Ticks size={size} />
          {estimate ? <Estimate estimate={estimate} size={size} /> : null}
        </svg>
      </div>
      <div className={styles.above}>
        <StripMarkers
          height={size.height}
          isRow={size === SIZES.row}
          target={target}
          standing={standing}
          targetText={targetText}
          standingText={standingText}
          steps={props.steps}
        />
      </div>
    </>
  );
}

/** A level on the whole scale: dot, likely half, 8 in 10, the target and the level one stands behind. */
export function LevelStrip(props: LevelStripProps) {
  const { label, estimate, unsureText, variant = 'row', anchors, isStale } = props;
  const isDetail = variant === 'detail';
  const hasMarks = props.target !== undefined || props.standing !== undefined;
  return (
    <div
      role="img"
      aria-label={label}
      className={cx(styles.strip, isDetail && styles.detail, isStale && styles.stale)}
    >
      {estimate || (isDetail && hasMarks) ? <Plot {...props} size={SIZES[variant]} /> : null}
      {estimate ? null : (
        <div className={cx(styles.unsure, isDetail && !hasMarks && styles.tall)}>
          <span className={styles.unsureText}>{unsureText}</span>
        </div>
      )}
      {isDetail && anchors ? <StripAnchors anchors={anchors} level={estimate?.level} /> : null}
    </div>
  );
}
