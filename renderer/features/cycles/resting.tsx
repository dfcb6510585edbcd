import { Moon } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { GoalRow } from '../../../shared/ipc/views.ts';
import { ask } from '../../api.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { useTry } from '../../parts/use-try.ts';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { shortDay, shortDayOfInstant } from '../../words/days.ts';
import { boardMessages as messages } from './board-messages.ts';
import styles from './resting.module.css';

/** The goals that rest: there, and quiet. */
export function Resting({ goals }: { readonly goals: readonly GoalRow[] }) {
  const intl = useIntl();
  const attempt = useTry();
  if (goals.length === 0) return null;
  return (
    <details className={styles.resting}>
      <summary className={styles.summary}>
        <Moon size={14} strokeWidth={1.75} aria-hidden="true" />
        {intl.formatMessage(messages.resting, { count: goals.length })}
      </summary>
      <ul className={styles.list}>
        {goals.map((goal) => (
          <li key={goal.id} className={styles.item}>
            <RecordLink to={href.goal(goal.id)}>{goal.skill.name}</RecordLink>
            <span className={styles.when}>{whenText(intl, goal)}</span>
            <Button
              edits
              size="s"
              variant="quiet"
              onPress={() => void attempt(() => ask('goals.unpause', { id: goal.id }))}
            >
              {intl.formatMessage(messages.unpause)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function whenText(intl: ReturnType<typeof useIntl>, { pause }: GoalRow): string {
  if (pause === null) return '';
  if (pause.until === null) {
    return intl.formatMessage(messages.restingSince, { day: shortDayOfInstant(intl, pause.at) });
  }
  return pause.until <= today()
    ? intl.formatMessage(messages.dayHasCome)
    : intl.formatMessage(messages.restingUntil, { day: shortDay(intl, pause.until) });
}
