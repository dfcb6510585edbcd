import { useIntl } from 'react-intl';
import type { SourceKind } from '../../../shared/domain/rating.ts';
import type { RatingView, SkillPage } from '../../../shared/ipc/views.ts';
import type { SourcePull } from '../../../shared/rating/estimate.ts';
import { InfluenceBar } from '../../ui/charts/influence-bar.tsx';
import { Section } from '../../ui/section.tsx';
import { sourceNames } from '../../words/source-messages.ts';
import { AsideRatings } from './aside-ratings.tsx';
import styles from './based-on.module.css';
import { messages } from './messages.ts';
import { SourceRows } from './source-rows.tsx';

type Props = {
  readonly page: SkillPage;
  readonly onReply: (rating: RatingView) => void;
  /** The source whose ratings were asked for elsewhere on the page, and how often that was. */
  readonly asked?: { readonly source: SourceKind; readonly turn: number } | undefined;
};

/** Every rating behind the estimate, by source, with what each one does to it and why. */
export function BasedOn({ page, onReply, asked }: Props) {
  const intl = useIntl();
  const { pulls } = page.estimate;
  return (
    <Section
      title={intl.formatMessage(messages.basedOn)}
      description={pulls.length > 0 ? intl.formatMessage(messages.basedOnWhy) : undefined}
    >
      {pulls.length === 0 ? (
        <p className={styles.nothing}>{intl.formatMessage(messages.nothingYet)}</p>
      ) : (
        <>
          <div data-estimate>
            <Influence pulls={pulls} />
          </div>
          <SourceTable page={page} onReply={onReply} asked={asked} />
        </>
      )}
      <AsideRatings page={page} onReply={onReply} />
    </Section>
  );
}

function Influence({ pulls }: { readonly pulls: readonly SourcePull[] }) {
  const intl = useIntl();
  return (
    <InfluenceBar
      label={intl.formatMessage(messages.influence)}
      parts={pulls.map(({ source, count, share }) => ({
        id: source,
        source,
        share,
        text: intl.formatMessage(messages.influencePart, {
          source: intl.formatMessage(sourceNames[source]),
          count,
          share,
        }),
      }))}
    />
  );
}

function SourceTable({ page, onReply, asked }: Props) {
  const intl = useIntl();
  return (
    <table className={styles.table} data-estimate>
      <thead>
        <tr>
          <th scope="col">{intl.formatMessage(messages.columnSource)}</th>
          <th scope="col">{intl.formatMessage(messages.columnNewest)}</th>
          <th scope="col" className={styles.number}>
            {intl.formatMessage(messages.columnCount)}
          </th>
          <th scope="col" className={styles.number}>
            {intl.formatMessage(messages.columnSees)}
          </th>
          <th scope="col" className={styles.number}>
            {intl.formatMessage(messages.columnShare)}
          </th>
        </tr>
      </thead>
      {page.estimate.pulls.map((pull) => (
        <SourceRows
          key={pull.source}
          pull={pull}
          ratings={page.ratings}
          onReply={onReply}
          askedFor={asked?.source === pull.source ? asked.turn : undefined}
        />
      ))}
    </table>
  );
}
