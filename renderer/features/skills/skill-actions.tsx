import {
  Archive,
  ArchiveRestore,
  Flag,
  Merge,
  Pencil,
  Plus,
  Ruler,
  Target,
  Trash2,
} from 'lucide-react';
import { type MessageDescriptor, useIntl } from 'react-intl';
import type { SkillPage } from '../../../shared/ipc/views.ts';
import { ask } from '../../api.ts';
import { useCrossingItem } from '../../parts/crossing.ts';
import { useLetters } from '../../parts/use-letters.ts';
import { useTry } from '../../parts/use-try.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { Button } from '../../ui/button.tsx';
import { type MenuEntry, PopoverMenu } from '../../ui/popover-menu.tsx';
import { mergeMessages } from './merge-messages.ts';
import { messages } from './messages.ts';
import { scaleMessages } from './scale-messages.ts';

type Props = {
  readonly page: SkillPage;
  readonly neighbours: readonly string[];
  readonly onOpen: (id: string) => void;
  readonly onGone: () => void;
  readonly onEdit: () => void;
  /** Null where there is no one number to translate. */
  readonly onOtherScales: (() => void) | null;
  readonly onMerge: () => void;
  readonly onTrash: () => void;
  readonly onAddRating: (skillId: string) => void;
  readonly onSetTarget: (skillId: string) => void;
  readonly onDecide: (skillId: string) => void;
};

/** What may be done with a skill, by button, menu and key. */
export function SkillActions(props: Props) {
  const { page, neighbours, onOpen, onEdit, onAddRating, onSetTarget } = props;
  const intl = useIntl();
  const { id, archived } = page.skill;
  const putAside = useArchive(props);
  const at = neighbours.indexOf(id);
  const step = (by: number) => {
    const next = at < 0 ? undefined : neighbours[at + by];
    return next === undefined ? null : () => onOpen(next);
  };
  const changes = {
    r: () => onAddRating(id),
    t: archived ? null : () => onSetTarget(id),
    e: onEdit,
    Delete: archived ? null : putAside,
  };
  useLetters({ '[': step(-1), ']': step(1) }, changes);
  return (
    <>
      <Button edits variant="primary" icon={Plus} shortcut="R" onPress={() => onAddRating(id)}>
        {intl.formatMessage(messages.addRating)}
      </Button>
      <PopoverMenu label={intl.formatMessage(messages.more)} items={useMenu(props, putAside)} />
    </>
  );
}

function useMenu(
  { page, onSetTarget, onDecide, onEdit, onOtherScales, onMerge, onTrash }: Props,
  putAside: () => void,
): MenuEntry[] {
  const intl = useIntl();
  const attempt = useTry();
  const { id, archived, space } = page.skill;
  const crossing = useCrossingItem({ kind: 'skill', id, space });
  const say = (message: MessageDescriptor) => intl.formatMessage(message);
  const takeOut = () => void attempt(() => ask('skills.restore', { id }));
  return [
    {
      id: 'target',
      edits: true,
      label: say(messages.setTarget),
      icon: Target,
      shortcut: 'T',
      onAction: () => onSetTarget(id),
    },
    {
      id: 'decide',
      edits: true,
      label: say(messages.decide),
      icon: Flag,
      onAction: () => onDecide(id),
    },
    {
      id: 'edit',
      edits: true,
      label: say(messages.edit),
      icon: Pencil,
      shortcut: 'E',
      onAction: onEdit,
    },
    ...(onOtherScales
      ? [{ id: 'scales', label: say(scaleMessages.title), icon: Ruler, onAction: onOtherScales }]
      : []),
    { id: 'merge', edits: true, label: say(mergeMessages.menu), icon: Merge, onAction: onMerge },
    ...crossing,
    { id: 'line', kind: 'separator' },
    archived
      ? {
          id: 'restore',
          edits: true,
          label: say(messages.restore),
          icon: ArchiveRestore,
          onAction: takeOut,
        }
      : {
          id: 'archive',
          edits: true,
          label: say(messages.archive),
          icon: Archive,
          shortcut: 'Del',
          onAction: putAside,
        },
    {
      id: 'trash',
      edits: true,
      label: say(messages.trash),
      icon: Trash2,
      isDanger: true,
      onAction: onTrash,
    },
  ];
}

function useArchive({ page, neighbours, onOpen, onGone }: Props): () => void {
  const intl = useIntl();
  const undoable = useUndoToast();
  const { id, name } = page.skill;
  return () => {
    const at = neighbours.indexOf(id);
    const next = neighbours[at + 1] ?? neighbours[at - 1];
    const removal = undoable({
      title: intl.formatMessage(messages.archived, { name }),
      work: () => ask('skills.archive', { id }),
      undo: () => ask('skills.restore', { id }),
    });
    void removal.then((isDone) => {
      if (!isDone) return;
      if (next !== undefined && next !== id) onOpen(next);
      else onGone();
    });
  };
}
