import { type DataColumn, DataTable } from './data-table.tsx';
import styles from './level-timeline.module.css';
import { SourceGlyph } from './source-glyph.tsx';
import type {
  LevelTimelineProps,
  TimelineEvent,
  TimelineObservation,
  TimelinePoint,
} from './timeline-data.ts';

function pointColumns(props: LevelTimelineProps): readonly DataColumn<TimelinePoint>[] {
  const { texts, formatDay, formatLevel } = props;
  const range = (low: number, high: number) => `${formatLevel(low)} – ${formatLevel(high)}`;
  return [
    { id: 'day', header: texts.day, cell: ({ day }) => formatDay(day), isRowHeader: true },
    {
      id: 'level',
      header: texts.level,
      cell: ({ level, isAssumed }) => (isAssumed ? texts.unsure : formatLevel(level)),
    },
    { id: 'half', header: texts.half, cell: ({ low50, high50 }) => range(low50, high50) },
    { id: 'eight', header: texts.eight, cell: ({ low80, high80 }) => range(low80, high80) },
  ];
}

function observationColumns(props: LevelTimelineProps): readonly DataColumn<TimelineObservation>[] {
  const { texts, formatDay, formatLevel, sourceName } = props;
  return [
    { id: 'day', header: texts.day, cell: ({ day }) => formatDay(day), isRowHeader: true },
    {
      id: 'source',
      header: texts.source,
      cell: ({ source }) => (
        <span className={styles.source}>
          <SourceGlyph source={source} />
          {sourceName(source)}
        </span>
      ),
    },
    { id: 'level', header: texts.level, cell: ({ level }) => formatLevel(level) },
    { id: 'what', header: texts.what, cell: ({ text }) => text },
  ];
}

/** The same as the chart, in rows; the newest first. */
export function TimelineTables(props: LevelTimelineProps) {
  const { points, observations, texts, formatDay, cyclesFinished = [], methodChanges = [] } = props;
  const events: readonly TimelineEvent[] = [...cyclesFinished, ...methodChanges].toSorted(
    (one, other) => one.day.localeCompare(other.day),
  );
  return (
    <div className={styles.tables}>
      <DataTable
        caption={texts.tableCaption}
        columns={pointColumns(props)}
        rows={points.toReversed()}
        getKey={({ day }) => day}
      />
      <DataTable
        caption={texts.observationsCaption}
        columns={observationColumns(props)}
        rows={observations.toReversed()}
        getKey={({ id }) => id}
      />
      {events.length === 0 ? null : (
        <DataTable
          caption={texts.eventsCaption}
          columns={[
            { id: 'day', header: texts.day, cell: ({ day }) => formatDay(day), isRowHeader: true },
            { id: 'what', header: texts.what, cell: ({ text }) => text },
          ]}
          rows={events.toReversed()}
          getKey={({ day, text }) => `${day} ${text}`}
        />
      )}
    </div>
  );
}
