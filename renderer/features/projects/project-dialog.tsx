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
  projectOf,
  valuesOfProject,
} from './project-form.ts';

type Props = {
  /** The project to edit; null for a new one. */
  readonly project?: Project | null | undefined;
  readonly skillId?: string | undefined;
  /** The turn it is started in; without one, the open turns of its skills. */
  readonly cycleId?: string | undefined;
  /** The title of a new one, where one was noted. */
  readonly initialText?: string | undefined;
  readonly onClose: () => void;
  readonly onSaved?: ((id: string) => void) | undefined;
};

/** Starts a project, or changes what is said of one. */
export function ProjectDialog(props: Props) {
  const { project = null, skillId, cycleId, initialText = '', onClose, onSaved } = props;
  const intl = useIntl();
  const form = useForm<ProjectValues, unknown, ProjectAnswers>({
    resolver: zodResolver(ProjectForm),
    defaultValues: project
      ? valuesOfProject(project)
      : {
          ...emptyProject(today(), skillId === undefined ? [] : [skillId]),
          title: initialText,
        },
  });
  const save = async (answers: ProjectAnswers) => {
    const said = projectOf(answers);
    const { id } = project
      ? await ask('projects.update', { id: project.id, change: said })
      : await ask('projects.create', { project: said, cycleId: cycleId ?? null });
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
      size="l"
      refusalFields={{ 'date-before-start': 'endedOn' }}
    >
      <ProjectFields control={form.control} />
    </FormDialog>
  );
}
