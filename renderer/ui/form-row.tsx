import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './form-row.module.css';

export type FormRowProps = {
  readonly title: string;
  readonly control: ReactNode;
  readonly description?: string | undefined;
  /** For `aria-labelledby` of the control. */
  readonly labelId?: string | undefined;
};

/** One setting: its words at the start, its control at the end. */
export function FormRow({ title, control, description, labelId }: FormRowProps) {
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <div id={labelId} className={styles.title}>
          {title}
        </div>
        {description === undefined ? null : <p className={styles.description}>{description}</p>}
      </div>
      <div className={styles.control}>{control}</div>
    </div>
  );
}

export type FormStackProps = {
  readonly children: ReactNode;
  /** Two stand side by side where there is room. */
  readonly columns?: 1 | 2 | undefined;
};

/** Fields under each other, or two beside each other. */
export function FormStack({ children, columns }: FormStackProps) {
  return <div className={cx(styles.stack, columns === 2 && styles.two)}>{children}</div>;
}
