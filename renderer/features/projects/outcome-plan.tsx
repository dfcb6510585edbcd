import { type Control, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import {
  observationKey,
  plannedRatings,
  sourceOf,
} from '../../../shared/domain/outcome-ratings.ts';
import type { Outcome } from '../../../shared/domain/project.ts';
import type { ProjectPage } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../answers.ts';
import { Badge } from '../../ui/badge.tsx';
import { SourceGlyph } from '../../ui/charts/source-glyph.tsx';
import { sourceNames } from '../../words/source-messages.ts';
import { messages } from './messages.ts';
import { type OutcomeAnswers, type OutcomeValues, saidObservations } from './outcome-form.ts';
import styles from './outcome-plan.module.css';
import { useObserverText } from './use-observer-text.ts';

type Props = {
  readonly control: Control<OutcomeValues, unknown, OutcomeAnswers>;
  readonly page: ProjectPage;
  readonly corrected: Outcome | null;
};

const changes = {
  new: messages.planNew,
  replaces: messages.planReplaces,
  kept: messages.planKept,
} as const;

/** The ratings that the outcome will lead to, before anything is kept. */
export function OutcomePlan({ control, page, corrected }: Props) {
  const intl = useIntl();
  const values = useWatch({ control, name: 'observations' });
  const day = useWatch({ control, name: 'day' });
  const people = useAnswer('people.list', {}).value ?? page.observers;
  const observerText = useObserverText(people);
  const observations = saidObservations(values, corrected);
  const plan = plannedRatings({ day, observations }, page.outcomes);
  const skillName = (id: string) => page.skills.find((skill) => skill.id === id)?.name ?? '';
  return (
    <section className={styles.plan} aria-label={intl.formatMessage(messages.plan)}>
      <h3 className={styles.title}>{intl.formatMessage(messages.plan)}</h3>
      {plan.length === 0 && <p className={styles.none}>{intl.formatMessage(messages.planNone)}</p>}
      <ul className={styles.list}>
        {plan.map(({ observation, change }) => (
          <li key={observationKey(observation)}>
            <SourceGlyph source={sourceOf(observation.by)} />
            <span className={styles.words}>
              {intl.formatMessage(messages.planLine, {
                skill: skillName(observation.skillId),
                who:
                  observation.by.kind === 'owner'
                    ? intl.formatMessage(sourceNames.observed)
                    : observerText(observation.by),
                level:
                  observation.level === null
                    ? intl.formatMessage(messages.observedNone)
                    : intl.formatMessage(messages.observedLevel, { level: observation.level }),
              })}
            </span>
            <Badge tone={change === 'kept' ? 'neutral' : 'accent'}>
              {intl.formatMessage(changes[change])}
            </Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
