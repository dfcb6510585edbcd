import { useIntl } from 'react-intl';
import type { VisibleRecord } from '../../../shared/ipc/border-view.ts';
import { SpaceMark } from '../../parts/space-mark.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import styles from './carry-dialog.module.css';
import { fieldName, valueText } from './field-text.ts';
import { visibleKinds } from './kind-messages.ts';
import { messages } from './messages.ts';

/** One record as a reader would be handed it. What is no longer seen is told by its name alone. */
export function VisibleCard({ record }: { readonly record: VisibleRecord }) {
  const intl = useIntl();
  const { kind, title, change, fields } = record;
  const isGone = change === 'disappears';
  return (
    <li className={styles.record} data-gone={isGone || undefined}>
      <div className={styles.head}>
        <SpaceMark space={isGone ? 'learning' : 'portfolio'} isSmall />
        <span className={styles.kind}>{intl.formatMessage(visibleKinds[kind])}</span>
        <span className={styles.title} dir="auto">
          {title}
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
