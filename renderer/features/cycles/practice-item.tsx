import { useIntl } from 'react-intl';
import { isSafePractice, type PracticeSession } from '../../../shared/domain/practice.ts';
import { Badge } from '../../ui/badge.tsx';
import { shortDay } from '../../words/days.ts';
import { messages } from './messages.ts';
import styles from './turn-records.module.css';

/** One practice session, opening to its attempts. */
export function PracticeItem({ session }: { readonly session: PracticeSession }) {
  const intl = useIntl();
  const isSafe = isSafePractice(session);
  return (
    <li className={styles.item}>
      <span className="break-anywhere">{session.task}</span>
      <span>{shortDay(intl, session.day)}</span>
      {isSafe && <Badge tone="learning">{intl.formatMessage(messages.safe)}</Badge>}
      {!isSafe && <span>{intl.formatMessage(messages.notSafe)}</span>}
      <details className={styles.attempts}>
        <summary>
          {intl.formatMessage(messages.attempts, { count: session.attempts.length })}
        </summary>
        <ol>
          {session.attempts.map(({ tried, happened, next }, index) => (
            // An attempt has no name of its own, and their order never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index}>
              <p>{tried}</p>
              {happened !== '' && <p>{happened}</p>}
              {next !== '' && <p>{intl.formatMessage(messages.next, { next })}</p>}
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}
