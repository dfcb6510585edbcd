// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by the virtualizer, and a table's parts cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus, its cells are active descendants
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its cells
import { Plus } from 'lucide-react';
import { useIntl } from 'react-intl';
import { SHOWN_BY, type ShownBy } from '../../../shared/domain/evidence-map.ts';
import { isGoodButLeaving } from '../../../shared/domain/interest.ts';
import { InterestSign } from '../../parts/interest-sign.tsx';
import { columnName } from './column-names.ts';
import styles from './map.module.css';
import type { MappedSkill } from './map-order.ts';
import { messages } from './messages.ts';

/** Where a row is drawn: pixels from the top, and its place among all rows, from 1, the header. */
type Line = { readonly rowIndex: number; readonly offset: number; readonly height: number };

/** The name of an area over its skills. */
export function GroupRow({ name, rowIndex, offset, height }: Line & { readonly name: string }) {
  const intl = useIntl();
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={styles.group}
      style={{ transform: `translateY(${offset}px)`, blockSize: height }}
    >
      <div role="rowheader" aria-colspan={SHOWN_BY.length + 1} className={styles.groupName}>
        {name || intl.formatMessage(messages.noCategory)}
      </div>
    </div>
  );
}

type RowProps = Line & {
  readonly skill: MappedSkill;
  readonly idOf: (column: number) => string;
  /** The column that the cursor is in; null when it is in another row. */
  readonly active: number | null;
  readonly onPoint: (column: number) => void;
};

/** One skill, and what shows it. */
export function SkillMapRow({ skill, idOf, active, onPoint, rowIndex, offset, height }: RowProps) {
  const intl = useIntl();
  const { row, gaps, helps } = skill;
  const { name, standing, interest, counts } = row;
  const all = SHOWN_BY.length;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={styles.row}
      style={{ transform: `translateY(${offset}px)`, blockSize: height }}
    >
      <div
        id={idOf(0)}
        role="rowheader"
        aria-colindex={1}
        className={styles.name}
        data-active={active === 0 || undefined}
        onClick={() => onPoint(0)}
      >
        <span className={styles.title} title={name} dir="auto">
          {name}
        </span>
        <InterestSign interest={interest} isLeaving={isGoodButLeaving(standing, interest)} />
        <span className={styles.share}>
          {intl.formatMessage(messages.shownBy, { count: all - gaps, all })}
        </span>
      </div>
      {SHOWN_BY.map((column, at) => (
        <Cell
          key={column}
          id={idOf(at + 1)}
          colIndex={at + 2}
          column={column}
          count={counts[column]}
          helps={helps === column}
          isActive={active === at + 1}
          onPoint={() => onPoint(at + 1)}
        />
      ))}
    </div>
  );
}

type CellProps = {
  readonly id: string;
  readonly colIndex: number;
  readonly column: ShownBy;
  readonly count: number;
  /** Whether filling this gap would say most. */
  readonly helps: boolean;
  readonly isActive: boolean;
  readonly onPoint: () => void;
};

/** How strongly a cell is drawn: a tenth view says less more than a second. */
function strength(count: number): 1 | 2 | 3 {
  if (count === 1) return 1;
  return count <= 3 ? 2 : 3;
}

function Cell({ id, colIndex, column, count, helps, isActive, onPoint }: CellProps) {
  const intl = useIntl();
  const what = columnName(intl, column);
  const gap = helps ? messages.gapHelps : messages.gap;
  const label =
    count > 0
      ? intl.formatMessage(messages.cell, { what, count })
      : intl.formatMessage(gap, { what });
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={colIndex}
      aria-label={label}
      title={label}
      className={styles.cell}
      data-active={isActive || undefined}
      data-first={column === 'observed' || column === 'evidence' || undefined}
      onClick={onPoint}
    >
      {count > 0 && (
        <span className={styles.count} data-strength={strength(count)} aria-hidden="true">
          {count}
        </span>
      )}
      {count === 0 && helps && (
        <span className={styles.helps} aria-hidden="true">
          <Plus size={11} strokeWidth={2} />
        </span>
      )}
      {count === 0 && !helps && <span className={styles.dot} aria-hidden="true" />}
    </div>
  );
}
