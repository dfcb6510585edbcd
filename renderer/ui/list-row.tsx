import type { ReactNode } from 'react';
import styles from './list-row.module.css';

export type ListRowProps = {
  readonly title: string;
  readonly meta?: string | undefined;
  readonly leading?: ReactNode;
  readonly badge?: ReactNode;
  /** Before the second line. */
  readonly mark?: ReactNode;
  readonly trailing?: ReactNode;
};

/** The inside of a list row: two lines of words, each cut at the end of the line. */
export function ListRow({ title, meta, leading, badge, mark, trailing }: ListRowProps) {
  return (
    <div className={styles.row}>
      {leading ? <div className={styles.side}>{leading}</div> : null}
      <div className={styles.words}>
        <div className={styles.first}>
          <div className={styles.title} title={title} dir="auto">
            {title}
          </div>
          {badge}
        </div>
        {meta === undefined && !mark ? null : (
          <div className={styles.second}>
            {mark}
            <div className={styles.meta} title={meta}>
              {meta}
            </div>
          </div>
        )}
      </div>
      {trailing ? <div className={styles.side}>{trailing}</div> : null}
    </div>
  );
}
