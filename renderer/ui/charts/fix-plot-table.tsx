import { type DataColumn, DataTable } from './data-table.tsx';
import styles from './fix-plot.module.css';
import type { FixPlotProps, FixSource } from './fix-plot-data.ts';
import { SourceGlyph } from './source-glyph.tsx';

function columnsOf(props: FixPlotProps): readonly DataColumn<FixSource>[] {
  const { texts, formatLevel, formatShare, formatEffect, sourceName } = props;
  return [
    {
      id: 'source',
      header: texts.source,
      isRowHeader: true,
      cell: ({ source }) => (
        <span className={styles.named}>
          <SourceGlyph source={source} />
          {sourceName(source)}
        </span>
      ),
    },
    { id: 'count', header: texts.count, align: 'end', cell: ({ count }) => count },
    {
      id: 'position',
      header: texts.position,
      align: 'end',
      cell: ({ position }) => formatLevel(position),
    },
    { id: 'share', header: texts.share, align: 'end', cell: ({ share }) => formatShare(share) },
    {
      id: 'effect',
      header: texts.effect,
      align: 'end',
      cell: ({ effect }) => formatEffect(effect),
    },
    {
      id: 'without',
      header: texts.without,
      align: 'end',
      cell: ({ without }) => (without === null ? texts.nothingLeft : formatLevel(without)),
    },
  ];
}

/** The same as the plot, in rows. */
export function FixTable(props: FixPlotProps) {
  return (
    <DataTable
      caption={props.texts.tableCaption}
      columns={columnsOf(props)}
      rows={props.sources}
      getKey={({ source }) => source}
    />
  );
}
