import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useAnswer } from '../../answers.ts';
import { EmptyPage } from '../../parts/empty-page.tsx';
import { ListAndDetail } from '../../parts/list-and-detail.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useOpenFirst } from '../../parts/use-open-first.ts';
import { href } from '../../routes.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { LearningDetail } from './learning-detail.tsx';
import { LearningDialog } from './learning-dialog.tsx';
import { LearningList } from './learning-list.tsx';
import { inGroups } from './learning-order.ts';
import { messages } from './messages.ts';

type Props = {
  readonly learningId?: string | undefined;
  /** Practice is recorded in this room too. */
  readonly onRecordPractice: () => void;
};

/** The learning space: everything planned, under way and done, and the one that is open. */
export function LearningScreen({ learningId, onRecordPractice }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const isNarrow = useNarrow();
  const [isAdding, setAdding] = useState(false);
  const { value, refusal, loading } = useAnswer('learning.list', {});
  const activities = inGroups(value ?? []);
  const [first] = activities;
  useOpenFirst({
    first: first && href.learningActivity(first.id),
    isStale: loading,
    isSomethingOpen: learningId !== undefined,
  });
  const isEmpty = learningId === undefined && value?.length === 0;
  if (value === null && refusal) return <RefusalState refusal={refusal} />;
  return (
    <>
      <ListAndDetail
        title={intl.formatMessage(messages.title)}
        room="learning"
        isOpen={learningId !== undefined || isEmpty}
        list={
          <LearningList
            activities={activities}
            isLoading={value === null}
            selected={learningId ?? null}
            onOpen={(id) => navigate(href.learningActivity(id))}
            onAdd={() => setAdding(true)}
            onRecordPractice={onRecordPractice}
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
          ) : learningId === undefined ? (
            <EmptyState
              headingLevel={1}
              title={intl.formatMessage(messages.chooseTitle)}
              line={intl.formatMessage(messages.chooseLine)}
            />
          ) : (
            <LearningDetail
              key={learningId}
              learningId={learningId}
              onBack={isNarrow ? () => navigate(href.learning()) : undefined}
              onGone={() => navigate(href.learning(), { replace: true })}
            />
          )
        }
      />
      {isAdding && (
        <LearningDialog
          onClose={() => setAdding(false)}
          onSaved={(id) => navigate(href.learningActivity(id))}
        />
      )}
    </>
  );
}
