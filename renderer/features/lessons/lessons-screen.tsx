import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { LessonPage } from '../../../shared/ipc/lesson-contract.ts';
import { useAnswer } from '../../answers.ts';
import { RecordPlace } from '../../parts/record-place.tsx';
import { useLast } from '../../parts/use-last.ts';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useOpenFirst } from '../../parts/use-open-first.ts';
import { href } from '../../routes.ts';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { LessonDetail } from './lesson-detail.tsx';
import { LessonsList } from './lessons-list.tsx';
import { messages } from './messages.ts';

type Props = {
  readonly lessonId: string | undefined;
  readonly shelves: ReactNode;
  readonly onAdd: () => void;
  readonly evidence: (page: LessonPage) => ReactNode;
};

/** Lessons learned, and the one that is open. */
export function LessonsScreen({ lessonId, shelves, onAdd, evidence }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const isNarrow = useNarrow();
  const [words, setWords] = useState('');
  const { value, refusal, loading } = useAnswer('lessons.list', { words: words.trim() });
  const rows = useLast(value);
  const isSearching = words.trim() !== '';
  const first = isSearching ? undefined : rows?.[0] && href.lesson(rows[0].id);
  const isSomethingOpen = lessonId !== undefined;
  useOpenFirst({ first, isStale: loading, isSomethingOpen });
  const isNone = rows?.length === 0 && !isSearching && !isSomethingOpen;
  if (rows === null && refusal) return <RefusalState refusal={refusal} headingLevel={1} />;
  return (
    <RecordPlace
      room="learning"
      title={intl.formatMessage(messages.title)}
      choose={{
        title: intl.formatMessage(messages.chooseTitle),
        line: intl.formatMessage(messages.chooseLine),
      }}
      empty={
        isNone && !isNarrow
          ? {
              title: intl.formatMessage(messages.emptyTitle),
              line: intl.formatMessage(messages.emptyLine),
              actionLabel: intl.formatMessage(messages.add),
              onAction: onAdd,
            }
          : null
      }
      list={
        <LessonsList
          rows={rows}
          words={words}
          onWords={setWords}
          selected={lessonId ?? null}
          shelves={shelves}
          onOpen={(id) => navigate(href.lesson(id))}
          onAdd={onAdd}
        />
      }
      detail={
        isSomethingOpen ? (
          <LessonDetail
            key={lessonId}
            lessonId={lessonId}
            onBack={isNarrow ? () => navigate(href.lessons()) : undefined}
            onGone={() => navigate(href.lessons(), { replace: true })}
            evidence={evidence}
          />
        ) : null
      }
    />
  );
}
