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
import { messages } from './messages.ts';
import { ProjectDetail } from './project-detail.tsx';
import { ProjectDialog } from './project-dialog.tsx';
import { ProjectList } from './project-list.tsx';
import { inGroups } from './project-order.ts';

type Props = { readonly projectId?: string | undefined };

/** All projects, and the one that is open. */
export function ProjectsScreen({ projectId }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const isNarrow = useNarrow();
  const [isAdding, setAdding] = useState(false);
  const { value, refusal, loading } = useAnswer('projects.list', {});
  const projects = inGroups(value ?? []);
  const [first] = projects;
  useOpenFirst({
    first: first && href.project(first.id),
    isStale: loading,
    isSomethingOpen: projectId !== undefined,
  });
  const isEmpty = projectId === undefined && value?.length === 0;
  if (value === null && refusal) return <RefusalState refusal={refusal} />;
  return (
    <>
      <ListAndDetail
        title={intl.formatMessage(messages.title)}
        isOpen={projectId !== undefined || isEmpty}
        list={
          <ProjectList
            projects={projects}
            isLoading={value === null}
            selected={projectId ?? null}
            onOpen={(id) => navigate(href.project(id))}
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
          ) : projectId === undefined ? (
            <EmptyState
              headingLevel={1}
              title={intl.formatMessage(messages.chooseTitle)}
              line={intl.formatMessage(messages.chooseLine)}
            />
          ) : (
            <ProjectDetail
              key={projectId}
              projectId={projectId}
              onBack={isNarrow ? () => navigate(href.projects()) : undefined}
              onGone={() => navigate(href.projects(), { replace: true })}
            />
          )
        }
      />
      {isAdding && (
        <ProjectDialog
          onClose={() => setAdding(false)}
          onSaved={(id) => navigate(href.project(id))}
        />
      )}
    </>
  );
}
