import styles from './figures.module.css';

export type Figure = { readonly id: string; readonly value: string; readonly words: string };

/** The few numbers behind a sentence. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ id, value, words }) => (
        <div key={id} className={styles.figure}>
          <dt className={styles.words}>{words}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
