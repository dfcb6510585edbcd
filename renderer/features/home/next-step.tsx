import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { GoalRow } from '../../../shared/ipc/views.ts';
import { href } from '../../routes.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { stageNames, stageStates } from '../../words/stage-messages.ts';
import style from './home.module.css';
import { messages } from './messages.ts';
import { nextOf } from './stage-words.ts';

type Props = { readonly goal: GoalRow; readonly isFirst: boolean };

/** What to do now for one goal: in words, with a way there, and where its turn stands. */
export function NextStep({ goal, isFirst }: Props) {
  const intl = useIntl();
  const { what, action } = nextOf(goal);
  const by = intl.formatDate(`${goal.by}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' });
  const address = href.goal(goal.id);
  const words = intl.formatMessage(action);
  return (
    <li className={style.step}>
      <div className={style.what}>
        <h3 className="text-strong">
          <Link href={address} className={style.title}>
            {goal.skill.name}
          </Link>
        </h3>
        <p className="text-sentence">
          <FormattedMessage {...what} />
        </p>
        <p className={style.meta}>
          <span>
            <FormattedMessage
              {...messages.levels}
              values={{ from: goal.fromLevel, to: goal.toLevel }}
            />
          </span>
          <span>
            <FormattedMessage {...messages.by} values={{ day: by }} />
          </span>
          {goal.cycle !== null && goal.cycle.number > 1 && (
            <span>
              <FormattedMessage {...messages.turn} values={{ number: goal.cycle.number }} />
            </span>
          )}
        </p>
        {goal.cycle !== null && (
          <Stepper
            size="s"
            label={intl.formatMessage(messages.steps, { skill: goal.skill.name })}
            steps={goal.cycle.steps.map(({ stage, status }) => ({
              id: stage,
              label: intl.formatMessage(stageNames[stage]),
              state: status,
              stateText: intl.formatMessage(stageStates[status]),
            }))}
          />
        )}
      </div>
      <LinkButton href={`#${address}`} variant={isFirst ? 'primary' : 'secondary'}>
        {words}
        <span className="visually-hidden">
          {intl.formatMessage(messages.goFor, { action: '', skill: goal.skill.name })}
        </span>
      </LinkButton>
    </li>
  );
}
