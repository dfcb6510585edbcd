import { Eraser, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { PersonPage } from '../../../shared/ipc/people-view.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { DetailSkeleton } from '../../parts/detail-skeleton.tsx';
import { useLetters } from '../../parts/use-letters.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { PopoverMenu } from '../../ui/popover-menu.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { shortDay } from '../../words/days.ts';
import { relationNames } from '../../words/source-messages.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { messages } from './messages.ts';
import { PersonDialog } from './person-dialog.tsx';
import { Gave, Helps, PersonNote, Seen } from './person-sections.tsx';

type Props = {
  readonly personId: string;
  readonly onBack: (() => void) | undefined;
  readonly onGone: () => void;
};

/** The page of one person. */
export function PersonDetail({ personId, ...rest }: Props) {
  const intl = useIntl();
  const { value: page, refusal } = useAnswer('people.get', { id: personId });
  if (page === null && refusal) return <RefusalState refusal={refusal} />;
  if (page === null) return <DetailSkeleton label={intl.formatMessage(messages.loading)} />;
  return <PersonView page={page} {...rest} />;
}

function known(intl: IntlShape, { relation, since }: PersonPage['person']): string {
  const name = intl.formatMessage(relationNames[relation]);
  if (since === null) return name;
  return intl.formatMessage(messages.sinceDay, { relation: name, day: shortDay(intl, since) });
}

type Open = 'edit' | 'erase' | null;

function PersonView({
  page,
  onBack,
  onGone,
}: Omit<Props, 'personId'> & { readonly page: PersonPage }) {
  const intl = useIntl();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const { person } = page;
  return (
    <Page
      title={person.name}
      eyebrow={known(intl, person)}
      back={onBack && { label: intl.formatMessage(messages.back), onPress: onBack }}
      actions={<Actions page={page} onOpen={setOpen} onGone={onGone} />}
    >
      <PersonNote page={page} />
      <Gave page={page} />
      <Seen page={page} />
      <Helps page={page} />
      {open === 'edit' && <PersonDialog page={page} onClose={close} />}
      {open === 'erase' && <EraseDialog personId={person.id} onClose={close} onGone={onGone} />}
    </Page>
  );
}

type ActionProps = {
  readonly page: PersonPage;
  readonly onOpen: (open: Open) => void;
  readonly onGone: () => void;
};

function Actions({ page, onOpen, onGone }: ActionProps) {
  const intl = useIntl();
  const remove = useRemoval(page, onGone);
  const edit = () => onOpen('edit');
  useLetters({}, { e: edit, Delete: remove });
  return (
    <>
      <Button edits icon={Pencil} shortcut="E" onPress={edit}>
        {intl.formatMessage(messages.edit)}
      </Button>
      <PopoverMenu
        edits
        label={intl.formatMessage(messages.more)}
        items={[
          {
            id: 'remove',
            label: intl.formatMessage(messages.remove),
            icon: Trash2,
            shortcut: 'Del',
            onAction: remove,
          },
          { id: 'line', kind: 'separator' },
          {
            id: 'erase',
            label: intl.formatMessage(messages.erase),
            icon: Eraser,
            isDanger: true,
            onAction: () => onOpen('erase'),
          },
        ]}
      />
    </>
  );
}

function useRemoval({ person }: PersonPage, onGone: () => void): () => void {
  const intl = useIntl();
  const undoable = useUndoToast();
  const { id, name } = person;
  return () => {
    const removal = undoable({
      title: intl.formatMessage(messages.removed, { name }),
      work: () => ask('trash.put', { kind: 'person', id }),
      undo: () => ask('trash.restore', { kind: 'person', id }),
    });
    void removal.then((isGone) => isGone && onGone());
  };
}
