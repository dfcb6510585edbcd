import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { ProjectPage } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../answers.ts';
import { RecordPlace } from '../../parts/record-place.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useOpenFirst } from '../../parts/use-open-first.ts';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { messages } from './messages.ts';
import { ProjectDetail } from './project-detail.tsx';
import { ProjectDialog } from './project-dialog.tsx';
import { ProjectList } from './project-list.tsx';
import { inGroups } from './project-order.ts';

type Slots = { readonly evidence: (page: ProjectPage) => ReactNode };
type Props = Slots & { readonly projectId?: string | undefined };

/** All projects, and the one that is open. */
export function ProjectsScreen({ projectId, ...slots }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const [isAdding, setAdding] = useState(false);
  const { value, refusal, loading } = useAnswer('projects.list', {});
  const projects = inGroups(value ?? [], today());
  const [first] = projects;
  const isSomethingOpen = projectId !== undefined;
  useOpenFirst({ first: first && href.project(first.id), isStale: loading, isSomethingOpen });
  const open = (id: string) => navigate(href.project(id));
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
          <ProjectList
            projects={projects}
            total={value?.length ?? null}
            selected={projectId ?? null}
            onOpen={open}
            onAdd={add}
          />
        }
        detail={
          isSomethingOpen ? <Opened key={projectId} projectId={projectId} {...slots} /> : null
        }
      />
      {isAdding && <ProjectDialog onClose={() => setAdding(false)} onSaved={open} />}
    </>
  );
}

function Opened({ projectId, ...slots }: Slots & { readonly projectId: string }) {
  const [, navigate] = useLocation();
  const isNarrow = useNarrow();
  return (
    <ProjectDetail
      projectId={projectId}
      onBack={isNarrow ? () => navigate(href.projects()) : undefined}
      onGone={() => navigate(href.projects(), { replace: true })}
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
