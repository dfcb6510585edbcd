import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useAnswer } from '../../answers.ts';
import { RecordPlace } from '../../parts/record-place.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useOpenFirst } from '../../parts/use-open-first.ts';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { AddManyDialog } from './add-many-dialog.tsx';
import { ChangeManyDialog } from './change-many-dialog.tsx';
import { DuplicatesDialog } from './duplicates-dialog.tsx';
import { messages } from './messages.ts';
import { NewSkillDialog } from './new-skill-dialog.tsx';
import { SkillDetail, type SkillSlots } from './skill-detail.tsx';
import { SkillList } from './skill-list.tsx';
import { shownSkills } from './skill-order.ts';
import { useSkillView } from './use-skill-view.ts';

type Props = { readonly skillId?: string | undefined } & SkillSlots;

/** All skills, and the one that is open. */
export function SkillsScreen({ skillId, ...slots }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const [adding, setAdding] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'many' | 'change' | 'duplicates' | null>(null);
  const view = useSkillView();
  const question = { today: today(), archived: view.archived };
  const { value, refusal, loading } = useAnswer('skills.browse', question);
  const { filter, filters, sort, group } = view;
  const shown = useMemo(
    () => shownSkills(value ?? [], { filter, filters, sort, group, today: today() }),
    [value, filter, filters, sort, group],
  );
  const first = shown[0] && href.skill(shown[0].id);
  const isSomethingOpen = skillId !== undefined;
  useOpenFirst({ first, isStale: loading, isSomethingOpen });
  const words = useWords();
  if (value === null && refusal) return <RefusalState refusal={refusal} headingLevel={1} />;
  const isEmpty = !isSomethingOpen && value?.length === 0 && !view.archived;
  const open = (id: string) => navigate(href.skill(id));
  const total = value?.length ?? null;
  const list = { view, skills: shown, all: value ?? [], total, selected: skillId ?? null };
  const opened = { neighbours: shown.map(({ id }) => id), onOpen: open, ...slots };
  return (
    <>
      <RecordPlace
        title={intl.formatMessage(messages.title)}
        choose={words.choose}
        empty={isEmpty ? { ...words.empty, onAction: () => setAdding('') } : null}
        list={
          <SkillList
            {...list}
            onOpen={open}
            onAdd={setAdding}
            onAddMany={() => setDialog('many')}
            onChangeMany={() => setDialog('change')}
            onDuplicates={() => setDialog('duplicates')}
          />
        }
        detail={isSomethingOpen ? <Opened key={skillId} skillId={skillId} {...opened} /> : null}
      />
      <NewSkillDialog
        isOpen={adding !== null}
        name={adding ?? ''}
        onClose={() => setAdding(null)}
        onCreated={open}
      />
      {dialog === 'many' && <AddManyDialog onClose={() => setDialog(null)} />}
      {dialog === 'change' && (
        <ChangeManyDialog skills={shown} archived={view.archived} onClose={() => setDialog(null)} />
      )}
      {dialog === 'duplicates' && <DuplicatesDialog onClose={() => setDialog(null)} />}
    </>
  );
}

type OpenedProps = SkillSlots & {
  readonly skillId: string;
  readonly neighbours: readonly string[];
  readonly onOpen: (id: string) => void;
};

function Opened(props: OpenedProps) {
  const [, navigate] = useLocation();
  const isNarrow = useNarrow();
  return (
    <SkillDetail
      {...props}
      onBack={isNarrow ? () => navigate(href.skills()) : undefined}
      onGone={() => navigate(href.skills(), { replace: true })}
    />
  );
}

function useWords() {
  const intl = useIntl();
  return {
    choose: {
      title: intl.formatMessage(messages.chooseTitle),
      line: intl.formatMessage(messages.chooseLine),
    },
    empty: {
      title: intl.formatMessage(messages.emptyTitle),
      line: intl.formatMessage(messages.emptyLine),
      actionLabel: intl.formatMessage(messages.add),
    },
  };
}
