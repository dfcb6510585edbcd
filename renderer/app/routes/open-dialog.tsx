import { useState } from 'react';
import type { RatingView } from '../../../shared/ipc/views.ts';
import { TurnClosedDialog } from '../../features/cycles/turn-closed-dialog.tsx';
import { DecisionDialog } from '../../features/decisions/decision-dialog.tsx';
import { GoalDialog } from '../../features/goals/goal-dialog.tsx';
import { FinishDialog } from '../../features/learning/finish-dialog.tsx';
import { LearningDialog } from '../../features/learning/learning-dialog.tsx';
import { PracticeDialog } from '../../features/practice/practice-dialog.tsx';
import { OutcomeDialog } from '../../features/projects/outcome-dialog.tsx';
import { ProjectDialog } from '../../features/projects/project-dialog.tsx';
import { RatingDialog } from '../../features/ratings/rating-dialog.tsx';
import { ReplyDialog } from '../../features/ratings/reply-dialog.tsx';

type InTurn = { readonly skillId?: string; readonly cycleId?: string };

/** Every dialog of one feature that another feature's screen can ask for. */
export type OpenDialog =
  | { readonly kind: 'rating'; readonly skillId: string }
  | { readonly kind: 'reply'; readonly rating: RatingView }
  | { readonly kind: 'decision'; readonly skillId: string }
  | { readonly kind: 'goal'; readonly skillId: string }
  | { readonly kind: 'outcome'; readonly projectId: string }
  | { readonly kind: 'finish-learning'; readonly learningId: string }
  | ({ readonly kind: 'learning' } & InTurn)
  | ({ readonly kind: 'practice' } & InTurn)
  | ({ readonly kind: 'project' } & InTurn)
  | {
      readonly kind: 'turn-closed';
      readonly goalId: string;
      readonly closedCycle: string;
      readonly openedCycle: string | null;
    };

type Props = {
  readonly dialog: OpenDialog;
  readonly onOpen: (dialog: OpenDialog | null) => void;
  readonly onGoal: (id: string) => void;
};

function DialogOf({ dialog, onOpen, onGoal }: Props) {
  const onClose = () => onOpen(null);
  switch (dialog.kind) {
    case 'rating':
      return <RatingDialog skillId={dialog.skillId} onClose={onClose} />;
    case 'reply':
      return <ReplyDialog rating={dialog.rating} onClose={onClose} />;
    case 'decision':
      return (
        <DecisionDialog
          skillId={dialog.skillId}
          onClose={onClose}
          onDecided={({ goalId, closedCycle, openedCycle }) => {
            if (goalId === null || closedCycle === null) return;
            onOpen({ kind: 'turn-closed', goalId, closedCycle, openedCycle });
          }}
        />
      );
    case 'goal':
      return <GoalDialog skillId={dialog.skillId} onClose={onClose} onSaved={onGoal} />;
    case 'outcome':
      return <OutcomeDialog projectId={dialog.projectId} onClose={onClose} />;
    case 'finish-learning':
      return <FinishDialog learningId={dialog.learningId} onClose={onClose} />;
    case 'learning':
      return <LearningDialog skillId={dialog.skillId} cycleId={dialog.cycleId} onClose={onClose} />;
    case 'practice':
      return <PracticeDialog skillId={dialog.skillId} cycleId={dialog.cycleId} onClose={onClose} />;
    case 'project':
      return <ProjectDialog skillId={dialog.skillId} cycleId={dialog.cycleId} onClose={onClose} />;
    case 'turn-closed':
      return (
        <TurnClosedDialog
          goalId={dialog.goalId}
          closedCycle={dialog.closedCycle}
          openedCycle={dialog.openedCycle}
          onClose={onClose}
        />
      );
  }
}

/** Where features meet: a screen names the dialog it wants, and need not know the feature it comes from. */
export function useDialogs(onGoal: (id: string) => void) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const element = dialog && <DialogOf dialog={dialog} onOpen={setDialog} onGoal={onGoal} />;
  return { open: setDialog, element };
}
