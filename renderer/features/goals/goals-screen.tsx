import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useAnswer } from '../../answers.ts';
import { RecordPlace } from '../../parts/record-place.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useOpenFirst } from '../../parts/use-open-first.ts';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { GoalDetail, type GoalSlots } from './goal-detail.tsx';
import { GoalDialog } from './goal-dialog.tsx';
import { GoalList } from './goal-list.tsx';
import { inGroups } from './goal-order.ts';
import { messages } from './messages.ts';

type Props = { readonly goalId?: string | undefined } & GoalSlots;

/** All goals, and the one that is open. */
export function GoalsScreen({ goalId, ...slots }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const [isAdding, setAdding] = useState(false);
  const { value, refusal, loading } = useAnswer('goals.list', { today: today() });
  const goals = inGroups(value ?? []);
  const isSomethingOpen = goalId !== undefined;
  useOpenFirst({ first: goals[0] && href.goal(goals[0].id), isStale: loading, isSomethingOpen });
  const open = (id: string) => navigate(href.goal(id));
  const add = () => setAdding(true);
  const words = useWords();
  if (value === null && refusal) return <RefusalState refusal={refusal} headingLevel={1} />;
  return (
    <>
      <RecordPlace
        title={intl.formatMessage(messages.title)}
        choose={words.choose}
        empty={!isSomethingOpen && value?.length === 0 ? { ...words.empty, onAction: add } : null}
        list={
          <GoalList
            goals={goals}
            total={value?.length ?? null}
            selected={goalId ?? null}
            onOpen={open}
            onAdd={add}
          />
        }
        detail={isSomethingOpen ? <Opened key={goalId} goalId={goalId} {...slots} /> : null}
      />
      {isAdding && <GoalDialog onClose={() => setAdding(false)} onSaved={open} />}
    </>
  );
}

function Opened({ goalId, ...slots }: GoalSlots & { readonly goalId: string }) {
  const [, navigate] = useLocation();
  const isNarrow = useNarrow();
  return (
    <GoalDetail
      goalId={goalId}
      onBack={isNarrow ? () => navigate(href.goals()) : undefined}
      onGone={() => navigate(href.goals(), { replace: true })}
      {...slots}
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
