import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import { type Icon, SMALL_ICON } from './icon.ts';
import styles from './timeline-list.module.css';

export type TimelineItem = {
  readonly id: string;
  readonly title: ReactNode;
  /** The day in words. */
  readonly when: string;
  /** The same day, `YYYY-MM-DD`, for machines. */
  readonly day?: string | undefined;
  readonly icon?: Icon | undefined;
  readonly body?: ReactNode;
  readonly actions?: ReactNode;
  readonly tone?: 'plain' | 'accent' | 'warn' | undefined;
};

export type TimelineListProps = { readonly label: string; readonly items: readonly TimelineItem[] };

const TONES = { plain: undefined, accent: styles.accent, warn: styles.warn } as const;

function Item({ item }: { readonly item: TimelineItem }) {
  const { icon: Sketch, tone = 'plain' } = item;
  return (
    <li className={styles.item}>
      <span className={cx(styles.mark, TONES[tone])} aria-hidden="true">
        {Sketch ? <Sketch {...SMALL_ICON} /> : <span className={styles.dot} />}
      </span>
      <div className={styles.words}>
        <div className={styles.first}>
          <div className={styles.title}>{item.title}</div>
          <time className={styles.when} dateTime={item.day}>
            {item.when}
          </time>
        </div>
        {item.body ? <div className={styles.body}>{item.body}</div> : null}
      </div>
      {item.actions ? <div className={styles.actions}>{item.actions}</div> : null}
    </li>
  );
}

/** What happened, one after the other. */
export function TimelineList({ label, items }: TimelineListProps) {
  return (
    <ol className={styles.list} aria-label={label}>
      {items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </ol>
  );
}
