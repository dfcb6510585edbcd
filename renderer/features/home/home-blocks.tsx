import { FormattedMessage, useIntl } from 'react-intl';
import type { Day } from '../../../shared/domain/day.ts';
import type { HomePage, Waiting } from '../../../shared/ipc/home-view.ts';
import { href } from '../../routes.ts';
import { Badge } from '../../ui/badge.tsx';
import { Block } from './block.tsx';
import { LearningNow } from './learning-row.tsx';
import { messages } from './messages.ts';
import { NextStep } from './next-step.tsx';
import { WaitingRow } from './waiting-row.tsx';
import { WorthALook } from './worth-a-look.tsx';

/** Rows that stand there before more is asked for. */
const FEW = 3;

type PageProps = { readonly page: HomePage };
type Acts = {
  readonly onDecide: (skillId: string) => void;
  readonly onRate: (skillId: string) => void;
};

/** The goals under way, one next step each. */
export function NextBlock({ page }: PageProps) {
  const intl = useIntl();
  return (
    <Block
      title={intl.formatMessage(messages.next)}
      note={intl.formatMessage(messages.nextNote)}
      total={page.totals.next}
      few={page.next.length}
      all={{
        href: href.goals(),
        label: intl.formatMessage(messages.showAll, { count: page.totals.next }),
      }}
      isQuiet
    >
      {page.next.map((goal, index) => (
        <NextStep key={goal.id} goal={goal} isFirst={index === 0} />
      ))}
    </Block>
  );
}

function keyOf(waiting: Waiting): string {
  return `${waiting.kind} ${waiting.kind === 'turn' ? waiting.goalId : waiting.skill.id}`;
}

/** What waits for the owner's word. */
export function WaitingBlock({ page, onDecide, onRate }: PageProps & Acts) {
  const intl = useIntl();
  if (page.waiting.length === 0) return null;
  return (
    <Block
      title={intl.formatMessage(messages.waiting)}
      total={page.totals.waiting}
      few={FEW}
      all={{ href: href.skills(), label: intl.formatMessage(messages.toSkills) }}
      isQuiet
    >
      {page.waiting.map((one) => (
        <WaitingRow key={keyOf(one)} waiting={one} onDecide={onDecide} onRate={onRate} />
      ))}
    </Block>
  );
}

type LookProps = PageProps & Pick<Acts, 'onRate'> & { readonly day: Day };

/** What is old or unclear. */
export function LookBlock({ page, day, onRate }: LookProps) {
  const intl = useIntl();
  if (page.look.length === 0) return null;
  return (
    <Block
      title={intl.formatMessage(messages.look)}
      total={page.totals.look}
      few={FEW}
      all={{ href: href.skills(), label: intl.formatMessage(messages.toSkills) }}
      isQuiet={page.waiting.length === 0}
    >
      {page.look.map((one) => (
        <WorthALook key={one.skill.id} look={one} today={day} onRate={onRate} />
      ))}
    </Block>
  );
}

/** What is being learnt, in the colours of the other room. */
export function LearningBlock({ page }: PageProps) {
  const intl = useIntl();
  if (page.learningNow.length === 0) return null;
  return (
    <Block
      title={intl.formatMessage(messages.learningNow)}
      total={page.totals.learningNow}
      few={page.learningNow.length}
      all={{
        href: href.learning(),
        label: intl.formatMessage(messages.showAll, { count: page.totals.learningNow }),
      }}
      isQuiet={page.waiting.length === 0 && page.look.length === 0}
      actions={
        <Badge tone="learning">
          <FormattedMessage {...messages.onlyYou} />
        </Badge>
      }
    >
      {page.learningNow.map((activity) => (
        <LearningNow key={activity.id} activity={activity} />
      ))}
    </Block>
  );
}
