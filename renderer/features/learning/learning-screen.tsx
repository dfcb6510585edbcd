import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { LearningRow } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../answers.ts';
import { RecordPlace } from '../../parts/record-place.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useOpenFirst } from '../../parts/use-open-first.ts';
import { href } from '../../routes.ts';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { LearningDetail } from './learning-detail.tsx';
import { LearningDialog } from './learning-dialog.tsx';
import { LearningList } from './learning-list.tsx';
import { inGroups } from './learning-order.ts';
import { messages } from './messages.ts';

type Slots = { readonly evidence: (activity: LearningRow) => ReactNode };
type Props = Slots & {
  readonly learningId?: string | undefined;
  /** Practice is recorded in this room too. */
  readonly onRecordPractice: () => void;
  readonly onImport: () => void;
};

/** The learning space: everything planned, under way and done, and the one that is open. */
export function LearningScreen({ learningId, onRecordPractice, onImport, ...slots }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const [isAdding, setAdding] = useState(false);
  const { value, refusal, loading } = useAnswer('learning.list', {});
  const activities = inGroups(value ?? []);
  const first = activities[0] && href.learningActivity(activities[0].id);
  const isSomethingOpen = learningId !== undefined;
  useOpenFirst({ first, isStale: loading, isSomethingOpen });
  const open = (id: string) => navigate(href.learningActivity(id));
  const add = () => setAdding(true);
  const words = useWords();
  if (value === null && refusal) return <RefusalState refusal={refusal} headingLevel={1} />;
  return (
    <>
      <RecordPlace
        room="learning"
        title={intl.formatMessage(messages.title)}
        choose={words.choose}
        empty={!isSomethingOpen && value?.length === 0 ? { ...words.empty, onAction: add } : null}
        list={
          <LearningList
            activities={activities}
            total={value?.length ?? null}
            selected={learningId ?? null}
            onOpen={open}
            onAdd={add}
            onRecordPractice={onRecordPractice}
            onImport={onImport}
          />
        }
        detail={
          isSomethingOpen ? <Opened key={learningId} learningId={learningId} {...slots} /> : null
        }
      />
      {isAdding && <LearningDialog onClose={() => setAdding(false)} onSaved={open} />}
    </>
  );
}

function Opened({ learningId, ...slots }: Slots & { readonly learningId: string }) {
  const [, navigate] = useLocation();
  const isNarrow = useNarrow();
  return (
    <LearningDetail
      learningId={learningId}
      onBack={isNarrow ? () => navigate(href.learning()) : undefined}
      onGone={() => navigate(href.learning(), { replace: true })}
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
