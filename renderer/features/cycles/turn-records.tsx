import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { CycleView } from '../../../shared/ipc/views.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { href } from '../../routes.ts';
import { Badge } from '../../ui/badge.tsx';
import { shortDay } from '../../words/days.ts';
import { learningStates } from '../../words/learning-messages.ts';
import { verdictNames } from '../../words/verdict-messages.ts';
import { messages } from './messages.ts';
import { PracticeItem } from './practice-item.tsx';
import styles from './turn-records.module.css';

type Props = { readonly turn: CycleView };

/** What has been learned, tried and done in a turn. */
export function TurnRecords({ turn }: Props) {
  const intl = useIntl();
  const { learning, practice, projects, lessons } = turn;
  if (learning.length + practice.length + projects.length === 0) return null;
  return (
    <div className={styles.groups}>
      <Group title={intl.formatMessage(messages.learning)} isShown={learning.length > 0}>
        <LearningItems turn={turn} />
      </Group>
      <Group title={intl.formatMessage(messages.practice)} isShown={practice.length > 0}>
        {practice.map((session) => (
          <PracticeItem key={session.id} session={session} />
        ))}
      </Group>
      <Group title={intl.formatMessage(messages.projects)} isShown={projects.length > 0}>
        <ProjectItems turn={turn} />
      </Group>
      <Group title={intl.formatMessage(messages.lessons)} isShown={lessons.length > 0}>
        {lessons.map(({ id, text, day }) => (
          <li key={id} className={styles.item}>
            <p className={styles.words}>{text}</p>
            <span>{shortDay(intl, day)}</span>
            <Badge tone="learning">{intl.formatMessage(messages.onlyYou)}</Badge>
          </li>
        ))}
      </Group>
    </div>
  );
}

function Group({
  title,
  isShown,
  children,
}: {
  readonly title: string;
  readonly isShown: boolean;
  readonly children: ReactNode;
}) {
  if (!isShown) return null;
  return (
    <div className={styles.group}>
      <h3>{title}</h3>
      <ul className={styles.list}>{children}</ul>
    </div>
  );
}

function LearningItems({ turn }: Props) {
  const intl = useIntl();
  return turn.learning.map(({ id, title, state, finishedOn, takeaway }) => (
    <li key={id} className={styles.item}>
      <RecordLink to={href.learningActivity(id)}>{title}</RecordLink>
      <span>
        {finishedOn ? shortDay(intl, finishedOn) : intl.formatMessage(learningStates[state])}
      </span>
      {takeaway !== '' && <p className={styles.words}>{takeaway}</p>}
    </li>
  ));
}

function ProjectItems({ turn }: Props) {
  const intl = useIntl();
  return turn.projects.map(({ project, outcome }) => (
    <li key={project.id} className={styles.item}>
      <RecordLink to={href.project(project.id)}>{project.title}</RecordLink>
      <span>
        {intl.formatMessage(outcome ? verdictNames[outcome.verdict] : messages.noOutcome)}
      </span>
      {outcome && <p className={styles.words}>{outcome.result}</p>}
    </li>
  ));
}
