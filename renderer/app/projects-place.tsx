import { useIntl } from 'react-intl';
import type { ProjectPage } from '../../shared/ipc/views.ts';
import { EvidenceSection } from '../features/evidence/evidence-section.tsx';
import { ProjectsScreen } from '../features/projects/projects-screen.tsx';
import { shortDay } from '../words/days.ts';
import { messages } from './messages.ts';

/** Projects, with what shows the one that is open and what came of it. */
export function ProjectsPlace({ projectId }: { readonly projectId: string | undefined }) {
  return <ProjectsScreen projectId={projectId} evidence={(page) => <Shown page={page} />} />;
}

function Shown({ page }: { readonly page: ProjectPage }) {
  const intl = useIntl();
  const { id, title, space } = page.project;
  const outcomes = page.outcomes.map((outcome) => ({
    kind: 'outcome' as const,
    recordId: outcome.id,
    label: intl.formatMessage(messages.outcomeOf, { day: shortDay(intl, outcome.day) }),
    space: outcome.space,
  }));
  return (
    <EvidenceSection
      records={[{ kind: 'project', recordId: id, label: title, space }, ...outcomes]}
    />
  );
}
