import { useId } from 'react';
import { cx } from '../class-names.ts';
import styles from './fix-plot.module.css';
import type { FixLens, FixPlotProps, FixSource } from './fix-plot-data.ts';
import {
  beamPath,
  type FixHalf,
  type FixLayout,
  fixX,
  freeLevels,
  lensPath,
  type Satellite,
} from './fix-plot-geometry.ts';
import { LEVELS } from './scale.ts';
import type { SourceKind } from './source-glyph.tsx';

type DrawingProps = FixPlotProps & {
  readonly layout: FixLayout;
  /** The source that is being read. */
  readonly reading: SourceKind | null;
};

/** Pixels from the axis: half the height of the ranges, the brackets with their words, the numbers. */
const LENS = { nearly: 26, eight: 21, half: 15 } as const;
const BRACKETS = {
  above: { line: -46, words: -52, tick: 5 },
  below: { line: 60, words: 75, tick: -5 },
} as const;
const NUMBERS = 48;

/** A lens is never taller than this part of its width, so that a narrow range looks narrow. */
const SLIM = 0.36;

/** Pixels of one letter of the words on a bracket. */
const LETTER = 6;

function Lens({ lens, layout }: { readonly lens: FixLens; readonly layout: FixLayout }) {
  const x = (level: number) => fixX(level, layout.width);
  const bands = (['nearly', 'eight', 'half'] as const).flatMap((name) => {
    const band = lens[name];
    return band ? [{ name, ...band }] : [];
  });
  return bands.map(({ name, low, high }) => (
    <path
      key={name}
      className={styles[name]}
      d={lensPath(
        x(low),
        x(lens.level),
        x(high),
        layout.axis,
        Math.min(LENS[name], (x(high) - x(low)) * SLIM),
      )}
    />
  ));
}

function Axis({ layout }: Pick<DrawingProps, 'layout'>) {
  const { width, axis } = layout;
  return (
    <>
      <line className={styles.axis} x1={fixX(1, width)} x2={fixX(8, width)} y1={axis} y2={axis} />
      {LEVELS.map((level) => {
        const x = fixX(level, width);
        return (
          <line key={level} className={styles.axis} x1={x} x2={x} y1={axis - 6} y2={axis + 6} />
        );
      })}
    </>
  );
}

function Numbers({ layout, lenses, formatLevel }: DrawingProps) {
  const { width, axis } = layout;
  const estimates = lenses.map(({ level }) => level);
  return (
    <>
      {freeLevels(estimates, width).map((level) => (
        <text key={level} className={styles.number} x={fixX(level, width)} y={axis + NUMBERS}>
          {level}
        </text>
      ))}
      {estimates.map((level) => (
        <text
          key={level}
          className={cx(styles.number, styles.estimate)}
          x={fixX(level, width)}
          y={axis + NUMBERS}
        >
          {formatLevel(level)}
        </text>
      ))}
    </>
  );
}

function Marks({ layout, target, standing }: DrawingProps) {
  const { width, axis } = layout;
  return (
    <>
      {target === undefined ? null : (
        <g transform={`translate(${fixX(target, width).toFixed(1)} ${axis})`}>
          <line className={styles.target} y1={-26} y2={0} />
          <path className={styles.targetHead} d="M-5-37H5L0-30Z" />
        </g>
      )}
      {standing === undefined ? null : (
        <g transform={`translate(${fixX(standing, width).toFixed(1)} ${axis})`}>
          <line className={styles.standing} y1={0} y2={25} />
          <path className={styles.standing} d="M-3.5 25H3.5V32H-3.5Z" />
        </g>
      )}
    </>
  );
}

type Bracket = { readonly half: FixHalf; readonly from: number; readonly to: number };

/** The source farthest outside the range in each half, or the one being read; between two places, the gap. */
function bracketsOf(props: DrawingProps): readonly Bracket[] {
  const { layout, lenses, reading, sources } = props;
  const [lens, other] = lenses;
  if (lens === undefined) return [];
  if (other) return [{ half: 'above', from: lens.level, to: other.level }];
  const far = ({ position }: FixSource) => Math.abs(position - lens.level);
  const isOut = ({ position }: FixSource) =>
    position < lens.eight.low || position > lens.eight.high;
  return (['above', 'below'] as const).flatMap((half) => {
    const inHalf = sources.filter(({ source }) =>
      layout.satellites.some((one) => one.source === source && one.half === half),
    );
    const read = inHalf.filter(({ source }) => source === reading);
    const shown = reading === null ? inHalf.filter(isOut) : read;
    const [first] = shown.toSorted((one, two) => far(two) - far(one));
    return first && far(first) >= 0.25 ? [{ half, from: lens.level, to: first.position }] : [];
  });
}

function BracketMark({ bracket, ...props }: DrawingProps & { readonly bracket: Bracket }) {
  const { width, axis } = props.layout;
  const { line, words, tick } = BRACKETS[bracket.half];
  const [from, to] = [fixX(bracket.from, width), fixX(bracket.to, width)];
  const text = props.gapText(bracket.to - bracket.from);
  const reach = ([...text].length * LETTER) / 2 + 2;
  const middle = Math.min(width - reach, Math.max(reach, (from + to) / 2));
  const y = axis + line;
  return (
    <>
      <path
        className={styles.bracket}
        d={`M${from.toFixed(1)} ${y + tick}V${y}H${to.toFixed(1)}V${y + tick}`}
      />
      <text className={styles.gap} x={middle} y={axis + words}>
        {text}
      </text>
    </>
  );
}

function Beam({ satellite, isDim }: { readonly satellite: Satellite; readonly isDim: boolean }) {
  const { source, x, y, landing } = satellite;
  const id = useId();
  return (
    <g className={cx(styles.beam, styles[source], isDim && styles.dim)}>
      <linearGradient
        id={id}
        gradientUnits="userSpaceOnUse"
        x1={x}
        y1={y}
        x2={landing.x}
        y2={landing.y}
      >
        <stop className={styles.near} offset="0.12" />
        <stop className={styles.far} offset="1" />
      </linearGradient>
      <path fill={`url(#${id})`} d={beamPath(satellite)} />
      <circle className={styles.landing} cx={landing.x} cy={landing.y} r={3.5} />
    </g>
  );
}

function Ghost({ sources, reading, lenses, layout }: DrawingProps) {
  const without = sources.find(({ source }) => source === reading)?.without ?? null;
  if (without === null || lenses.length !== 1) return null;
  return (
    <circle className={styles.ghost} cx={fixX(without, layout.width)} cy={layout.axis} r={6} />
  );
}

/** Axis, ranges, lines of sight and marks; the signs themselves are buttons above it. */
export function FixDrawing(props: DrawingProps) {
  const { label, layout, lenses, reading } = props;
  const { width, height, axis } = layout;
  return (
    <svg className={styles.drawing} width={width} height={height} role="img" aria-label={label}>
      <Axis layout={layout} />
      {lenses.map((lens) => (
        <Lens key={lens.level} lens={lens} layout={layout} />
      ))}
      {layout.satellites.map((satellite) => (
        <Beam
          key={satellite.source}
          satellite={satellite}
          isDim={reading !== null && satellite.source !== reading}
        />
      ))}
      <Marks {...props} />
      {bracketsOf(props).map((bracket) => (
        <BracketMark key={bracket.half} {...props} bracket={bracket} />
      ))}
      {lenses.map(({ level }) => (
        <circle key={level} className={styles.dot} cx={fixX(level, width)} cy={axis} r={6} />
      ))}
      <Ghost {...props} />
      <Numbers {...props} />
    </svg>
  );
}
