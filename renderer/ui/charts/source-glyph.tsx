import { cx } from '../class-names.ts';
import styles from './source-glyph.module.css';

export type SourceKind =
  | 'self'
  | 'peer'
  | 'manager'
  | 'coach'
  | 'client'
  | 'assessment'
  | 'observed';

/** The order sources always stand in. */
export const SOURCE_ORDER: readonly SourceKind[] = [
  'self',
  'peer',
  'manager',
  'coach',
  'client',
  'assessment',
  'observed',
];

/** Outlines around 0 0, about 10 units across and of the same weight to the eye. */
const OUTLINES: Readonly<Record<SourceKind, string>> = {
  self: 'M4.4 0A4.4 4.4 0 1 1-4.4 0A4.4 4.4 0 1 1 4.4 0Z',
  peer: 'M0-4.9L4.9 3.7H-4.9Z',
  manager: 'M-4-4H4V4H-4Z',
  coach: 'M0-5.4L5.4 0L0 5.4L-5.4 0Z',
  client: 'M0-5L4.8-1.5L2.9 4.1H-2.9L-4.8-1.5Z',
  assessment: 'M0-4.8V4.8M-4.8 0H4.8',
  observed: 'M0-4.9L4.9 3.7H-4.9Z',
};

const LOOKS: Partial<Readonly<Record<SourceKind, string | undefined>>> = {
  assessment: styles.cross,
  observed: styles.filled,
};

type SourceMarkProps = {
  readonly source: SourceKind;
  readonly x: number;
  readonly y: number;
};

/** The sign of a source inside a drawing, centred at x, y. The shape says which; the colour repeats it. */
export function SourceMark({ source, x, y }: SourceMarkProps) {
  return (
    <path
      className={cx(styles.mark, styles[source], LOOKS[source])}
      d={OUTLINES[source]}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
    />
  );
}

export type SourceGlyphProps = {
  readonly source: SourceKind;
  readonly size?: number | undefined;
  /** Given when no words beside it name the source. */
  readonly label?: string | undefined;
};

/** The sign of a source beside words. */
export function SourceGlyph({ source, size = 12, label }: SourceGlyphProps) {
  const isNamed = label !== undefined;
  return (
    <svg
      className={styles.glyph}
      width={size}
      height={size}
      viewBox="-6.5 -6.5 13 13"
      role={isNamed ? 'img' : undefined}
      aria-label={label}
      aria-hidden={isNamed ? undefined : true}
    >
      <SourceMark source={source} x={0} y={0} />
    </svg>
  );
}
