import { useIntl } from 'react-intl';
import type { RecentOnly } from '../../../shared/rating/mirror-reading.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { href } from '../../routes.ts';
import { DataTable } from '../../ui/charts/data-table.tsx';
import { longDay } from '../../words/days.ts';
import styles from './finding.module.css';
import { Finding } from './finding.tsx';
import { findingMessages as messages } from './finding-messages.ts';
import { MonthBars } from './month-bars.tsx';
import type { Names } from './names.ts';
import { useFirstFew } from './use-first-few.tsx';

type Props = { readonly finding: RecentOnly; readonly names: Names };

/** [R23] When ratings came, and of which skills. */
export function RecentOnlyFinding({ finding, names }: Props) {
  const intl = useIntl();
  const { recent, total, first, months } = finding;
  const number = (value: number) => intl.formatNumber(value);
  return (
    <Finding
      pattern="recentOnly"
      sentence={intl.formatMessage(messages.recent, {
        recent,
        total,
        first: longDay(intl, first),
      })}
      figures={[
        { id: 'recent', value: number(recent), words: intl.formatMessage(messages.recentFigure) },
        {
          id: 'earlier',
          value: number(total - recent),
          words: intl.formatMessage(messages.earlierFigure),
        },
        { id: 'months', value: number(months.length), words: intl.formatMessage(messages.months) },
      ]}
      note={messages.recentNote}
    >
      <MonthBars months={months} />
      <Skills finding={finding} names={names} />
    </Finding>
  );
}

function Skills({ finding, names }: Props) {
  const intl = useIntl();
  // What was seen early on comes first: it is the little there is.
  const sorted = finding.skills.toSorted((a, b) => b.earlier - a.earlier || b.recent - a.recent);
  const { shown, more } = useFirstFew(sorted);
  return (
    <div className={styles.records}>
      <DataTable
        caption={intl.formatMessage(messages.skillBySkill)}
        isCaptionHidden
        rows={shown}
        getKey={({ skillId }) => skillId}
        columns={[
          {
            id: 'skill',
            header: intl.formatMessage(messages.skill),
            isRowHeader: true,
            cell: ({ skillId }) => (
              <RecordLink to={href.skill(skillId)}>{names.skill(skillId)}</RecordLink>
            ),
          },
          {
            id: 'earlier',
            header: intl.formatMessage(messages.earlier),
            align: 'end',
            cell: ({ earlier }) => intl.formatNumber(earlier),
          },
          {
            id: 'recent',
            header: intl.formatMessage(messages.recentColumn),
            align: 'end',
            cell: ({ recent }) => intl.formatNumber(recent),
          },
        ]}
      />
      {more}
    </div>
  );
}
