import type { FixLayout } from './fix-plot-geometry.ts';
import type { SourceKind } from './source-glyph.tsx';

export type FixSource = {
  readonly source: SourceKind;
  /** How many ratings. */
  readonly count: number;
  /** Where it points, in levels. */
  readonly position: number;
  /** 0 to 1; all together come to 1. */
  readonly share: number;
  /** Levels by which it moves the estimate. */
  readonly effect: number;
  /** The level without it; null when it is the only one. */
  readonly without: number | null;
};

/** A range that holds the level with a stated chance. */
export type FixBand = { readonly low: number; readonly high: number };

/** A place where lines meet. */
export type FixLens = {
  readonly level: number;
  readonly half: FixBand;
  readonly eight: FixBand;
  readonly nearly?: FixBand | undefined;
};

/** Every word of the plot that is not data. */
export type FixTexts = {
  readonly showTable: string;
  readonly showChart: string;
  readonly likelyHalf: string;
  readonly eightInTen: string;
  readonly target: string;
  readonly standing: string;
  /** In place of a reading, while none is asked for. */
  readonly hint: string;
  /** How to read it with the keyboard. */
  readonly keys: string;
  readonly sources: string;
  readonly tableCaption: string;
  readonly source: string;
  readonly count: string;
  readonly position: string;
  readonly share: string;
  readonly effect: string;
  readonly without: string;
  /** In place of a level where nothing would be left. */
  readonly nothingLeft: string;
};

export type FixPlotProps = {
  /** The same in a sentence: the plot's name. */
  readonly label: string;
  /** In the order in which sources always stand. */
  readonly sources: readonly FixSource[];
  /** None, one, or two where sources stand apart. */
  readonly lenses: readonly FixLens[];
  readonly target?: number | undefined;
  readonly standing?: number | undefined;
  readonly formatLevel: (level: number) => string;
  readonly formatShare: (share: number) => string;
  readonly formatEffect: (effect: number) => string;
  readonly sourceName: (source: SourceKind) => string;
  /** One source in a sentence. */
  readonly readingText: (source: FixSource) => string;
  /** How far apart two levels are: "1.6 higher". */
  readonly gapText: (levels: number) => string;
  readonly onOpen?: ((source: SourceKind) => void) | undefined;
  readonly texts: FixTexts;
};

export type FixDrawingProps = FixPlotProps & {
  readonly layout: FixLayout;
  /** The source that is being read. */
  readonly reading: SourceKind | null;
};

/** What stands under a source's name. */
export function figuresOf(props: FixPlotProps, { position, share }: FixSource): string {
  return `${props.formatLevel(position)} · ${props.formatShare(share)}`;
}
