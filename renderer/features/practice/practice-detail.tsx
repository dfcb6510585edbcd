import { Pencil, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { PracticePage } from '../../../shared/ipc/practice-view.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { DetailSkeleton } from '../../parts/detail-skeleton.tsx';
import { RecordLink } from '../../parts/record-links.tsx';
import { useLetters } from '../../parts/use-letters.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { href } from '../../routes.ts';
import { Button } from '../../ui/button.tsx';
import { PopoverMenu } from '../../ui/popover-menu.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { longDay } from '../../words/days.ts';
import { AttemptDialog } from './attempt-dialog.tsx';
import { AttemptPath } from './attempt-path.tsx';
import { messages } from './messages.ts';
import { PracticeDialog } from './practice-dialog.tsx';
import { PracticeGround } from './practice-ground.tsx';
import { SafetyLine } from './safety-line.tsx';

type Props = {
  readonly sessionId: string;
  readonly onBack: (() => void) | undefined;
  readonly onGone: () => void;
  /** What shows that it happened. */
  readonly evidence: (page: PracticePage) => ReactNode;
};

/** One session: what was tried, one attempt after the other. */
export function PracticeDetail({ sessionId, ...rest }: Props) {
  const intl = useIntl();
  const { value: page, refusal } = useAnswer('practice.get', { id: sessionId });
  if (page === null && refusal) return <RefusalState refusal={refusal} />;
  if (page === null) return <DetailSkeleton label={intl.formatMessage(messages.loading)} />;
  return <SessionView page={page} {...rest} />;
}

function SessionView({
  page,
  onBack,
  onGone,
  evidence,
}: Omit<Props, 'sessionId'> & { readonly page: PracticePage }) {
  const intl = useIntl();
  const { session, skill, guide } = page;
  const [open, setOpen] = useState<'edit' | 'attempt' | null>(null);
  const close = () => setOpen(null);
  const remove = useRemoval(page, onGone);
  const edit = () => setOpen('edit');
  const add = () => setOpen('attempt');
  useLetters({}, { e: edit, a: add, Delete: remove });
  const day = longDay(intl, session.day);
  return (
    <PracticeGround
      title={session.task}
      eyebrow={<RecordLink to={href.skill(skill.id)}>{skill.name}</RecordLink>}
      lead={
        guide
          ? intl.formatMessage(messages.dayWith, { day, name: guide.name })
          : intl.formatMessage(messages.dayAlone, { day })
      }
      back={onBack && { label: intl.formatMessage(messages.back), onPress: onBack }}
      actions={
        <>
          <Button edits variant="primary" icon={Plus} shortcut="A" onPress={add}>
            {intl.formatMessage(messages.addAttempt)}
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
                onAction: edit,
              },
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
      }
    >
      <SafetyLine session={session} />
      <AttemptPath attempts={session.attempts} />
      {evidence(page)}
      {open === 'edit' && <PracticeDialog session={session} onClose={close} />}
      {open === 'attempt' && <AttemptDialog session={session} onClose={close} />}
    </PracticeGround>
  );
}

function useRemoval({ session }: PracticePage, onGone: () => void): () => void {
  const intl = useIntl();
  const undoable = useUndoToast();
  const { id, task: title } = session;
  return () => {
    const removal = undoable({
      title: intl.formatMessage(messages.removed, { title }),
      work: () => ask('trash.put', { kind: 'practice', id }),
      undo: () => ask('trash.restore', { kind: 'practice', id }),
    });
    void removal.then((isGone) => isGone && onGone());
  };
}
