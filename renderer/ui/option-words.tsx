import { Text } from 'react-aria-components';
import styles from './overlay.module.css';

type OptionWordsProps = { readonly label: string; readonly detail?: string | undefined };

/** The words of one option or command: its name, and a quieter line about it. */
export function OptionWords({ label, detail }: OptionWordsProps) {
  return (
    <span className={styles.words}>
      <Text slot="label" className={styles.line ?? ''}>
        {label}
      </Text>
      {detail === undefined ? null : (
        <Text slot="description" className={styles.detail ?? ''}>
          {detail}
        </Text>
      )}
    </span>
  );
}
