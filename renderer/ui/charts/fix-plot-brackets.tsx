import styles from './fix-plot.module.css';
import type { FixDrawingProps, FixSource } from './fix-plot-data.ts';
import { type FixHalf, fixX } from './fix-plot-geometry.ts';

/** Pixels from the axis to a bracket and its words, and how far its ends reach back. */
const BRACKETS = {
  above: { line: -46, words: -52, tick: 5 },
  below: { line: 60, words: 75, tick: -5 },
} as const;

/** Pixels of one letter. */
const LETTER = 6;

/** Levels under which a distance is not worth a word. */
const NEAR = 0.25;

type Bracket = { readonly half: FixHalf; readonly from: number; readonly to: number };

/** The source farthest outside the range in each half, or the one being read; between two places, the gap. */
function bracketsOf(props: FixDrawingProps): readonly Bracket[] {
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
    return first && far(first) >= NEAR ? [{ half, from: lens.level, to: first.position }] : [];
  });
}

function BracketMark({ bracket, ...props }: FixDrawingProps & { readonly bracket: Bracket }) {
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

/** How far sources lie from the estimate: those outside its range, or the one being read. */
export function FixBrackets(props: FixDrawingProps) {
  return bracketsOf(props).map((bracket) => (
    <BracketMark key={bracket.half} {...props} bracket={bracket} />
  ));
}
