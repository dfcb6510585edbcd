import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { Project } from '../../../shared/domain/project.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { today } from '../../today.ts';
import { messages } from './messages.ts';
import { ProjectFields } from './project-fields.tsx';
import {
  emptyProject,
  type ProjectAnswers,
  ProjectForm,
  type ProjectValues,
  valuesOfProject,
} from './project-form.ts';

type Props = {
  /** The project to edit; null for a new one. */
  readonly project?: Project | null | undefined;
  readonly skillId?: string | undefined;
  /** The turn it is started in; without one, the open turns of its skills. */
  readonly cycleId?: string | undefined;
  readonly onClose: () => void;
  readonly onSaved?: ((id: string) => void) | undefined;
};

/** Starts a project, or changes what is said of one. */
export function ProjectDialog({ project = null, skillId, cycleId, onClose, onSaved }: Props) {
  const intl = useIntl();
  const form = useForm<ProjectValues, unknown, ProjectAnswers>({
    resolver: zodResolver(ProjectForm),
    defaultValues: project
      ? valuesOfProject(project)
      : emptyProject(today(), skillId === undefined ? [] : [skillId]),
  });
  const save = async (answers: ProjectAnswers) => {
    const { id } = project
      ? await ask('projects.update', { id: project.id, change: answers })
      : await ask('projects.create', { project: answers, cycleId: cycleId ?? null });
    onClose();
    onSaved?.(id);
  };
  return (
    <FormDialog
      form={form}
      draft={{ form: 'project', recordId: project?.id ?? cycleId ?? skillId ?? null }}
      title={intl.formatMessage(project ? messages.editTitle : messages.newTitle)}
      submitLabel={intl.formatMessage(project ? messages.saveEdit : messages.save)}
      onSave={save}
      onClose={onClose}
      refusalFields={{ 'date-before-start': 'endedOn' }}
    >
      <ProjectFields control={form.control} />
    </FormDialog>
  );
}
