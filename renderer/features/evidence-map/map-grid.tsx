// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by the virtualizer, and a table's parts cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus, its cells are active descendants
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { SHOWN_BY, type ShownBy } from '../../../shared/domain/evidence-map.ts';
import { SourceGlyph } from '../../ui/charts/source-glyph.tsx';
import { columnName } from './column-names.ts';
import styles from './map.module.css';
import { type MapEntry, type MapOrder, type MappedSkill, mapEntries } from './map-order.ts';
import { GroupRow, SkillMapRow } from './map-rows.tsx';
import { messages } from './messages.ts';

const ROW_HEIGHT = 40;
const GROUP_HEIGHT = 34;
/** The name, and the columns after it. */
const COLUMNS = SHOWN_BY.length + 1;

export type CellChoice = { readonly skill: MappedSkill; readonly column: ShownBy };

type Props = {
  readonly skills: readonly MappedSkill[];
  readonly order: MapOrder;
  readonly onOpenSkill: (id: string) => void;
  readonly onOpenCell: (cell: CellChoice) => void;
};

/** Where the cursor is: the place of the skill, and the column from 0, the name. */
type Cursor = { readonly place: number; readonly column: number };

function moved(event: KeyboardEvent, { place, column }: Cursor, perPage: number): Cursor | null {
  const isAll = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowDown':
      return { place: place + 1, column };
    case 'ArrowUp':
      return { place: place - 1, column };
    case 'ArrowRight':
      return { place, column: column + 1 };
    case 'ArrowLeft':
      return { place, column: column - 1 };
    case 'Home':
      return { place: isAll ? 0 : place, column: 0 };
    case 'End':
      return { place: isAll ? Number.MAX_SAFE_INTEGER : place, column: COLUMNS - 1 };
    case 'PageDown':
      return { place: place + perPage, column };
    case 'PageUp':
      return { place: place - perPage, column };
    default:
      return null;
  }
}

function within({ place, column }: Cursor, count: number): Cursor {
  return {
    place: Math.max(0, Math.min(count - 1, place)),
    column: Math.max(0, Math.min(COLUMNS - 1, column)),
  };
}

function useLines(entries: readonly MapEntry[], active: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(
    () => entries.flatMap((entry, line) => (entry.kind === 'skill' ? [line] : [])),
    [entries],
  );
  const activeLine = lines[active] ?? -1;
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (line) => (entries[line]?.kind === 'group' ? GROUP_HEIGHT : ROW_HEIGHT),
    overscan: 10,
    scrollPaddingStart: 60,
    // The active row stays in the document: aria-activedescendant has to point at something.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return activeLine < 0 || shown.includes(activeLine)
        ? shown
        : [...shown, activeLine].sort((a, b) => a - b);
    },
  });
  const reveal = (place: number) => {
    const line = lines[place];
    if (line !== undefined) rows.scrollToIndex(line, { align: 'auto' });
  };
  return { scroller, rows, reveal };
}

/** Skills in rows, what shows them in columns: one cursor walks through it, and only what is seen is drawn. */
export function MapGrid({ skills, order, onOpenSkill, onOpenCell }: Props) {
  const intl = useIntl();
  const gridId = useId();
  const entries = useMemo(() => mapEntries(skills, order), [skills, order]);
  const [wanted, setCursor] = useState<Cursor>({ place: 0, column: 0 });
  const cursor = within(wanted, skills.length);
  const { scroller, rows, reveal } = useLines(entries, cursor.place);
  const open = ({ place, column }: Cursor) => {
    const skill = skills[place];
    const shownBy = SHOWN_BY[column - 1];
    if (skill === undefined) return;
    if (shownBy === undefined) onOpenSkill(skill.row.id);
    else onOpenCell({ skill, column: shownBy });
  };
  const hear = (event: KeyboardEvent) => {
    const perPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const next = moved(event, cursor, perPage);
    if (next !== null) {
      const goal = within(next, skills.length);
      setCursor(goal);
      reveal(goal.place);
    } else if (event.key === 'Enter' || event.key === ' ') open(cursor);
    else return;
    event.preventDefault();
  };
  const point = (place: number, column: number) => {
    setCursor({ place, column });
    open({ place, column });
  };
  const idOf = (place: number, column: number) => `${gridId}-${place}-${column}`;
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      className={styles.grid}
      aria-label={intl.formatMessage(messages.title)}
      aria-description={intl.formatMessage(messages.keys)}
      aria-rowcount={entries.length + 1}
      aria-colcount={COLUMNS}
      aria-activedescendant={skills.length > 0 ? idOf(cursor.place, cursor.column) : undefined}
      onKeyDown={hear}
    >
      <HeaderRow />
      <div role="rowgroup" className={styles.body} style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, size }) => {
          const entry = entries[index];
          if (entry === undefined) return null;
          const line = { rowIndex: index + 2, offset: start, height: size };
          return entry.kind === 'group' ? (
            <GroupRow key={`group ${entry.name}`} name={entry.name} {...line} />
          ) : (
            <SkillMapRow
              key={entry.skill.row.id}
              skill={entry.skill}
              {...line}
              idOf={(column) => idOf(entry.place, column)}
              active={entry.place === cursor.place ? cursor.column : null}
              onPoint={(column) => point(entry.place, column)}
            />
          );
        })}
      </div>
    </div>
  );
}

function HeaderRow() {
  const intl = useIntl();
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.columns}>
        <div role="columnheader" className={styles.corner}>
          {intl.formatMessage(messages.skill)}
        </div>
        {SHOWN_BY.map((column) => (
          <div
            key={column}
            role="columnheader"
            className={styles.column}
            data-first={column === 'observed' || column === 'evidence' || undefined}
          >
            <span className={styles.glyph}>
              {column === 'evidence' || column === 'learning' || column === 'credential' ? null : (
                <SourceGlyph source={column} size={11} />
              )}
            </span>
            {columnName(intl, column)}
          </div>
        ))}
      </div>
    </div>
  );
}
