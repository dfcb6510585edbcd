import { Lock } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type MessageDescriptor, useIntl } from 'react-intl';
import type { ProjectPage } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../answers.ts';
import { DetailSkeleton } from '../../parts/detail-skeleton.tsx';
import { pageSpace } from '../../parts/page-space.tsx';
import { today } from '../../today.ts';
import { Badge } from '../../ui/badge.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { shortDay } from '../../words/days.ts';
import { AskAgain, ConfidentialSection, isToAskAgain } from './confidential-section.tsx';
import { messages, organisationKinds } from './messages.ts';
import { OutcomeDialog } from './outcome-dialog.tsx';
import { OutcomeSection } from './outcome-section.tsx';
import { ProjectActions } from './project-actions.tsx';
import styles from './project-detail.module.css';
import { ProjectDialog } from './project-dialog.tsx';
import { Goals, Lessons, UsedSkills } from './project-sections.tsx';

type Props = {
  readonly projectId: string;
  readonly onBack: (() => void) | undefined;
  readonly onGone: () => void;
  /** What shows that it happened. */
  readonly evidence: (page: ProjectPage) => ReactNode;
};

/** The page of one project. */
export function ProjectDetail({ projectId, ...rest }: Props) {
  const intl = useIntl();
  const { value: page, refusal } = useAnswer('projects.get', { id: projectId, today: today() });
  if (page === null && refusal) return <RefusalState refusal={refusal} />;
  if (page === null) {
    return <DetailSkeleton label={intl.formatMessage(messages.loading)} />;
  }
  return <ProjectView page={page} {...rest} />;
}

function ProjectView({
  page,
  onBack,
  onGone,
  evidence,
}: Omit<Props, 'projectId'> & { readonly page: ProjectPage }) {
  const intl = useIntl();
  const [open, setOpen] = useState<'edit' | 'outcome' | 'correction' | null>(null);
  const { project } = page;
  const close = () => setOpen(null);
  return (
    <Page
      title={project.title}
      {...pageSpace(project.space, <Eyebrow page={page} />)}
      banner={isToAskAgain(project) && <AskAgain onEdit={() => setOpen('edit')} />}
      lead={project.description || undefined}
      back={onBack && { label: intl.formatMessage(messages.back), onPress: onBack }}
      actions={
        <ProjectActions
          page={page}
          onEdit={() => setOpen('edit')}
          onOutcome={() => setOpen('outcome')}
          onCorrect={() => setOpen('correction')}
          onGone={onGone}
        />
      }
    >
      <Facts page={page} />
      <ConfidentialSection project={project} />
      <OutcomeSection page={page} />
      {evidence(page)}
      <UsedSkills page={page} />
      <Goals page={page} />
      <Lessons page={page} />
      {open === 'edit' && <ProjectDialog project={project} onClose={close} />}
      {(open === 'outcome' || open === 'correction') && (
        <OutcomeDialog
          projectId={project.id}
          isCorrection={open === 'correction'}
          onClose={close}
        />
      )}
    </Page>
  );
}

/** For whom it was done, as far as that is known, and the mark of a confidential project. */
function Eyebrow({ page }: { readonly page: ProjectPage }) {
  const intl = useIntl();
  const { organisation, organisationKind, role, confidentiality } = page.project;
  const kind = organisationKind && intl.formatMessage(organisationKinds[organisationKind]);
  const words = [kind, organisation].filter(Boolean).join(' · ') || role;
  if (words === '' && confidentiality === null) return null;
  return (
    <span className={styles.eyebrow}>
      {words}
      {confidentiality && (
        <Badge tone="warn" icon={Lock}>
          {intl.formatMessage(messages.confidential)}
        </Badge>
      )}
    </span>
  );
}

function Facts({ page }: { readonly page: ProjectPage }) {
  const intl = useIntl();
  const { project } = page;
  const { role, share, startedOn, endedOn } = project;
  const say = (message: MessageDescriptor) => intl.formatMessage(message);
  const item = (id: string, term: string, detail: string) =>
    detail === '' ? [] : [{ id, term, detail }];
  return (
    <div className={styles.facts}>
      <DefinitionList
        items={[
          ...item('role', say(messages.role), role),
          ...item('started', say(messages.started), shortDay(intl, startedOn)),
          ...item('ended', say(messages.ended), endedOn === null ? '' : shortDay(intl, endedOn)),
          ...item('share', say(messages.share), share),
        ]}
      />
    </div>
  );
}
