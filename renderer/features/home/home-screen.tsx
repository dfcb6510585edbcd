import { Plus, StickyNote } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Day } from '../../../shared/domain/day.ts';
import type { HomePage } from '../../../shared/ipc/home-view.ts';
import { useAnswer } from '../../answers.ts';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { useMayEdit } from '../../ui/editing.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FirstSteps } from './first-steps.tsx';
import style from './home.module.css';
import { LearningBlock, LookBlock, NextBlock, WaitingBlock } from './home-blocks.tsx';
import { InboxStrip } from './inbox-strip.tsx';
import { messages } from './messages.ts';
import { ReviewLine } from './review-line.tsx';

type Props = {
  readonly onNewSkill: () => void;
  readonly onCapture: () => void;
  readonly captureKeys: string;
  readonly onDecide: (skillId: string) => void;
  readonly onRate: (skillId: string) => void;
};

/** Today: what is next in one glance, and nothing that counts or compares. */
export function HomeScreen(props: Props) {
  const intl = useIntl();
  const day = today();
  const { value, refusal } = useAnswer('home.get', { today: day });
  const date = intl.formatDate(`${day}T00:00:00Z`, { dateStyle: 'full', timeZone: 'UTC' });
  return (
    <Page
      title={intl.formatMessage(messages.title)}
      eyebrow={date}
      width="full"
      actions={
        <Button
          edits
          variant="quiet"
          icon={StickyNote}
          shortcut={props.captureKeys}
          onPress={props.onCapture}
        >
          <FormattedMessage {...messages.capture} />
        </Button>
      }
    >
      {value !== null && <Blocks page={value} day={day} {...props} />}
      {value === null && refusal !== null && <RefusalState refusal={refusal} />}
      {value === null && refusal === null && (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={4} />
      )}
    </Page>
  );
}

type BlocksProps = Props & { readonly page: HomePage; readonly day: Day };

function Blocks(props: BlocksProps) {
  const { page, onNewSkill } = props;
  const hasSkills = page.checklist.some(({ step, done }) => step === 'skill' && done);
  if (!hasSkills) return <Beginning page={page} onNewSkill={onNewSkill} />;
  return (
    <div className={style.columns}>
      <div className={style.main}>
        <ReviewLine review={page.review.state === 'planned' ? none : page.review} />
        <InboxStrip inbox={page.inbox} />
        <FirstSteps checklist={page.checklist} />
        {page.next.length > 0 ? <NextBlock page={page} /> : <Quiet />}
      </div>
      <div className={style.side}>
        <WaitingBlock {...props} />
        <LookBlock {...props} />
        <LearningBlock page={page} />
        {page.review.state === 'planned' && <ReviewLine review={page.review} />}
      </div>
    </div>
  );
}

const none = { state: 'none', next: null } as const;

function Beginning({ page, onNewSkill }: Pick<BlocksProps, 'page' | 'onNewSkill'>) {
  const intl = useIntl();
  const mayEdit = useMayEdit();
  return (
    <div className={style.beginning}>
      <InboxStrip inbox={page.inbox} />
      <EmptyState
        title={intl.formatMessage(mayEdit ? messages.emptyTitle : messages.readTitle)}
        line={intl.formatMessage(mayEdit ? messages.emptyLine : messages.readLine)}
        primary={
          <Button edits variant="primary" icon={Plus} onPress={onNewSkill}>
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
