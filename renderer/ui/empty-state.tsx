import type { ReactNode } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { cx } from './class-names.ts';
import { useMayEdit } from './editing.ts';
import styles from './empty-state.module.css';
import { Heading, type HeadingLevel } from './heading.tsx';
import type { Icon } from './icon.ts';

const messages = defineMessages({
  title: { id: 'empty.readOnly.title', defaultMessage: 'Nothing here' },
  line: {
    id: 'empty.readOnly.line',
    defaultMessage: 'This portfolio is open for reading only, so nothing can be added.',
  },
});

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
  /** It asks to add something, which nobody is asked while the portfolio is read only. */
  readonly invites?: boolean | undefined;
};

/** What is said instead of an invitation that cannot be followed. */
function useWords(props: EmptyStateProps): EmptyStateProps {
  const intl = useIntl();
  if (useMayEdit() || !props.invites) return props;
  const { headingLevel, size } = props;
  const [title, line] = [intl.formatMessage(messages.title), intl.formatMessage(messages.line)];
  return { headingLevel, size, title, line };
}

/** Nothing here yet: what belongs here, and the first step. */
export function EmptyState(props: EmptyStateProps) {
  const words = useWords(props);
  const { title, line, icon: Sketch, illustration, primary, secondary, size } = words;
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
