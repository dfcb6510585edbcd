import { Search, X } from 'lucide-react';
import { type ReactNode, type Ref, useId } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { cx } from './class-names.ts';
import comboStyles from './combo-box.module.css';
import fieldStyles from './field.module.css';
import { given } from './given.ts';
import { SMALL_ICON } from './icon.ts';
import styles from './list-pane.module.css';

export type ListFilter = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly clearLabel: string;
  readonly placeholder?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
};

export type ListPaneProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly count?: number | undefined;
  readonly actions?: ReactNode;
  readonly filter?: ListFilter | undefined;
  readonly toolbar?: ReactNode;
  readonly footer?: ReactNode;
};

function Filter({ filter }: { readonly filter: ListFilter }) {
  return (
    <SearchField
      aria-label={filter.label}
      value={filter.value}
      onChange={filter.onChange}
      className={cx(fieldStyles.box, styles.filter)}
    >
      <Search {...SMALL_ICON} />
      <Input
        className={styles.input ?? ''}
        {...given({ placeholder: filter.placeholder, ref: filter.inputRef })}
      />
      <Button className={comboStyles.open ?? ''} aria-label={filter.clearLabel}>
        <X {...SMALL_ICON} />
      </Button>
    </SearchField>
  );
}

/** The list half of a screen: name, how many, a filter, and the rows. */
export function ListPane(props: ListPaneProps) {
  const { title, children, count, actions, filter, toolbar, footer } = props;
  const titleId = useId();
  return (
    <section className={styles.pane} aria-labelledby={titleId}>
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <span className={styles.count}>{count}</span>
        {actions}
      </header>
      {filter || toolbar ? (
        <div className={styles.tools}>
          {filter ? <Filter filter={filter} /> : null}
          {toolbar}
        </div>
      ) : null}
      <div className={styles.body}>{children}</div>
      {footer ? <div className={styles.footer}>{footer}</div> : null}
    </section>
  );
}
