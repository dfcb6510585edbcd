import { useState } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { Cycle } from '../../../shared/domain/cycle.ts';
import type { CycleView } from '../../../shared/ipc/views.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { TimelineList } from '../../ui/timeline-list.tsx';
import { shortDayOfInstant } from '../../words/days.ts';
import { messages } from './messages.ts';
import styles from './past-turns.module.css';
import { SkippedReasons } from './skipped-steps.tsx';
import { TaughtDialog } from './taught-dialog.tsx';
import { TurnRecords } from './turn-records.tsx';

const decided = {
  set: messages.decidedSet,
  accepted: messages.decidedAccepted,
  adjusted: messages.decidedAdjusted,
  rejected: messages.decidedRejected,
} as const;

type Props = {
  /** Newest first. */
  readonly turns: readonly CycleView[];
  /** Where the goal began. */
  readonly fromLevel: number;
};

/** The turns behind a goal, newest first, with what each brought, what closed it and what it taught. */
export function PastTurns({ turns, fromLevel }: Props) {
  const intl = useIntl();
  const [telling, setTelling] = useState<Cycle | null>(null);
  if (turns.length === 0) return null;
  return (
    <Section title={intl.formatMessage(messages.past)}>
      <TimelineList
        label={intl.formatMessage(messages.past)}
        items={turns.map((turn) => ({
          id: turn.cycle.id,
          title: titleOf(intl, turn, levelBefore(turns, turn, fromLevel)),
          when: whenOf(intl, turn),
          day: turn.cycle.closedAt?.slice(0, 10),
          body: <TurnBody turn={turn} onTell={() => setTelling(turn.cycle)} />,
        }))}
      />
      {telling && <TaughtDialog cycle={telling} onClose={() => setTelling(null)} />}
    </Section>
  );
}

/** The level of the decision that closed the turn before, or where the goal began. */
function levelBefore(turns: readonly CycleView[], turn: CycleView, fromLevel: number): number {
  const before = turns.find(({ cycle }) => cycle.number === turn.cycle.number - 1);
  return before?.decision?.level ?? fromLevel;
}

function titleOf(intl: IntlShape, { cycle, decision }: CycleView, from: number) {
  const number = intl.formatMessage(messages.turn, { number: cycle.number });
  if (!decision) return number;
  const to = decision.level;
  const change =
    to === from
      ? intl.formatMessage(messages.stayedLevel, { to })
      : intl.formatMessage(messages.movedLevel, { from, to });
  return (
    <>
      {number} <span className={styles.change}>{change}</span>
    </>
  );
}

function whenOf(intl: IntlShape, { cycle }: CycleView): string {
  const from = shortDayOfInstant(intl, cycle.createdAt);
  return cycle.closedAt === null
    ? intl.formatMessage(messages.pastOpen, { from })
    : intl.formatMessage(messages.pastWhen, {
        from,
        to: shortDayOfInstant(intl, cycle.closedAt),
      });
}

function TurnBody({ turn, onTell }: { readonly turn: CycleView; readonly onTell: () => void }) {
  const intl = useIntl();
  const { cycle, decision } = turn;
  return (
    <div className={styles.body}>
      {cycle.aim !== '' && <p className={styles.words}>{cycle.aim}</p>}
      <TurnRecords turn={turn} />
      <SkippedReasons cycle={cycle} />
      {decision && (
        <p className={styles.words}>
          {intl.formatMessage(decided[decision.kind], { level: decision.level })} {decision.reason}
        </p>
      )}
      <Taught taught={cycle.taught} onTell={onTell} />
    </div>
  );
}

function Taught({ taught, onTell }: { readonly taught: string; readonly onTell: () => void }) {
  const intl = useIntl();
  if (taught === '') {
    return (
      <Button edits size="s" onPress={onTell}>
        {intl.formatMessage(messages.taughtWrite)}
      </Button>
    );
  }
  return (
    <div className={styles.taught}>
      <div className={styles.head}>
        <h3>{intl.formatMessage(messages.taught)}</h3>
        <Badge tone="learning">{intl.formatMessage(messages.onlyYou)}</Badge>
        <Button edits variant="quiet" size="s" onPress={onTell}>
          {intl.formatMessage(messages.taughtChange)}
        </Button>
      </div>
      <p className={styles.words}>{taught}</p>
    </div>
  );
}
