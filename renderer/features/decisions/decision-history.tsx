import type { IntlShape } from 'react-intl';
import { useIntl } from 'react-intl';
import type { Decision } from '../../../shared/domain/decision.ts';
import { Section } from '../../ui/section.tsx';
import { TimelineList } from '../../ui/timeline-list.tsx';
import { shortDay } from '../../words/days.ts';
import styles from './decision-history.module.css';
import { messages } from './messages.ts';
import { saidThen } from './said.ts';

type Props = { readonly decisions: readonly Decision[] };

const kindMessages = {
  set: messages.set,
  accepted: messages.accepted,
  adjusted: messages.adjusted,
  rejected: messages.rejected,
} as const;

/** What the owner stood behind, when and why, and what the estimate said then. Newest first. */
export function DecisionHistory({ decisions }: Props) {
  const intl = useIntl();
  const items = [...decisions].sort((one, other) => other.createdAt.localeCompare(one.createdAt));
  return (
    <Section title={intl.formatMessage(messages.history)}>
      {items.length === 0 ? (
        <p className={styles.none}>{intl.formatMessage(messages.historyNone)}</p>
      ) : (
        <TimelineList
          label={intl.formatMessage(messages.history)}
          items={items.map((decision) => toItem(intl, decision))}
        />
      )}
    </Section>
  );
}

function toItem(intl: IntlShape, decision: Decision) {
  const { id, day, level, kind, reason, estimate } = decision;
  const said = intl.formatMessage(messages.saidOn, { said: saidThen(intl, estimate) });
  const differs = estimate.proposed !== null && estimate.proposed !== level;
  const proposed = intl.formatMessage(messages.proposedThen, { level: estimate.proposed ?? level });
  return {
    id,
    title: intl.formatMessage(kindMessages[kind], { level }),
    when: shortDay(intl, day),
    day,
    body: (
      <>
        {reason !== '' && <p className={styles.reason}>{reason}</p>}
        <p className={styles.then}>{differs ? `${said} ${proposed}` : said}</p>
      </>
    ),
  };
}
