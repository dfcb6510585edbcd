import { useId } from 'react';
import { cx } from '../class-names.ts';
import styles from './fix-plot.module.css';
import { FixBrackets } from './fix-plot-brackets.tsx';
import type { FixDrawingProps, FixLens } from './fix-plot-data.ts';
import {
  beamPath,
  type FixLayout,
  fixX,
  freeLevels,
  lensPath,
  type Satellite,
} from './fix-plot-geometry.ts';
import { LEVELS } from './scale.ts';

/** Pixels: half the height of the ranges, and from the axis to the numbers. */
const LENS = { nearly: 26, eight: 21, half: 15 } as const;
const NUMBERS = 48;

/** A lens is never taller than this part of its width, so that a narrow range looks narrow. */
const SLIM = 0.36;

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

function Axis({ layout }: Pick<FixDrawingProps, 'layout'>) {
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

function Numbers({ layout, lenses, formatLevel }: FixDrawingProps) {
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

function Marks({ layout, target, standing }: FixDrawingProps) {
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

function Ghost({ sources, reading, lenses, layout }: FixDrawingProps) {
  const without = sources.find(({ source }) => source === reading)?.without ?? null;
  if (without === null || lenses.length !== 1) return null;
  return (
    <circle className={styles.ghost} cx={fixX(without, layout.width)} cy={layout.axis} r={6} />
  );
}

/** Axis, ranges, lines of sight and marks; the signs themselves are buttons above it. */
export function FixDrawing(props: FixDrawingProps) {
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
      <FixBrackets {...props} />
      {lenses.map(({ level }) => (
        <circle key={level} className={styles.dot} cx={fixX(level, width)} cy={axis} r={6} />
      ))}
      <Ghost {...props} />
      <Numbers {...props} />
    </svg>
  );
}
