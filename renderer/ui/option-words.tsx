import styles from './overlay.module.css';

type OptionWordsProps = { readonly label: string; readonly detail?: string | undefined };

/**
 * The words of one option or command: its name, and a quieter line about it. Both are what it is called, so that it is
 * found by any word that is seen on it.
 */
export function OptionWords({ label, detail }: OptionWordsProps) {
  return (
    <span className={styles.words}>
      <span className={styles.line}>{label}</span>
      {detail === undefined ? null : <span className={styles.detail}>{detail}</span>}
    </span>
  );
}
