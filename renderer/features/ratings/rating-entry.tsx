import { Sprout, Undo2 } from 'lucide-react';
import { type IntlShape, useIntl } from 'react-intl';
import type { RatingView } from '../../../shared/ipc/views.ts';
import type { RatingPull } from '../../../shared/rating/estimate.ts';
import { useCrossing } from '../../parts/crossing.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { SpaceMark } from '../../parts/space-mark.tsx';
import { href } from '../../routes.ts';
import { Button } from '../../ui/button.tsx';
import { shortDay } from '../../words/days.ts';
import { levelNumber } from '../../words/levels.ts';
import { basisNames } from '../../words/source-messages.ts';
import { messages, ownBasis } from './messages.ts';
import styles from './rating-entry.module.css';
import { reasonText } from './reason-text.ts';

type Props = {
  readonly rating: RatingView;
  /** Null for a rating that does not count. */
  readonly pull: RatingPull | null;
  readonly onReply: (() => void) | null;
  readonly note?: string | undefined;
};

/** One rating: who, when, what they said, and what it does to the estimate. */
export function RatingEntry({ rating, pull, onReply, note }: Props) {
  const intl = useIntl();
  return (
    <li className={styles.entry}>
      <Head rating={rating} note={note} />
      {rating.sentence !== '' && !rating.sealed && (
        <p className={styles.sentence}>{rating.sentence}</p>
      )}
      {pull && <Reasons rating={rating} pull={pull} />}
      {rating.reply !== '' && (
        <p className={styles.reply}>
          {intl.formatMessage(messages.replyShown, { reply: rating.reply })}
        </p>
      )}
      <Crossing rating={rating} />
      {onReply && rating.source !== 'self' && (
        <div className={styles.actions}>
          <Button edits variant="quiet" size="s" onPress={onReply}>
            {intl.formatMessage(rating.reply === '' ? messages.reply : messages.replyEdit)}
          </Button>
        </div>
      )}
    </li>
  );
}

/** A private view may be carried across, where it counts, and be taken back. One that was given openly stays. */
function Crossing({ rating }: { readonly rating: RatingView }) {
  const intl = useIntl();
  const cross = useCrossing();
  const isPrivate = rating.space === 'learning';
  if (!isPrivate && rating.carriedAt === null) return null;
  return (
    <div className={styles.actions}>
      {isPrivate && <SpaceMark space="learning" />}
      <Button
        edits
        variant="quiet"
        size="s"
        icon={isPrivate ? Sprout : Undo2}
        onPress={() => cross({ kind: 'rating', id: rating.id })}
      >
        {intl.formatMessage(isPrivate ? messages.carry : messages.takeBack)}
      </Button>
    </div>
  );
}

function raterOf(rating: RatingView): string | null {
  return rating.source === 'self' || rating.source === 'observed' ? null : rating.raterName;
}

function givenText(intl: IntlShape, { level }: RatingView): string {
  if (level === null) return intl.formatMessage(messages.notSeenGiven);
  return intl.formatMessage(messages.given, { level });
}

function Head({ rating, note }: Pick<Props, 'rating' | 'note'>) {
  const intl = useIntl();
  const words = rating.source === 'self' ? ownBasis : basisNames;
  const isNamed = rating.source !== 'self' && rating.source !== 'observed';
  return (
    <div className={styles.head}>
      <strong>
        {rating.source === 'self' && `${intl.formatMessage(messages.you)} `}
        {isNamed && `${raterOf(rating) ?? intl.formatMessage(messages.unnamed)} `}
        {!rating.sealed && givenText(intl, rating)}
      </strong>
      <span>{shortDay(intl, rating.day)}</span>
      {rating.level !== null && !rating.sealed && (
        <span>{intl.formatMessage(words[rating.basis])}</span>
      )}
      {rating.projectTitle !== null && rating.projectId !== null && (
        <RecordLink to={href.project(rating.projectId)}>
          {intl.formatMessage(messages.inProject, { project: rating.projectTitle })}
        </RecordLink>
      )}
      {note !== undefined && <span>{note}</span>}
    </div>
  );
}

function Reasons({ rating, pull }: { readonly rating: RatingView; readonly pull: RatingPull }) {
  const intl = useIntl();
  const effect =
    pull.without === null
      ? intl.formatMessage(messages.only)
      : intl.formatMessage(messages.without, { level: levelNumber(intl, pull.without) });
  return (
    <ul className={styles.reasons}>
      <li>
        {intl.formatMessage(messages.sharePlain, { share: Math.max(0, pull.share) })}. {effect}
      </li>
      {pull.reasons.map((reason) => (
        <li key={reason.code}>{reasonText(intl, reason, rating)}</li>
      ))}
    </ul>
  );
}
