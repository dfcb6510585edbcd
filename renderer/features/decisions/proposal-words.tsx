import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { RatingView, SkillPage } from '../../../shared/ipc/views.ts';
import type { Proposal } from '../../../shared/rating/estimate.ts';
import { LevelStrip } from '../../ui/charts/level-strip.tsx';
import { SourceGlyph } from '../../ui/charts/source-glyph.tsx';
import { shortDay } from '../../words/days.ts';
import { stripOfEstimate, stripText, toStrip, unsureText } from '../../words/estimates.ts';
import { levelWords } from '../../words/levels.ts';
import { sourceNames } from '../../words/source-messages.ts';
import { messages } from './messages.ts';
import styles from './proposal-words.module.css';

type Props = { readonly page: SkillPage };

/** What the evidence suggests, how sure that is, and what is new since the last decision. */
export function ProposalWords({ page }: Props) {
  const intl = useIntl();
  const { estimate, proposal, standing } = page;
  const strip = stripOfEstimate(estimate);
  return (
    <div className={styles.proposal}>
      <p className={styles.sentence}>
        {proposal ? <Suggestion proposal={proposal} /> : intl.formatMessage(messages.nothing)}
      </p>
      <LevelStrip
        variant="detail"
        label={stripText(intl, strip, estimate.fix)}
        estimate={toStrip(strip)}
        unsureText={unsureText(intl, estimate.fix)}
        standing={standing ?? undefined}
        anchors={levelWords(intl)}
      />
      {proposal && <NewRatings page={page} proposal={proposal} />}
    </div>
  );
}

function Suggestion({ proposal }: { readonly proposal: Proposal }) {
  const intl = useIntl();
  const tenths = Math.round(proposal.probability * 10);
  const message = proposal.kind === 'move' ? messages.move : messages.stay;
  return intl.formatMessage(message, {
    level: proposal.level,
    chance: intl.formatMessage(messages.chance, { tenths }),
    b: (chunks: ReactNode) => <strong>{chunks}</strong>,
  });
}

function NewRatings({ page, proposal }: Props & { readonly proposal: Proposal }) {
  const intl = useIntl();
  const fresh = page.ratings
    .filter((rating) => proposal.newRatingIds.includes(rating.id))
    .sort((one, other) => other.day.localeCompare(one.day));
  return (
    <div>
      <p className={styles.new}>{intl.formatMessage(messages.newSince, { count: fresh.length })}</p>
      <ul className={styles.list}>
        {fresh.map((rating) => (
          <NewRating key={rating.id} rating={rating} />
        ))}
      </ul>
    </div>
  );
}

function NewRating({ rating }: { readonly rating: RatingView }) {
  const intl = useIntl();
  const source = intl.formatMessage(sourceNames[rating.source]);
  const { level, raterName: name } = rating;
  return (
    <li className={styles.item}>
      <SourceGlyph source={rating.source} />
      <span>
        {level === null && intl.formatMessage(messages.notSeen, { source: name ?? source })}
        {level !== null && name === null && intl.formatMessage(messages.given, { source, level })}
        {level !== null &&
          name !== null &&
          intl.formatMessage(messages.givenBy, { name, source: source.toLowerCase(), level })}
      </span>
      <time dateTime={rating.day}>{shortDay(intl, rating.day)}</time>
      {rating.sentence !== '' && <span className={styles.said}>{rating.sentence}</span>}
    </li>
  );
}
