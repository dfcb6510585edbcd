import { CircleCheck, CircleDashed } from 'lucide-react';
import { FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { HomePage } from '../../../shared/ipc/home-view.ts';
import { href } from '../../routes.ts';
import { useMayEdit } from '../../ui/editing.ts';
import { Section } from '../../ui/section.tsx';
import style from './home.module.css';
import { messages } from './messages.ts';

type Step = HomePage['checklist'][number]['step'];

const words: Readonly<Record<Step, MessageDescriptor>> = {
  skill: messages.stepSkill,
  rating: messages.stepRating,
  goal: messages.stepGoal,
  learning: messages.stepLearning,
  project: messages.stepProject,
};

const places: Readonly<Record<Step, string>> = {
  skill: href.skills(),
  rating: href.skills(),
  goal: href.goals(),
  learning: href.learning(),
  project: href.projects(),
};

/** The first five steps. Gone once all of them have been taken, and while none can be. */
export function FirstSteps({ checklist }: { readonly checklist: HomePage['checklist'] }) {
  const intl = useIntl();
  const mayEdit = useMayEdit();
  const done = checklist.filter((entry) => entry.done).length;
  if (done === checklist.length || !mayEdit) return null;
  return (
    <Section
      title={intl.formatMessage(messages.firstSteps)}
      description={intl.formatMessage(messages.firstStepsCount, {
        done,
        all: checklist.length,
      })}
    >
      <ol className={style.list}>
        {checklist.map((entry) => (
          <li key={entry.step} className={style.check} data-done={entry.done || undefined}>
            {entry.done ? (
              <CircleCheck size={18} strokeWidth={1.75} aria-hidden="true" />
            ) : (
              <CircleDashed size={18} strokeWidth={1.75} aria-hidden="true" />
            )}
            {entry.done ? (
              <span>
                <FormattedMessage {...words[entry.step]} />
                <span className="visually-hidden">
                  {' '}
                  <FormattedMessage {...messages.stepTaken} />
                </span>
              </span>
            ) : (
              <Link href={places[entry.step]} className={style.title}>
                <FormattedMessage {...words[entry.step]} />
              </Link>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
