import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { ReflectionPage } from '../../../shared/ipc/reflection-contract.ts';
import { useAnswer } from '../../answers.ts';
import { ListAndDetail } from '../../parts/list-and-detail.tsx';
import { useLast } from '../../parts/use-last.ts';
import { useNarrow } from '../../parts/use-narrow.ts';
import { href } from '../../routes.ts';
import { useMayEdit } from '../../ui/editing.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { messages } from './messages.ts';
import { ReflectionDetail } from './reflection-detail.tsx';
import { ReflectionsList } from './reflections-list.tsx';
import { WritingDesk } from './writing-desk.tsx';

type Props = {
  /** The reflection that is open, or the desk. */
  readonly reflectionId: string | undefined;
  readonly shelves: ReactNode;
  readonly evidence: (page: ReflectionPage) => ReactNode;
};

/** The part of the address that stands for the desk. */
const NEW = 'new';

/** Reflections by day, and a desk to write the next one at. */
export function ReflectionsScreen({ reflectionId, shelves, evidence }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const isNarrow = useNarrow();
  const [words, setWords] = useState('');
  const { value, refusal } = useAnswer('reflections.list', { words: words.trim() });
  const rows = useLast(value);
  const back = isNarrow ? () => navigate(href.reflections()) : undefined;
  const mayEdit = useMayEdit();
  const isWriting = reflectionId === undefined || reflectionId === NEW;
  if (rows === null && refusal) return <RefusalState refusal={refusal} headingLevel={1} />;
  return (
    <ListAndDetail
      room="learning"
      title={intl.formatMessage(messages.title)}
      isOpen={reflectionId !== undefined}
      list={
        <ReflectionsList
          rows={rows}
          words={words}
          onWords={setWords}
          selected={isWriting ? null : reflectionId}
          shelves={shelves}
          onOpen={(id) => navigate(href.reflection(id))}
          onWrite={() => navigate(href.newReflection())}
        />
      }
      detail={
        isWriting && !mayEdit ? (
          <EmptyState
            headingLevel={1}
            invites={rows?.length === 0 && words.trim() === ''}
            title={intl.formatMessage(messages.chooseTitle)}
            line={intl.formatMessage(messages.chooseLine)}
          />
        ) : isWriting ? (
          <WritingDesk
            onBack={back}
            onKept={isNarrow ? (id) => navigate(href.reflection(id), { replace: true }) : undefined}
          />
        ) : (
          <ReflectionDetail
            key={reflectionId}
            reflectionId={reflectionId}
            onBack={back}
            onGone={() => navigate(href.reflections(), { replace: true })}
            evidence={evidence}
          />
        )
      }
    />
  );
}
