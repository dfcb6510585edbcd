import { Plus } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { HomePage } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../answers.ts';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FirstSteps } from './first-steps.tsx';
import style from './home.module.css';
import { messages } from './messages.ts';
import { NextStep } from './next-step.tsx';
import { WorthALook } from './worth-a-look.tsx';

type Props = { readonly onNewSkill: () => void };

/** Today: at most three things, and nothing that counts or compares. */
export function HomeScreen({ onNewSkill }: Props) {
  const intl = useIntl();
  const day = today();
  const { value, refusal } = useAnswer('home.get', { today: day });
  const date = intl.formatDate(`${day}T00:00:00Z`, { dateStyle: 'full', timeZone: 'UTC' });
  return (
    <Page title={intl.formatMessage(messages.title)} eyebrow={date} width="full">
      {value !== null && <Blocks page={value} onNewSkill={onNewSkill} />}
      {value === null && refusal !== null && <RefusalState refusal={refusal} />}
      {value === null && refusal === null && (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={4} />
      )}
    </Page>
  );
}

function Blocks({ page, onNewSkill }: Props & { readonly page: HomePage }) {
  const { next, worthALook, learningNow, checklist, counts } = page;
  if (counts.skills === 0) return <Beginning page={page} onNewSkill={onNewSkill} />;
  return (
    <div className={style.columns}>
      <div>
        <FirstSteps checklist={checklist} />
        {next.length > 0 ? <NextBlock goals={next} /> : <Quiet />}
      </div>
      <div>
        {worthALook.length > 0 && <LookBlock skills={worthALook} />}
        {learningNow.length > 0 && <LearningBlock learning={learningNow} />}
      </div>
    </div>
  );
}

function Beginning({ page, onNewSkill }: Props & { readonly page: HomePage }) {
  const intl = useIntl();
  return (
    <div className={style.beginning}>
      <EmptyState
        title={intl.formatMessage(messages.emptyTitle)}
        line={intl.formatMessage(messages.emptyLine)}
        primary={
          <Button variant="primary" icon={Plus} onPress={onNewSkill}>
            <FormattedMessage {...messages.addSkill} />
          </Button>
        }
      />
      <FirstSteps checklist={page.checklist} />
    </div>
  );
}

function Quiet() {
  const intl = useIntl();
  return (
    <EmptyState
      size="inline"
      title={intl.formatMessage(messages.quietTitle)}
      line={intl.formatMessage(messages.quietLine)}
      primary={
        <LinkButton href={`#${href.goals()}`} variant="secondary">
          <FormattedMessage {...messages.toGoals} />
        </LinkButton>
      }
    />
  );
}

function NextBlock({ goals }: { readonly goals: HomePage['next'] }) {
  const intl = useIntl();
  return (
    <Section
      title={intl.formatMessage(messages.next)}
      description={intl.formatMessage(messages.nextNote)}
    >
      <ul className={style.list}>
        {goals.map((goal, index) => (
          <NextStep key={goal.id} goal={goal} isFirst={index === 0} />
        ))}
      </ul>
    </Section>
  );
}

function LookBlock({ skills }: { readonly skills: HomePage['worthALook'] }) {
  const intl = useIntl();
  return (
    <Section
      title={intl.formatMessage(messages.look)}
      description={intl.formatMessage(messages.lookNote)}
    >
      <ul className={style.list}>
        {skills.map((skill) => (
          <WorthALook key={skill.id} skill={skill} />
        ))}
      </ul>
    </Section>
  );
}

function LearningBlock({ learning }: { readonly learning: HomePage['learningNow'] }) {
  const intl = useIntl();
  return (
    <Section
      title={intl.formatMessage(messages.learningNow)}
      actions={
        <Badge tone="learning">
          <FormattedMessage {...messages.onlyYou} />
        </Badge>
      }
    >
      <ul className={style.list}>
        {learning.map(({ id, title, skills }) => (
          <li key={id}>
            <Link href={href.learningActivity(id)} className={style.row}>
              <span className={style.rowWords}>
                <span className="text-strong">{title}</span>
                <span className={style.meta}>
                  <FormattedMessage
                    {...messages.learningFor}
                    values={{ skills: intl.formatList(skills.map(({ name }) => name)) }}
                  />
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
