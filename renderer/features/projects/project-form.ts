import * as z from 'zod';
import { Day } from '../../../shared/domain/day.ts';
import { type Project, ProjectDraft } from '../../../shared/domain/project.ts';
import { Note } from '../../../shared/domain/text.ts';

/** Problem of an end that lies before the start. */
export const END_BEFORE_START = 'end-before-start';

const { shape } = ProjectDraft;

export const ProjectForm = z
  .object({
    title: shape.title,
    role: shape.role.unwrap(),
    organisation: shape.organisation.unwrap(),
    description: Note,
    share: shape.share.unwrap(),
    skillIds: shape.skillIds,
    startedOn: Day,
    endedOn: Day.nullable(),
  })
  .superRefine(({ startedOn, endedOn }, context) => {
    if (endedOn !== null && endedOn < startedOn) {
      context.addIssue({ code: 'custom', path: ['endedOn'], message: END_BEFORE_START });
    }
  });
export type ProjectValues = z.input<typeof ProjectForm>;
export type ProjectAnswers = z.output<typeof ProjectForm>;

export function emptyProject(today: Day, skillIds: readonly string[]): ProjectValues {
  return {
    title: '',
    role: '',
    organisation: '',
    description: '',
    share: '',
    skillIds: [...skillIds],
    startedOn: today,
    endedOn: null,
  };
}

export function valuesOfProject(project: Project): ProjectValues {
  const { title, role, organisation, description, share, skillIds, startedOn, endedOn } = project;
  return {
    title,
    role,
    organisation,
    description,
    share,
    skillIds: [...skillIds],
    startedOn,
    endedOn,
  };
}
