import { type IntlShape, useIntl } from 'react-intl';
import type { CycleView } from '../../../shared/ipc/views.ts';
import { Section } from '../../ui/section.tsx';
import { TimelineList } from '../../ui/timeline-list.tsx';
import { shortDayOfInstant } from '../../words/days.ts';
import { messages } from './messages.ts';
import styles from './past-turns.module.css';
import { TurnRecords } from './turn-records.tsx';

const decided = {
  set: messages.decidedSet,
  accepted: messages.decidedAccepted,
  adjusted: messages.decidedAdjusted,
  rejected: messages.decidedRejected,
} as const;

/** The turns behind a goal, newest first, with what each brought. */
export function PastTurns({ turns }: { readonly turns: readonly CycleView[] }) {
  const intl = useIntl();
  if (turns.length === 0) return null;
  return (
    <Section title={intl.formatMessage(messages.past)}>
      <TimelineList
        label={intl.formatMessage(messages.past)}
        items={turns.map((turn) => toItem(intl, turn))}
      />
    </Section>
  );
}

function toItem(intl: IntlShape, turn: CycleView) {
  const { cycle, decision } = turn;
  const when = cycle.closedAt
    ? intl.formatMessage(messages.pastWhen, { day: shortDayOfInstant(intl, cycle.closedAt) })
    : intl.formatMessage(messages.pastStopped);
  return {
    id: cycle.id,
    title: intl.formatMessage(messages.turn, { number: cycle.number }),
    when,
    day: cycle.closedAt?.slice(0, 10),
    body: (
      <div className={styles.body}>
        {cycle.aim !== '' && <p className={styles.words}>{cycle.aim}</p>}
        <TurnRecords turn={turn} />
        {decision && (
          <p className={styles.words}>
            {intl.formatMessage(decided[decision.kind], { level: decision.level })}{' '}
            {decision.reason}
          </p>
        )}
      </div>
    ),
  };
}
