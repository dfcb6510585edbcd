import { type ReactNode, useId } from 'react';
import { cx } from './class-names.ts';
import { Heading, type HeadingLevel } from './heading.tsx';
import styles from './section.module.css';

export type SectionProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly description?: string | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
  readonly id?: string | undefined;
  /** Without the line above, for the first section and for sections in sections. */
  readonly isQuiet?: boolean | undefined;
};

/** A named part of a page. */
export function Section(props: SectionProps) {
  const { title, children, actions, description, headingLevel, id, isQuiet } = props;
  const titleId = useId();
  return (
    <section
      id={id}
      aria-labelledby={titleId}
      className={cx(styles.section, isQuiet && styles.quiet)}
    >
      <header className={styles.header}>
        <div className={styles.words}>
          <Heading level={headingLevel ?? 2} id={titleId} className={styles.title}>
            {title}
          </Heading>
          {description === undefined ? null : <p className={styles.description}>{description}</p>}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </header>
      {children}
    </section>
  );
}
