import { Target } from 'lucide-react';
import { type IntlShape, useIntl } from 'react-intl';
import type { GoalRow, SkillPage } from '../../../shared/ipc/views.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { href } from '../../routes.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { shortDay } from '../../words/days.ts';
import { stageNames } from '../../words/stage-messages.ts';
import { messages } from './messages.ts';
import styles from './skill-links.module.css';

type Props = { readonly page: SkillPage; readonly onSetTarget: () => void };

/** The goals, projects, learning and credentials that a skill is part of. */
export function SkillLinks({ page, onSetTarget }: Props) {
  const intl = useIntl();
  const { goals, projects, learning, credentials } = page;
  return (
    <>
      <Section
        title={intl.formatMessage(messages.goals)}
        actions={
          <Button edits size="s" variant="quiet" icon={Target} onPress={onSetTarget}>
            {intl.formatMessage(messages.setTarget)}
          </Button>
        }
      >
        {goals.length === 0 ? (
          <p className={styles.none}>{intl.formatMessage(messages.noGoals)}</p>
        ) : (
          <ul className={styles.list}>
            {goals.map((goal) => (
              <GoalLink key={goal.id} goal={goal} />
            ))}
          </ul>
        )}
      </Section>
      <Links
        title={intl.formatMessage(messages.projects)}
        items={projects.map(({ id, title }) => ({ id, title, to: href.project(id) }))}
      />
      <Links
        title={intl.formatMessage(messages.learning)}
        items={learning.map(({ id, title }) => ({ id, title, to: href.learningActivity(id) }))}
      />
      <Links
        title={intl.formatMessage(messages.credentials)}
        items={credentials.map(({ id, title }) => ({ id, title, to: href.credential(id) }))}
      />
    </>
  );
}

function stateText(intl: IntlShape, { state, pause, cycle }: GoalRow): string {
  if (state === 'reached') return intl.formatMessage(messages.goalReached);
  if (state === 'stopped') return intl.formatMessage(messages.goalStopped);
  if (pause) return intl.formatMessage(messages.goalRests);
  if (cycle === null) return '';
  const stage = intl.formatMessage(stageNames[cycle.stage]).toLocaleLowerCase();
  return intl.formatMessage(messages.goalTurn, { number: cycle.number, stage });
}

function GoalLink({ goal }: { readonly goal: GoalRow }) {
  const intl = useIntl();
  return (
    <li>
      <RecordLink to={href.goal(goal.id)}>
        {intl.formatMessage(messages.goalRow, {
          from: goal.fromLevel,
          to: goal.toLevel,
          by: shortDay(intl, goal.by),
        })}
      </RecordLink>
      <span>{stateText(intl, goal)}</span>
    </li>
  );
}

type Item = { readonly id: string; readonly title: string; readonly to: string };

function Links({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <RecordLink to={item.to}>{item.title}</RecordLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
