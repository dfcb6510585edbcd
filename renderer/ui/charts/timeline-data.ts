import type { StripEstimate } from './level-strip.tsx';
import type { SourceKind } from './source-glyph.tsx';

export type TimelinePoint = StripEstimate & {
  /** Calendar day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Before there is a basis: drawn as a dashed outline, without a line. */
  readonly isAssumed?: boolean | undefined;
};

export type TimelineObservation = {
  readonly id: string;
  readonly day: string;
  readonly level: number;
  readonly source: SourceKind;
  readonly text: string;
};

export type TimelineEvent = { readonly day: string; readonly text: string };

/** Every word of the timeline that is not data. */
export type TimelineTexts = {
  readonly showTable: string;
  readonly showChart: string;
  readonly likelyHalf: string;
  readonly eightInTen: string;
  readonly target: string;
  readonly day: string;
  readonly level: string;
  readonly half: string;
  readonly eight: string;
  readonly source: string;
  readonly what: string;
  readonly tableCaption: string;
  readonly observationsCaption: string;
  readonly eventsCaption: string;
  /** In place of a level where there is only an assumption. */
  readonly unsure: string;
  /** How to read it with the keyboard. */
  readonly keys: string;
};

export type LevelTimelineProps = {
  /** The same in a sentence: the chart's name. */
  readonly label: string;
  /** Oldest first. */
  readonly points: readonly TimelinePoint[];
  readonly observations: readonly TimelineObservation[];
  /** The names of levels 1 to 8. */
  readonly anchors: readonly string[];
  readonly target?: number | undefined;
  readonly cyclesFinished?: readonly TimelineEvent[] | undefined;
  readonly methodChanges?: readonly TimelineEvent[] | undefined;
  readonly formatDay: (day: string) => string;
  readonly formatTick: (day: string) => string;
  readonly formatLevel: (level: number) => string;
  /** One point in words, with what was seen around that day. */
  readonly readingText: (point: TimelinePoint) => string;
  readonly sourceName: (source: SourceKind) => string;
  readonly texts: TimelineTexts;
  readonly height?: number | undefined;
};

/** The first and last day of everything drawn. */
export function dayRange(props: LevelTimelineProps): readonly [string, string] {
  const days = [...props.points, ...props.observations].map(({ day }) => day).sort();
  return [days.at(0) ?? '1970-01-01', days.at(-1) ?? '1970-01-01'];
}
