import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { GoalRow } from '../../../shared/ipc/views.ts';
import { ask } from '../../api.ts';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StageTrack } from '../../ui/stage-track.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { longDay } from '../../words/days.ts';
import { nextOf } from '../../words/next-step-messages.ts';
import { stageNames, stageStates } from '../../words/stage-messages.ts';
import { messages } from './messages.ts';
import style from './review.module.css';

/** The next step of each goal, with its date to keep or to move. */
export function GoalsStep({ goals }: { readonly goals: readonly GoalRow[] }) {
  const intl = useIntl();
  return (
    <Section
      title={intl.formatMessage(messages.goals)}
      description={goals.length > 0 ? intl.formatMessage(messages.goalsNote) : undefined}
      isQuiet
    >
      {goals.length === 0 && (
        <p className={style.calm}>{intl.formatMessage(messages.goalsEmpty)}</p>
      )}
      <ul className={style.rows}>
        {goals.map((goal) => (
          <GoalLine key={goal.id} goal={goal} />
        ))}
      </ul>
    </Section>
  );
}

function GoalLine({ goal }: { readonly goal: GoalRow }) {
  const intl = useIntl();
  const [isMoving, setMoving] = useState(false);
  const { skill, by, cycle } = goal;
  const label = intl.formatMessage(messages.moveDate);
  return (
    <li className={style.goal}>
      <div className={style.row}>
        <div className={style.words}>
          <Link href={href.goal(goal.id)} className={style.name} dir="auto">
            {skill.name}
          </Link>{' '}
          <span className={style.until}>
            {intl.formatMessage(messages.until, { day: longDay(intl, by) })}
          </span>
          <div className={style.next}>
            {cycle !== null && (
              <StageTrack
                label={skill.name}
                stages={cycle.steps.map(({ stage, status }) => ({
                  id: stage,
                  label: intl.formatMessage(stageNames[stage]),
                  state: status,
                  stateText: intl.formatMessage(stageStates[status]),
                }))}
              />
            )}
            <span>{intl.formatMessage(nextOf(goal).what)}</span>
          </div>
        </div>
        {!isMoving && (
          <Button
            edits
            variant="quiet"
            size="s"
            ariaLabel={intl.formatMessage(messages.forGoal, { action: label, skill: skill.name })}
            onPress={() => setMoving(true)}
          >
            {label}
          </Button>
        )}
      </div>
      {isMoving && <MoveDate goal={goal} onClose={() => setMoving(false)} />}
    </li>
  );
}

type MoveProps = { readonly goal: GoalRow; readonly onClose: () => void };

function MoveDate({ goal, onClose }: MoveProps) {
  const intl = useIntl();
  const [by, setBy] = useState<string | null>(goal.by);
  const saving = useAttempt();
  const save = () =>
    void saving.attempt(async () => {
      if (by !== null && by !== goal.by) await ask('goals.update', { id: goal.id, change: { by } });
      onClose();
    });
  return (
    <div className={style.moving}>
      <DateField
        label={intl.formatMessage(messages.newDate)}
        openLabel={intl.formatMessage(messages.openCalendar)}
        value={by}
        onChange={setBy}
        min={today()}
      />
      <RefusalNotice refusal={saving.refusal} />
      <div className={style.buttons}>
        <Button edits variant="secondary" onPress={save}>
          {intl.formatMessage(messages.saveDate)}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {intl.formatMessage(messages.cancel)}
        </Button>
      </div>
    </div>
  );
}
