import { ChevronRight } from 'lucide-react';
import { type Ref, useEffect, useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { SourceKind } from '../../../shared/domain/rating.ts';
import type { RatingView } from '../../../shared/ipc/views.ts';
import type { RatingPull, SourcePull } from '../../../shared/rating/estimate.ts';
import { SourceGlyph } from '../../ui/charts/source-glyph.tsx';
import { shortDay } from '../../words/days.ts';
import { levelNumber } from '../../words/levels.ts';
import { sourceNames } from '../../words/source-messages.ts';
import { messages } from './messages.ts';
import entryStyles from './rating-entry.module.css';
import { RatingEntry } from './rating-entry.tsx';
import styles from './source-rows.module.css';

type Props = {
  readonly pull: SourcePull;
  readonly ratings: readonly RatingView[];
  readonly onReply: (rating: RatingView) => void;
  /** Another number each time it is asked for from elsewhere: opens it and moves the focus there. */
  readonly askedFor?: number | undefined;
};

/** One kind of source: what its ratings come to, opening to each of them. */
export function SourceRows({ pull, ratings, onReply, askedFor }: Props) {
  const intl = useIntl();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (askedFor === undefined) return;
    setOpen(true);
    toggle.current?.focus();
  }, [askedFor]);
  const { count, position, share } = pull;
  const entries = [...pull.ratings].sort((one, other) => other.day.localeCompare(one.day));
  const newest = entries[0]?.day;
  return (
    <tbody>
      <tr className={styles.row}>
        <th scope="row">
          <Toggle
            ref={toggle}
            source={pull.source}
            id={id}
            isOpen={isOpen}
            onToggle={() => setOpen(!isOpen)}
          />
        </th>
        <td>{newest && shortDay(intl, newest)}</td>
        <td className={styles.number}>{intl.formatNumber(count)}</td>
        <td className={styles.number}>{levelNumber(intl, position)}</td>
        <td className={styles.number}>{intl.formatNumber(share, { style: 'percent' })}</td>
      </tr>
      {isOpen && (
        <tr className={styles.opened} id={id}>
          <td colSpan={5}>
            <Entries entries={entries} ratings={ratings} onReply={onReply} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

type ToggleProps = {
  readonly source: SourceKind;
  readonly id: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly ref: Ref<HTMLButtonElement>;
};

function Toggle({ source, id, isOpen, onToggle, ref }: ToggleProps) {
  const intl = useIntl();
  return (
    <button
      ref={ref}
      type="button"
      className={styles.toggle}
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      title={intl.formatMessage(messages.openSource)}
      onClick={onToggle}
    >
      <ChevronRight className={styles.chevron} size={14} aria-hidden="true" />
      <SourceGlyph source={source} />
      {intl.formatMessage(sourceNames[source])}
    </button>
  );
}

type EntriesProps = Pick<Props, 'ratings' | 'onReply'> & {
  readonly entries: readonly RatingPull[];
};

function Entries({ entries, ratings, onReply }: EntriesProps) {
  return (
    <ul className={entryStyles.list}>
      {entries.map((entry) => {
        const rating = ratings.find(({ id }) => id === entry.ratingId);
        if (!rating) return null;
        const reply = () => onReply(rating);
        return <RatingEntry key={rating.id} rating={rating} pull={entry} onReply={reply} />;
      })}
    </ul>
  );
}
