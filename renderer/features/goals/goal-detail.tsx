import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { GoalPage } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { DetailSkeleton } from '../../parts/detail-skeleton.tsx';
import { pageSpace } from '../../parts/page-space.tsx';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { today } from '../../today.ts';
import { Page } from '../../ui/page.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { EndDialog } from './end-dialog.tsx';
import { GoalActions } from './goal-actions.tsx';
import { GoalDialog } from './goal-dialog.tsx';
import { GoalWords } from './goal-words.tsx';
import { messages } from './messages.ts';
import { Milestones } from './milestones.tsx';
import { PauseBanner } from './pause-banner.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import { ReachedBanner } from './reached-banner.tsx';

export type GoalSlots = {
  /** The open turn of the goal. */
  readonly turn: (page: GoalPage) => ReactNode;
  /** The turns behind it. */
  readonly pastTurns: (page: GoalPage) => ReactNode;
  /** What shows that it was worked on. */
  readonly evidence: (page: GoalPage) => ReactNode;
  readonly onAddRating: (skillId: string) => void;
};

type Props = GoalSlots & {
  readonly goalId: string;
  readonly onBack: (() => void) | undefined;
  readonly onGone: () => void;
};

type Open = 'edit' | 'pause' | 'stop' | 'reach' | null;

/** The page of one goal. */
export function GoalDetail({ goalId, ...rest }: Props) {
  const intl = useIntl();
  const { value: page, refusal } = useAnswer('goals.get', { id: goalId, today: today() });
  if (page === null && refusal) return <RefusalState refusal={refusal} />;
  if (page === null) {
    return <DetailSkeleton label={intl.formatMessage(messages.loading)} />;
  }
  return <GoalView page={page} {...rest} />;
}

function GoalView({
  page,
  turn,
  pastTurns,
  evidence,
  onAddRating,
  onBack,
  onGone,
}: Omit<Props, 'goalId'> & { readonly page: GoalPage }) {
  const intl = useIntl();
  const { goal, row } = page;
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const remove = useRemoval(goal.id, onGone);
  return (
    <Page
      title={intl.formatMessage(messages.heading, {
        from: goal.fromLevel,
        to: goal.toLevel,
        skill: row.skill.name,
      })}
      {...pageSpace(goal.space, intl.formatMessage(messages.goal))}
      back={onBack && { label: intl.formatMessage(messages.back), onPress: onBack }}
      actions={
        <GoalActions
          goal={goal}
          onAddRating={() => onAddRating(goal.skillId)}
          onEdit={() => setOpen('edit')}
          onStop={() => setOpen('stop')}
          onPause={() => setOpen('pause')}
          onRemove={remove}
        />
      }
      banner={
        row.mayReach ? (
          <ReachedBanner onReach={() => setOpen('reach')} />
        ) : (
          goal.pause && <PauseBanner goal={goal} />
        )
      }
    >
      <GoalWords page={page} />
      {turn(page)}
      <Milestones goal={goal} />
      {evidence(page)}
      {pastTurns(page)}
      {open === 'pause' && <PauseDialog goal={goal} onClose={close} />}
      {open === 'edit' && <GoalDialog goal={goal} onClose={close} />}
      {(open === 'stop' || open === 'reach') && (
        <EndDialog goalId={goal.id} how={open} onClose={close} />
      )}
    </Page>
  );
}

function useRemoval(id: string, onGone: () => void): () => void {
  const intl = useIntl();
  const undoable = useUndoToast();
  return () => {
    const removal = undoable({
      title: intl.formatMessage(messages.removed),
      work: () => ask('trash.put', { kind: 'goal', id }),
      undo: () => ask('trash.restore', { kind: 'goal', id }),
    });
    void removal.then((isGone) => isGone && onGone());
  };
}
