import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { GoalRow } from '../../../shared/ipc/views.ts';
import { href } from '../../routes.ts';
import { useMayEdit } from '../../ui/editing.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { StageTrack } from '../../ui/stage-track.tsx';
import { longDay } from '../../words/days.ts';
import { nextOf } from '../../words/next-step-messages.ts';
import { stageNames, stageStates } from '../../words/stage-messages.ts';
import style from './home.module.css';
import { messages } from './messages.ts';

type Props = { readonly goal: GoalRow; readonly isFirst: boolean };

/**
 * One goal in two lines: where its turn stands, and what to do now; for the first goal also in a sentence. Where nothing
 * can be done now, the goal is there to be read.
 */
export function NextStep({ goal, isFirst }: Props) {
  const intl = useIntl();
  const { what, action } = nextOf(goal);
  const mayEdit = useMayEdit();
  const address = href.goal(goal.id);
  return (
    <li className={style.step}>
      <div className={style.what}>
        <div className={style.first}>
          <h3 className="text-strong">
            <Link href={address} className={style.title} dir="auto">
              {goal.skill.name}
            </Link>
          </h3>
          <GoalFacts goal={goal} />
        </div>
        {goal.cycle !== null && (
          <StageTrack
            label={intl.formatMessage(messages.steps, { skill: goal.skill.name })}
            stages={goal.cycle.steps.map(({ stage, status }) => ({
              id: stage,
              label: intl.formatMessage(stageNames[stage]),
              state: status,
              stateText: intl.formatMessage(stageStates[status]),
            }))}
          />
        )}
        {isFirst && mayEdit && (
          <p className={style.sentence}>
            <FormattedMessage {...what} />
          </p>
        )}
      </div>
      <LinkButton href={`#${address}`} variant={isFirst && mayEdit ? 'primary' : 'secondary'}>
        {mayEdit ? intl.formatMessage(action) : intl.formatMessage(messages.seeGoal)}
        <span className="visually-hidden">
          {intl.formatMessage(messages.goFor, { action: '', skill: goal.skill.name })}
        </span>
      </LinkButton>
    </li>
  );
}

function GoalFacts({ goal }: { readonly goal: GoalRow }) {
  const intl = useIntl();
  const { fromLevel, toLevel, by, cycle } = goal;
  return (
    <p className={style.meta}>
      <span>
        <FormattedMessage {...messages.levels} values={{ from: fromLevel, to: toLevel }} />
      </span>
      <span>
        <FormattedMessage {...messages.by} values={{ day: longDay(intl, by) }} />
      </span>
      {cycle !== null && cycle.number > 1 && (
        <span>
          <FormattedMessage {...messages.turn} values={{ number: cycle.number }} />
        </span>
      )}
    </p>
  );
}
