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
  const isNarrow = useNarrow();
  const [isAdding, setAdding] = useState(false);
  const { value, refusal, loading } = useAnswer('goals.list', { today: today() });
  const goals = inGroups(value ?? []);
  useOpenFirst({
    first: goals[0] && href.goal(goals[0].id),
    isStale: loading,
    isSomethingOpen: goalId !== undefined,
  });
  const isEmpty = goalId === undefined && value?.length === 0;
  if (value === null && refusal) return <RefusalState refusal={refusal} />;
  return (
    <>
      <ListAndDetail
        title={intl.formatMessage(messages.title)}
        isOpen={goalId !== undefined || isEmpty}
        list={
          <GoalList
            goals={goals}
            isLoading={value === null}
            selected={goalId ?? null}
            onOpen={(id) => navigate(href.goal(id))}
            onAdd={() => setAdding(true)}
          />
        }
        detail={
          isEmpty ? (
            <EmptyPage
              title={intl.formatMessage(messages.emptyTitle)}
              line={intl.formatMessage(messages.emptyLine)}
              actionLabel={intl.formatMessage(messages.add)}
              onAction={() => setAdding(true)}
            />
          ) : goalId === undefined ? (
            <EmptyState
              headingLevel={1}
              title={intl.formatMessage(messages.chooseTitle)}
              line={intl.formatMessage(messages.chooseLine)}
            />
          ) : (
            <GoalDetail
              key={goalId}
              goalId={goalId}
              onBack={isNarrow ? () => navigate(href.goals()) : undefined}
              onGone={() => navigate(href.goals(), { replace: true })}
              {...slots}
            />
          )
        }
      />
      {isAdding && (
        <GoalDialog onClose={() => setAdding(false)} onSaved={(id) => navigate(href.goal(id))} />
      )}
    </>
  );
}
