import styles from './kbd.module.css';

/** Keys to press, as one reads them: `Ctrl K`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles.kbd}>{keys}</kbd>;
}
