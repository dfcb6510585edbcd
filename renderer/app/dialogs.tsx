import { useLocation } from 'wouter';
import { href } from '../routes.ts';
import { Later } from '../ui/later.tsx';
import type { OpenDialog } from './open-dialog.ts';
import { parts } from './parts.ts';

type Props = {
  readonly dialog: OpenDialog;
  readonly onOpen: (dialog: OpenDialog) => void;
  readonly onClose: () => void;
};

/** The dialog that is open. What was made outside a turn is shown at once; inside one, the turn stays in view. */
export function Dialogs({ dialog, onOpen, onClose }: Props) {
  const [, navigate] = useLocation();
  const show = (path: (id: string) => string) => (id: string) => {
    if ('onSaved' in dialog && dialog.onSaved) dialog.onSaved();
    else if (!('cycleId' in dialog)) navigate(path(id));
  };
  switch (dialog.what) {
    case 'skill':
      return (
        <Later
          part={parts.newSkill}
          with={{
            isOpen: true,
            onClose,
            onCreated: show(href.skill),
            name: dialog.initialText,
          }}
        />
      );
    case 'rating':
      return <Later part={parts.rating} with={{ ...dialog, onClose }} />;
    case 'reply':
      return <Later part={parts.reply} with={{ ...dialog, onClose }} />;
    case 'decision':
      return (
        <Later
          part={parts.decision}
          with={{
            ...dialog,
            onClose,
            onDecided: ({ goalId, closedCycle, openedCycle }) => {
              if (goalId === null || closedCycle === null) return;
              onOpen({ what: 'turn-closed', goalId, closedCycle, openedCycle });
            },
          }}
        />
      );
    case 'turn-closed':
      return <Later part={parts.turnClosed} with={{ ...dialog, onClose }} />;
    case 'goal':
      return <Later part={parts.goal} with={{ ...dialog, onClose, onSaved: show(href.goal) }} />;
    case 'learning': {
      const onSaved = show(href.learningActivity);
      return <Later part={parts.planLearning} with={{ ...dialog, onClose, onSaved }} />;
    }
    case 'finish-learning':
      return <Later part={parts.finishLearning} with={{ ...dialog, onClose }} />;
    case 'import-learning':
      return <Later part={parts.importLearning} with={{ onClose }} />;
    case 'practice': {
      const onSaved = show(href.practiceSession);
      return <Later part={parts.practice} with={{ ...dialog, onClose, onSaved }} />;
    }
    case 'lesson': {
      const onSaved = show(href.lesson);
      return <Later part={parts.lesson} with={{ ...dialog, onClose, onSaved }} />;
    }
    case 'project': {
      const onSaved = show(href.project);
      return <Later part={parts.project} with={{ ...dialog, onClose, onSaved }} />;
    }
    case 'outcome':
      return <Later part={parts.outcome} with={{ ...dialog, onClose }} />;
    case 'capture':
      // The shell draws it over the dialog that is open.
      return null;
    case 'carry':
      return <Later part={parts.carry} with={{ ...dialog, onClose }} />;
    case 'credential':
      return (
        <Later
          part={parts.credential}
          with={{
            skillIds: dialog.skillId === undefined ? [] : [dialog.skillId],
            onClose,
            onSaved: show(href.credential),
          }}
        />
      );
    case 'person':
      return <Later part={parts.person} with={{ onClose, onSaved: show(href.person) }} />;
  }
}
