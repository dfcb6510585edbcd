import { useIntl } from 'react-intl';
import type { RecentOnly } from '../../../shared/rating/mirror-reading.ts';
import { findingMessages as messages } from './finding-messages.ts';
import styles from './month-bars.module.css';

type Props = { readonly months: RecentOnly['months'] };

/** Ratings by month, with those of the last three months in ink. */
export function MonthBars({ months }: Props) {
  const intl = useIntl();
  const named = (month: string) =>
    intl.formatDate(new Date(`${month}-01T00:00:00Z`), {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
  const most = Math.max(...months.map(({ earlier, recent }) => earlier + recent));
  const told = months
    .filter(({ earlier, recent }) => earlier + recent > 0)
    .map(({ month, earlier, recent }) =>
      intl.formatMessage(messages.month, { month: named(month), count: earlier + recent }),
    );
  const [first, last] = [months[0], months.at(-1)];
  return (
    <figure
      className={styles.figure}
      aria-label={intl.formatMessage(messages.monthsLabel, { months: intl.formatList(told) })}
    >
      <div className={styles.bars} aria-hidden="true">
        {months.map(({ month, earlier, recent }) => (
          <div key={month} className={styles.month}>
            <div className={styles.recent} style={{ blockSize: `${(recent / most) * 100}%` }} />
            <div className={styles.earlier} style={{ blockSize: `${(earlier / most) * 100}%` }} />
          </div>
        ))}
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{first && named(first.month)}</span>
        <span>{last && named(last.month)}</span>
      </div>
    </figure>
  );
}
