import { defineMessages, useIntl } from 'react-intl';
import type { Space } from '../../shared/domain/record.ts';
import { cx } from '../ui/class-names.ts';
import styles from './space-mark.module.css';

const messages = defineMessages({
  learning: { id: 'parts.space.learning', defaultMessage: 'Only you' },
  learningRoom: { id: 'parts.space.learning.room', defaultMessage: 'Learning space' },
  learningWhy: {
    id: 'parts.space.learning.why',
    defaultMessage: 'Learning space: only you see this',
  },
  portfolio: { id: 'parts.space.portfolio', defaultMessage: 'Portfolio' },
  portfolioWhy: {
    id: 'parts.space.portfolio.why',
    defaultMessage: 'Portfolio: may be part of what you show to others',
  },
});

/** A glass cover: what is under it is sheltered. */
function Cover() {
  return (
    <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2.5 10V6a3.5 3.5 0 0 1 7 0v4Z" />
      <path d="M1 10h10M6 1.2v1.3" />
    </svg>
  );
}

/** A sheet with its corner turned: something that can be handed on. */
function Sheet() {
  return (
    <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2.5 1.5h4.7l2.3 2.3v6.7h-7Z" />
      <path d="M7 1.5v2.5h2.5" />
    </svg>
  );
}

type Props = {
  readonly space: Space;
  /** In a row of a list, where there is little room. */
  readonly isSmall?: boolean | undefined;
  /** Where the room itself is named, not who sees it. */
  readonly isRoom?: boolean | undefined;
};

/** In which of the two rooms something lies: told by colour, by shape and by word. */
export function SpaceMark({ space, isSmall = false, isRoom = false }: Props) {
  const intl = useIntl();
  const isLearning = space === 'learning';
  const learning = isRoom ? messages.learningRoom : messages.learning;
  return (
    <span
      className={cx(styles.mark, isLearning ? styles.learning : styles.portfolio)}
      data-small={isSmall || undefined}
      data-space={space}
      title={intl.formatMessage(isLearning ? messages.learningWhy : messages.portfolioWhy)}
    >
      {isLearning && <Cover />}
      {!isLearning && !isSmall && <Sheet />}
      {intl.formatMessage(isLearning ? learning : messages.portfolio)}
    </span>
  );
}
