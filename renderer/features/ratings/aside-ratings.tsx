import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { MessageDescriptor } from 'react-intl';
import { useIntl } from 'react-intl';
import type { RatingView, SkillPage } from '../../../shared/ipc/views.ts';
import { messages } from './messages.ts';
import entryStyles from './rating-entry.module.css';
import { RatingEntry } from './rating-entry.tsx';
import styles from './source-rows.module.css';

type Props = {
  readonly page: SkillPage;
  readonly onReply: (rating: RatingView) => void;
};

function whyAside(rating: RatingView): MessageDescriptor {
  if (rating.space === 'learning') return messages.asidePrivate;
  if (rating.sealed) return messages.asideSealed;
  if (rating.level === null) return messages.asideNotSeen;
  return messages.asideReplaced;
}

/** Ratings that are kept without counting, each with the reason. */
export function AsideRatings({ page, onReply }: Props) {
  const intl = useIntl();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const counted = new Set(
    page.estimate.pulls.flatMap((pull) => pull.ratings.map((r) => r.ratingId)),
  );
  const aside = page.ratings.filter((rating) => !counted.has(rating.id));
  if (aside.length === 0) return null;
  return (
    <div>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronRight className={styles.chevron} size={14} aria-hidden="true" />
        {intl.formatMessage(messages.aside, { count: aside.length })}
      </button>
      {isOpen && (
        <ul id={id} className={entryStyles.list}>
          {aside.map((rating) => (
            <RatingEntry
              key={rating.id}
              rating={rating}
              pull={null}
              onReply={rating.sealed ? null : () => onReply(rating)}
              note={intl.formatMessage(whyAside(rating))}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
