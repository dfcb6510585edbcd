import styles from './empty-columns.module.css';

const COLUMNS = [0, 1, 2, 3, 4] as const;

/** What a board looks like before there is anything on it: a first card, dashed. */
export function EmptyColumns() {
  return (
    <svg className={styles.columns} width={220} height={84} aria-hidden="true">
      {COLUMNS.map((column) => (
        <rect
          key={column}
          className={styles.column}
          x={column * 44 + 2}
          y={2}
          width={38}
          height={80}
          rx={5}
        />
      ))}
      <rect className={styles.card} x={6} y={8} width={30} height={20} rx={3} />
      <path className={styles.way} d="M44 18H204" />
    </svg>
  );
}
