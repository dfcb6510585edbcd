import { lazy } from 'react';
import { useLocation } from 'wouter';
import { href } from '../routes.ts';
import type { OpenDialog } from './open-dialog.ts';

const NewSkillDialog = lazy(async () => ({
  default: (await import('../features/skills/new-skill-dialog.tsx')).NewSkillDialog,
}));
const RatingDialog = lazy(async () => ({
  default: (await import('../features/ratings/rating-dialog.tsx')).RatingDialog,
}));
const ReplyDialog = lazy(async () => ({
  default: (await import('../features/ratings/reply-dialog.tsx')).ReplyDialog,
}));
const DecisionDialog = lazy(async () => ({
  default: (await import('../features/decisions/decision-dialog.tsx')).DecisionDialog,
}));
const TurnClosedDialog = lazy(async () => ({
  default: (await import('../features/cycles/turn-closed-dialog.tsx')).TurnClosedDialog,
}));
const GoalDialog = lazy(async () => ({
  default: (await import('../features/goals/goal-dialog.tsx')).GoalDialog,
}));
const LearningDialog = lazy(async () => ({
  default: (await import('../features/learning/learning-dialog.tsx')).LearningDialog,
}));
const FinishDialog = lazy(async () => ({
  default: (await import('../features/learning/finish-dialog.tsx')).FinishDialog,
}));
const PracticeDialog = lazy(async () => ({
  default: (await import('../features/practice/practice-dialog.tsx')).PracticeDialog,
}));
const ProjectDialog = lazy(async () => ({
  default: (await import('../features/projects/project-dialog.tsx')).ProjectDialog,
}));
const OutcomeDialog = lazy(async () => ({
  default: (await import('../features/projects/outcome-dialog.tsx')).OutcomeDialog,
}));

type Props = {
  readonly dialog: OpenDialog;
  readonly onOpen: (dialog: OpenDialog) => void;
  readonly onClose: () => void;
};

/** The dialog that is open. What was made outside a turn is shown at once; inside one, the turn stays in view. */
export function Dialogs({ dialog, onOpen, onClose }: Props) {
  const [, navigate] = useLocation();
  const { what, ...rest } = dialog;
  const show = (path: (id: string) => string) => (id: string) => {
    if (!('cycleId' in rest)) navigate(path(id));
  };
  switch (dialog.what) {
    case 'skill':
      return <NewSkillDialog isOpen onClose={onClose} onCreated={show(href.skill)} />;
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
            onOpen({ what: 'turn-closed', goalId, closedCycle, openedCycle });
          }}
        />
      );
    case 'turn-closed':
      return <TurnClosedDialog {...dialog} onClose={onClose} />;
    case 'goal':
      return <GoalDialog skillId={dialog.skillId} onClose={onClose} onSaved={show(href.goal)} />;
    case 'learning':
      return (
        <LearningDialog
          skillId={dialog.skillId}
          cycleId={dialog.cycleId}
          onClose={onClose}
          onSaved={show(href.learningActivity)}
        />
      );
    case 'finish-learning':
      return <FinishDialog learningId={dialog.learningId} onClose={onClose} />;
    case 'practice':
      return <PracticeDialog skillId={dialog.skillId} cycleId={dialog.cycleId} onClose={onClose} />;
    case 'project':
      return (
        <ProjectDialog
          skillId={dialog.skillId}
          cycleId={dialog.cycleId}
          onClose={onClose}
          onSaved={show(href.project)}
        />
      );
    case 'outcome':
      return <OutcomeDialog projectId={dialog.projectId} onClose={onClose} />;
  }
}
