import { History } from 'lucide-react';
import { FormattedMessage, type IntlShape, useIntl } from 'react-intl';
import type { LocalTime } from '../../../shared/domain/local-time.ts';
import type { ReviewState } from '../../../shared/ipc/home-view.ts';
import { ask } from '../../api.ts';
import { useTry } from '../../parts/use-try.ts';
import { href } from '../../routes.ts';
import { Button } from '../../ui/button.tsx';
import { useMayEdit } from '../../ui/editing.ts';
import { SMALL_ICON } from '../../ui/icon.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import style from './home.module.css';
import { messages } from './messages.ts';

/** 'Friday 27 November, 16:00' */
function timeText(intl: IntlShape, time: LocalTime): string {
  return intl.formatDate(`${time}:00Z`, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
}

/** The weekly look: due, planned, or asked about once. Whether one was missed is never said. */
export function ReviewLine({ review }: { readonly review: ReviewState }) {
  const intl = useIntl();
  const mayEdit = useMayEdit();
  if (review.state === 'none') return null;
  if (review.state === 'planned') {
    if (review.next === null) return null;
    return (
      <p className={style.quietLine}>
        <History {...SMALL_ICON} />
        <FormattedMessage {...messages.reviewNext} values={{ time: timeText(intl, review.next) }} />
      </p>
    );
  }
  // The answer to the question could not be kept.
  if (review.state === 'ask' && !mayEdit) return null;
  return <ReviewStrip isQuestion={review.state === 'ask'} />;
}

function ReviewStrip({ isQuestion }: { readonly isQuestion: boolean }) {
  const attempt = useTry();
  const decline = () =>
    void attempt(() =>
      isQuestion ? ask('reminders.change', { review: null }) : ask('reviews.later', {}),
    );
  return (
    <div className={style.strip} data-learning="">
      <History {...SMALL_ICON} />
      <p className={style.stripWords}>
        <span className="text-strong">
          <FormattedMessage {...(isQuestion ? messages.reviewAsk : messages.reviewDue)} />
        </span>
        <span>
          <FormattedMessage {...(isQuestion ? messages.reviewAskNote : messages.reviewDueNote)} />
        </span>
      </p>
      <span className={style.stripActions}>
        <Button edits variant="quiet" size="s" onPress={decline}>
          <FormattedMessage {...(isQuestion ? messages.reviewNo : messages.reviewLater)} />
        </Button>
        <LinkButton
          href={`#${isQuestion ? href.settings() : href.review()}`}
          variant="secondary"
          size="s"
        >
          <FormattedMessage {...(isQuestion ? messages.reviewChoose : messages.reviewStart)} />
        </LinkButton>
      </span>
    </div>
  );
}
