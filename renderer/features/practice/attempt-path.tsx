import { useIntl } from 'react-intl';
import type { Attempt } from '../../../shared/domain/practice.ts';
import styles from './attempt-path.module.css';
import { messages } from './messages.ts';

/** The attempts of a session along a stem, first to last; each is worth a leaf. */
export function AttemptPath({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const intl = useIntl();
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts" className={styles.heading}>
        {intl.formatMessage(messages.attempts, { count: attempts.length })}
      </h2>
      <ol className={styles.path}>
        {attempts.map((attempt, index) => (
          // An attempt has no name of its own, and their order is theirs.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index} className={styles.attempt}>
            <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true">
              <path d="M12 21c0-7 0-9-1-12M11 14c-6 .5-9-2.500-9-7 6 0 9 2.500 9 7ZM11.500 10c0-5 3-8 8.500-8 0 5-3 8-8.500 8Z" />
            </svg>
            <h3 className={styles.number}>
              {intl.formatMessage(messages.attempt, { number: index + 1 })}
            </h3>
            <Words term={intl.formatMessage(messages.tried)} text={attempt.tried} />
            <Words term={intl.formatMessage(messages.happened)} text={attempt.happened} />
            <Words term={intl.formatMessage(messages.next)} text={attempt.next} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Words({ term, text }: { readonly term: string; readonly text: string }) {
  if (text.trim() === '') return null;
  return (
    <div className={styles.said}>
      <p className={styles.term}>{term}</p>
      <p className={styles.words}>{text}</p>
    </div>
  );
}
