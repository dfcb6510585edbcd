import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './definition-list.module.css';

export type Definition = {
  readonly id: string;
  readonly term: ReactNode;
  readonly detail: ReactNode;
};

export type DefinitionListProps = {
  readonly items: readonly Definition[];
  readonly layout?: 'rows' | 'columns' | undefined;
};

/** What is what: terms with what there is to say about each. */
export function DefinitionList({ items, layout }: DefinitionListProps) {
  return (
    <dl className={cx(styles.list, layout === 'columns' && styles.columns)}>
      {items.map(({ id, term, detail }) => (
        <div key={id} className={styles.pair}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.detail}>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
