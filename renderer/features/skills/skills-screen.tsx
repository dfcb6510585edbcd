import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useAnswer } from '../../answers.ts';
import { EmptyPage } from '../../parts/empty-page.tsx';
import { ListAndDetail } from '../../parts/list-and-detail.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useOpenFirst } from '../../parts/use-open-first.ts';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { messages } from './messages.ts';
import { NewSkillDialog } from './new-skill-dialog.tsx';
import { SkillDetail, type SkillSlots } from './skill-detail.tsx';
import { SkillList } from './skill-list.tsx';
import { type SkillSort, shownSkills } from './skill-order.ts';

type Props = { readonly skillId?: string | undefined } & SkillSlots;

/** All skills, and the one that is open. */
export function SkillsScreen({ skillId, ...slots }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const isNarrow = useNarrow();
  const [adding, setAdding] = useState<string | null>(null);
  const [archived, setArchived] = useState(false);
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<SkillSort>('name');
  const { value, refusal, loading } = useAnswer('skills.list', { today: today(), archived });
  const shown = shownSkills(value ?? [], { filter, sort });
  useOpenFirst({
    first: shown[0] && href.skill(shown[0].id),
    isStale: loading,
    isSomethingOpen: skillId !== undefined,
  });
  const isEmpty = skillId === undefined && value?.length === 0 && !archived;
  if (value === null && refusal) return <RefusalState refusal={refusal} />;
  const open = (id: string) => navigate(href.skill(id));
  return (
    <>
      <ListAndDetail
        title={intl.formatMessage(messages.title)}
        isOpen={skillId !== undefined || isEmpty}
        list={
          <SkillList
            skills={shown}
            total={value?.length ?? null}
            archived={archived}
            onArchived={setArchived}
            filter={filter}
            onFilter={setFilter}
            sort={sort}
            onSort={setSort}
            selected={skillId ?? null}
            onOpen={open}
            onAdd={setAdding}
          />
        }
        detail={
          isEmpty ? (
            <EmptyPage
              title={intl.formatMessage(messages.emptyTitle)}
              line={intl.formatMessage(messages.emptyLine)}
              actionLabel={intl.formatMessage(messages.add)}
              onAction={() => setAdding('')}
            />
          ) : skillId === undefined ? (
            <EmptyState
              headingLevel={1}
              title={intl.formatMessage(messages.chooseTitle)}
              line={intl.formatMessage(messages.chooseLine)}
            />
          ) : (
            <SkillDetail
              key={skillId}
              skillId={skillId}
              neighbours={shown.map(({ id }) => id)}
              onOpen={open}
              onBack={isNarrow ? () => navigate(href.skills()) : undefined}
              onGone={() => navigate(href.skills(), { replace: true })}
              {...slots}
            />
          )
        }
      />
      <NewSkillDialog
        isOpen={adding !== null}
        name={adding ?? ''}
        onClose={() => setAdding(null)}
        onCreated={open}
      />
    </>
  );
}
