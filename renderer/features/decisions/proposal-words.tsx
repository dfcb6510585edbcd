import type { ReactNode } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
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
        <Suggestion page={page} />
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

/** Below one half any other level is as likely, and a figure would only confuse. */
const CLEAR_TENTHS = 5;

function chanceWords(intl: IntlShape, { kind, probability }: Proposal): string {
  const tenths = Math.round(probability * 10);
  if (tenths >= CLEAR_TENTHS) return intl.formatMessage(messages.chance, { tenths });
  return intl.formatMessage(kind === 'move' ? messages.likeliest : messages.unclear);
}

function Suggestion({ page }: Props) {
  const intl = useIntl();
  const { proposal, estimate } = page;
  if (estimate.fix === 'two-positions') return intl.formatMessage(messages.apart);
  if (proposal === null) return intl.formatMessage(messages.nothing);
  return intl.formatMessage(proposal.kind === 'move' ? messages.move : messages.stay, {
    level: proposal.level,
    chance: chanceWords(intl, proposal),
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

function givenText(intl: IntlShape, { source, level, raterName }: RatingView): string {
  const kind = intl.formatMessage(sourceNames[source]);
  if (level === null) return intl.formatMessage(messages.notSeen, { source: raterName ?? kind });
  if (source === 'self') return intl.formatMessage(messages.givenSelf, { level });
  if (source === 'observed') return intl.formatMessage(messages.shown, { level });
  if (raterName === null) return intl.formatMessage(messages.given, { source: kind, level });
  const name = raterName;
  return intl.formatMessage(messages.givenBy, { name, source: kind.toLocaleLowerCase(), level });
}

function NewRating({ rating }: { readonly rating: RatingView }) {
  const intl = useIntl();
  return (
    <li className={styles.item}>
      <span className={styles.glyph}>
        <SourceGlyph source={rating.source} />
      </span>
      <span>{givenText(intl, rating)}</span>
      <time dateTime={rating.day}>{shortDay(intl, rating.day)}</time>
      {rating.sentence !== '' && <span className={styles.said}>{rating.sentence}</span>}
    </li>
  );
}
