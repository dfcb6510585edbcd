import { CalendarCheck, ClipboardCheck, ClipboardPen, Pencil, Trash2 } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { ProjectPage } from '../../../shared/ipc/views.ts';
import { ask } from '../../api.ts';
import { useCrossingItem } from '../../parts/crossing.ts';
import { useLetters } from '../../parts/use-letters.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { PopoverMenu } from '../../ui/popover-menu.tsx';
import { messages } from './messages.ts';

type Props = {
  readonly page: ProjectPage;
  readonly onEdit: () => void;
  readonly onOutcome: () => void;
  readonly onCorrect: () => void;
  readonly onGone: () => void;
};

/** What may be done with a project, by button, menu and key. */
export function ProjectActions({ page, onEdit, onOutcome, onCorrect, onGone }: Props) {
  const intl = useIntl();
  const remove = useRemoval(page, onGone);
  const end = useEnding(page);
  const { id, space } = page.project;
  const crossing = useCrossingItem({ kind: 'project', id, space });
  const hasOutcome = page.outcomes.length > 0;
  useLetters({}, { r: onOutcome, e: onEdit, Delete: remove });
  return (
    <>
      <Button
        edits
        variant={hasOutcome ? 'secondary' : 'primary'}
        icon={ClipboardCheck}
        shortcut="R"
        onPress={onOutcome}
      >
        {intl.formatMessage(hasOutcome ? messages.newOutcome : messages.recordOutcome)}
      </Button>
      <PopoverMenu
        edits
        label={intl.formatMessage(messages.more)}
        items={[
          {
            id: 'edit',
            label: intl.formatMessage(messages.edit),
            icon: Pencil,
            shortcut: 'E',
            onAction: onEdit,
          },
          ...(page.project.endedOn === null
            ? [
                {
                  id: 'end',
                  label: intl.formatMessage(messages.endToday),
                  icon: CalendarCheck,
                  onAction: end,
                },
              ]
            : []),
          ...(hasOutcome
            ? [
                {
                  id: 'correct',
                  label: intl.formatMessage(messages.correct),
                  icon: ClipboardPen,
                  onAction: onCorrect,
                },
              ]
            : []),
          ...crossing,
          { id: 'line', kind: 'separator' },
          {
            id: 'remove',
            label: intl.formatMessage(messages.remove),
            icon: Trash2,
            shortcut: 'Del',
            isDanger: true,
            onAction: remove,
          },
        ]}
      />
    </>
  );
}

function useRemoval({ project }: ProjectPage, onGone: () => void): () => void {
  const intl = useIntl();
  const undoable = useUndoToast();
  const { id, title } = project;
  return () => {
    const removal = undoable({
      title: intl.formatMessage(messages.removed, { title }),
      work: () => ask('trash.put', { kind: 'project', id }),
      undo: () => ask('trash.restore', { kind: 'project', id }),
    });
    void removal.then((isGone) => isGone && onGone());
  };
}

/** Ends it today, as the common case; any other day is set where it is edited. */
function useEnding({ project }: ProjectPage): () => void {
  const intl = useIntl();
  const undoable = useUndoToast();
  const { id, title } = project;
  const change = (endedOn: string | null) => ask('projects.update', { id, change: { endedOn } });
  return () =>
    void undoable({
      title: intl.formatMessage(messages.goneOn, { title }),
      work: () => change(today()),
      undo: () => change(null),
    });
}
