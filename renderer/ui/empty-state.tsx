import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './empty-state.module.css';
import { Heading, type HeadingLevel } from './heading.tsx';
import type { Icon } from './icon.ts';

export type EmptyStateProps = {
  readonly title: string;
  readonly line?: string | undefined;
  readonly icon?: Icon | undefined;
  readonly illustration?: ReactNode;
  readonly primary?: ReactNode;
  readonly secondary?: ReactNode;
  readonly headingLevel?: HeadingLevel | undefined;
  /** `inline` sits in a section, without the sign. */
  readonly size?: 'page' | 'inline' | undefined;
};

/** Nothing here yet: what belongs here, and the first step. */
export function EmptyState(props: EmptyStateProps) {
  const { title, line, icon: Sketch, illustration, primary, secondary, size } = props;
  const isInline = size === 'inline';
  return (
    <div className={cx(styles.state, isInline && styles.inline)}>
      {illustration ? <div className={styles.illustration}>{illustration}</div> : null}
      {Sketch && !isInline ? (
        <div className={styles.sign}>
          <Sketch size={20} strokeWidth={1.5} aria-hidden="true" />
        </div>
      ) : null}
      <Heading level={props.headingLevel ?? 2} className={styles.title}>
        {title}
      </Heading>
      {line === undefined ? null : <p className={styles.line}>{line}</p>}
      {primary || secondary ? (
        <div className={styles.actions}>
          {primary}
          {secondary}
        </div>
      ) : null}
    </div>
  );
}
