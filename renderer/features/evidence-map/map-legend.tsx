import { Plus } from 'lucide-react';
import { useIntl } from 'react-intl';
import styles from './map.module.css';
import { messages } from './messages.ts';

/** What the signs of the map mean. Each cell says it in words too. */
export function Legend() {
  const intl = useIntl();
  return (
    <div className={styles.legend}>
      <span className={styles.key}>
        <span className={styles.count} data-strength={2} aria-hidden="true">
          2
        </span>
        {intl.formatMessage(messages.legendNumber)}
      </span>
      <span className={styles.key}>
        <span className={styles.dot} aria-hidden="true" />
        {intl.formatMessage(messages.legendGap)}
      </span>
      <span className={styles.key}>
        <span className={styles.helps} aria-hidden="true">
          <Plus size={11} strokeWidth={2} />
        </span>
        {intl.formatMessage(messages.legendHelp)}
      </span>
    </div>
  );
}
