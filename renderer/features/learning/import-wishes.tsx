import { useIntl } from 'react-intl';
import { LearningKind } from '../../../shared/domain/learning.ts';
import {
  type ColumnMap,
  LIST_COLUMNS,
  type ListColumn,
} from '../../../shared/transfer/list-columns.ts';
import type { DateOrder } from '../../../shared/transfer/reading-dates.ts';
import type { ListFormat } from '../../../shared/transfer/reading-list.ts';
import { SkillsField } from '../../parts/skills-field.tsx';
import { today } from '../../today.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { learningKinds } from '../../words/learning-messages.ts';
import styles from './import-dialog.module.css';
import { columnWords, messages } from './import-messages.ts';
import type { Planned } from './import-plan.ts';

type Props = { readonly planned: Planned };

/** How the list is read, and what it does not say itself. */
export function ImportWishes({ planned }: Props) {
  const intl = useIntl();
  const { list, wishes, order, isOrderOpen, change } = planned;
  return (
    <>
      <div className={styles.wishes}>
        <div className={styles.choice}>
          <p className={styles.choiceLabel}>{intl.formatMessage(messages.readAs)}</p>
          <Segmented<ListFormat>
            label={intl.formatMessage(messages.readAs)}
            value={list.format}
            onChange={(format) => change({ format, columns: null })}
            options={(['table', 'lines', 'bookmarks'] as const).map((value) => ({
              value,
              label: intl.formatMessage(messages[value]),
            }))}
          />
        </div>
        {isOrderOpen && (
          <div className={styles.choice}>
            <p className={styles.choiceLabel}>{intl.formatMessage(messages.order)}</p>
            <Segmented<DateOrder>
              label={intl.formatMessage(messages.order)}
              value={order}
              onChange={(chosen) => change({ order: chosen })}
              options={[
                { value: 'day-first', label: intl.formatMessage(messages.dayFirst) },
                { value: 'month-first', label: intl.formatMessage(messages.monthFirst) },
              ]}
            />
          </div>
        )}
        <Select<LearningKind>
          label={intl.formatMessage(messages.kind)}
          placeholder=""
          value={wishes.kind}
          onChange={(kind) => change({ kind })}
          options={LearningKind.options.map((value) => ({
            value,
            label: intl.formatMessage(learningKinds[value]),
          }))}
        />
        <SkillsField
          label={intl.formatMessage(messages.skills)}
          value={wishes.skillIds}
          onChange={(skillIds) => change({ skillIds })}
          today={today()}
        />
      </div>
      {list.format === 'table' && <Columns planned={planned} />}
    </>
  );
}

/** The columns as they were understood, each to be corrected. */
function Columns({ planned: { list, change } }: Props) {
  const intl = useIntl();
  const none = { value: 'none', label: intl.formatMessage(messages.noColumn) };
  const options = [
    none,
    ...list.headings.map((label, place) => ({ value: `${place}`, label: label || `${place + 1}` })),
  ];
  const choose = (column: ListColumn, chosen: string) => {
    const { [column]: _before, ...others } = list.columns;
    const columns: ColumnMap =
      chosen === none.value ? others : { ...others, [column]: Number(chosen) };
    change({ columns });
  };
  return (
    <details className={styles.columns} open={list.columns.title === undefined}>
      <summary>{intl.formatMessage(messages.columns)}</summary>
      <div className={styles.columnGrid}>
        {LIST_COLUMNS.map((column) => (
          <Select<string>
            key={column}
            label={intl.formatMessage(columnWords[column])}
            placeholder={none.label}
            value={`${list.columns[column] ?? none.value}`}
            onChange={(chosen) => choose(column, chosen)}
            options={options}
          />
        ))}
      </div>
    </details>
  );
}
