import { cx } from './class-names.ts';
import styles from './skeleton.module.css';

export type SkeletonProps = {
  /** Said to screen readers while it shows. */
  readonly label: string;
  readonly shape?: 'text' | 'rows' | 'block' | undefined;
  readonly count?: number | undefined;
};

/** The shape of what is on its way. Shows only after a moment, so quick answers do not flicker. */
export function Skeleton({ label, shape = 'text', count = 3 }: SkeletonProps) {
  const places = Array.from({ length: count }, (_, place) => place);
  return (
    <div className={cx(styles.skeleton, shape === 'rows' && styles.rows)} role="status">
      <span className="visually-hidden">{label}</span>
      {places.map((place) =>
        shape === 'rows' ? (
          <div key={place} className={styles.row}>
            <div className={styles.bar} />
            <div className={styles.bar} />
          </div>
        ) : (
          <div key={place} className={shape === 'block' ? styles.block : styles.bar} />
        ),
      )}
    </div>
  );
}
