import { useIntl } from 'react-intl';
import type { ProjectPage, SkillRow } from '../../../shared/ipc/views.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { href } from '../../routes.ts';
import { Card } from '../../ui/card.tsx';
import { LevelStrip } from '../../ui/charts/level-strip.tsx';
import { Section } from '../../ui/section.tsx';
import { TimelineList } from '../../ui/timeline-list.tsx';
import { shortDay } from '../../words/days.ts';
import { stripText, toStrip, unsureText } from '../../words/estimates.ts';
import { messages } from './messages.ts';
import styles from './project-detail.module.css';

type Props = { readonly page: ProjectPage };

/** The skills that a project uses, each with where it stands. */
export function UsedSkills({ page }: Props) {
  const intl = useIntl();
  if (page.skills.length === 0) return null;
  return (
    <Section title={intl.formatMessage(messages.skills)}>
      <ul className={styles.list}>
        {page.skills.map((skill) => (
          <UsedSkill key={skill.id} page={page} skill={skill} />
        ))}
      </ul>
    </Section>
  );
}

function UsedSkill({ page, skill }: Props & { readonly skill: SkillRow }) {
  const intl = useIntl();
  const asked = page.project.askedLevels.find(({ skillId }) => skillId === skill.id);
  return (
    <li className={styles.skill}>
      <RecordLink to={href.skill(skill.id)}>{skill.name}</RecordLink>
      {asked && (
        <span className={styles.asked}>
          {intl.formatMessage(messages.askedLevel, { level: asked.level })}
        </span>
      )}
      <span data-estimate>
        <LevelStrip
          variant="row"
          label={stripText(intl, skill.strip, skill.fix, skill.target)}
          estimate={toStrip(skill.strip)}
          unsureText={unsureText(intl, skill.fix)}
          target={skill.target ?? undefined}
        />
      </span>
    </li>
  );
}

/** The goals that a project is part of. */
export function Goals({ page }: Props) {
  const intl = useIntl();
  if (page.goals.length === 0) return null;
  return (
    <Section title={intl.formatMessage(messages.goals)}>
      <ul className={styles.list}>
        {page.goals.map(({ id, skill, fromLevel, toLevel }) => (
          <li key={id}>
            <RecordLink to={href.goal(id)}>
              {intl.formatMessage(messages.goalRow, {
                skill: skill.name,
                from: fromLevel,
                to: toLevel,
              })}
            </RecordLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the owner wrote for themselves alone, in the colour of that room. */
export function Lessons({ page }: Props) {
  const intl = useIntl();
  if (page.lessons.length === 0) return null;
  return (
    <Section
      title={intl.formatMessage(messages.lessons)}
      description={intl.formatMessage(messages.lessonsWhy)}
    >
      <Card tone="learning">
        <TimelineList
          label={intl.formatMessage(messages.lessons)}
          items={page.lessons.map(({ id, text, day }) => ({
            id,
            title: <span className={styles.words}>{text}</span>,
            when: shortDay(intl, day),
            day,
          }))}
        />
      </Card>
    </Section>
  );
}
