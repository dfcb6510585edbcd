import { useIntl } from 'react-intl';
import { SourceKind } from '../../../shared/domain/rating.ts';
import type { VisibleRecord } from '../../../shared/ipc/border-view.ts';
import { SpaceMark } from '../../parts/space-mark.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { sourceNames } from '../../words/source-messages.ts';
import styles from './carry-dialog.module.css';
import { fieldName, valueText } from './field-text.ts';
import { visibleKinds } from './kind-messages.ts';
import { messages } from './messages.ts';

function sourceOf({ key }: VisibleRecord): SourceKind {
  return SourceKind.parse(key);
}

/** One record as a reader would be handed it. What is no longer seen is told by its name alone. */
export function VisibleCard({
  record,
  count,
}: {
  readonly record: VisibleRecord;
  /** How many alike it stands for. */
  readonly count: number;
}) {
  const intl = useIntl();
  const { kind, title, change, fields } = record;
  const isGone = change === 'disappears';
  const name = kind === 'rating-count' ? intl.formatMessage(sourceNames[sourceOf(record)]) : title;
  return (
    <li className={styles.record} data-gone={isGone || undefined}>
      <div className={styles.head}>
        <SpaceMark space={isGone ? 'learning' : 'portfolio'} isSmall />
        <span className={styles.kind}>{intl.formatMessage(visibleKinds[kind])}</span>
        <span className={styles.title} dir="auto">
          {count > 1 ? intl.formatMessage(messages.several, { title: name, count }) : name}
        </span>
      </div>
      {change === 'changes' && (
        <p className={styles.note}>{intl.formatMessage(messages.readsOtherwise)}</p>
      )}
      {!isGone && (
        <DefinitionList
          items={fields.map(({ name, value }) => ({
            id: name,
            term: fieldName(intl, name),
            detail: (
              <span className={styles.words} dir="auto">
                {valueText(intl, name, value)}
              </span>
            ),
          }))}
        />
      )}
    </li>
  );
}
