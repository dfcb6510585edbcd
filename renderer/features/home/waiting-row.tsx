import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Waiting } from '../../../shared/ipc/home-view.ts';
import { href } from '../../routes.ts';
import { Button } from '../../ui/button.tsx';
import style from './home.module.css';
import { messages } from './messages.ts';

type Props = {
  readonly waiting: Waiting;
  readonly onDecide: (skillId: string) => void;
  readonly onRate: (skillId: string) => void;
};

function useWords(waiting: Waiting): string {
  const intl = useIntl();
  switch (waiting.kind) {
    case 'turn':
      return waiting.turn === null
        ? intl.formatMessage(messages.waitingGoal)
        : intl.formatMessage(messages.waitingTurn, { turn: waiting.turn });
    case 'proposal':
      return waiting.standing === null
        ? intl.formatMessage(messages.waitingFirst, { level: waiting.level })
        : intl.formatMessage(messages.waitingProposal, {
            level: waiting.level,
            standing: waiting.standing,
          });
    case 'sealed':
      return intl.formatMessage(messages.waitingSealed, { count: waiting.count });
    default:
      return assertNever(waiting);
  }
}

/** One thing that waits for the owner's word, with the way to say it. */
export function WaitingRow({ waiting, onDecide, onRate }: Props) {
  const intl = useIntl();
  const words = useWords(waiting);
  const { skill, kind } = waiting;
  const label = intl.formatMessage(kind === 'sealed' ? messages.rateIt : messages.decideIt);
  const address = kind === 'turn' ? href.goal(waiting.goalId) : href.skill(skill.id);
  return (
    <li className={style.item}>
      <div className={style.rowWords}>
        <Link href={address} className={style.strongTitle} dir="auto">
          {skill.name}
        </Link>
        <span className={style.lines}>{words}</span>
      </div>
      <Button
        edits
        size="s"
        ariaLabel={intl.formatMessage(messages.goFor, { action: label, skill: skill.name })}
        onPress={() => (kind === 'sealed' ? onRate(skill.id) : onDecide(skill.id))}
      >
        {label}
      </Button>
    </li>
  );
}
