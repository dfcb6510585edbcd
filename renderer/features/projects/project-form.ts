import * as z from 'zod';
import { Day } from '../../../shared/domain/day.ts';
import { Level } from '../../../shared/domain/level.ts';
import { OrganisationKind, type Project, ProjectDraft } from '../../../shared/domain/project.ts';
import { Name, Note } from '../../../shared/domain/text.ts';

/** Problem of an end that lies before the start. */
export const END_BEFORE_START = 'end-before-start';

const { shape } = ProjectDraft;

export const ProjectForm = z
  .object({
    title: shape.title,
    role: shape.role.unwrap(),
    organisation: shape.organisation.unwrap(),
    organisationKind: OrganisationKind.nullable(),
    description: Note,
    share: shape.share.unwrap(),
    skillIds: shape.skillIds,
    /** By the id of a skill; nothing where nobody said. */
    asked: z.record(z.string(), Level.nullish()),
    startedOn: Day,
    endedOn: Day.nullable(),
    isConfidential: z.boolean(),
    publicTitle: z.string(),
    confidentialUntil: Day.nullable(),
  })
  .superRefine(({ startedOn, endedOn, isConfidential, publicTitle }, context) => {
    if (endedOn !== null && endedOn < startedOn) {
      context.addIssue({ code: 'custom', path: ['endedOn'], message: END_BEFORE_START });
    }
    const problem = isConfidential ? Name.safeParse(publicTitle).error?.issues[0] : undefined;
    if (problem) {
      context.addIssue({ code: 'custom', path: ['publicTitle'], message: problem.message });
    }
  });
export type ProjectValues = z.input<typeof ProjectForm>;
export type ProjectAnswers = z.output<typeof ProjectForm>;

export function emptyProject(today: Day, skillIds: readonly string[]): ProjectValues {
  return {
    title: '',
    role: '',
    organisation: '',
    organisationKind: null,
    description: '',
    share: '',
    skillIds: [...skillIds],
    asked: {},
    startedOn: today,
    endedOn: null,
    isConfidential: false,
    publicTitle: '',
    confidentialUntil: null,
  };
}

export function valuesOfProject(project: Project): ProjectValues {
  const { title, role, organisation, organisationKind, description, share } = project;
  const { skillIds, askedLevels, startedOn, endedOn, confidentiality } = project;
  return {
    title,
    role,
    organisation,
    organisationKind,
    description,
    share,
    skillIds: [...skillIds],
    asked: Object.fromEntries(askedLevels.map(({ skillId, level }) => [skillId, level])),
    startedOn,
    endedOn,
    isConfidential: confidentiality !== null,
    publicTitle: confidentiality?.publicTitle ?? '',
    confidentialUntil: confidentiality?.until ?? null,
  };
}

/** What is asked of the main process: levels of chosen skills only, and nothing that the form does not show. */
export function projectOf(answers: ProjectAnswers) {
  const { asked, isConfidential, publicTitle, confidentialUntil, ...rest } = answers;
  return {
    ...rest,
    askedLevels: rest.skillIds.flatMap((skillId) => {
      const level = asked[skillId] ?? null;
      return level === null ? [] : [{ skillId, level }];
    }),
    confidentiality: isConfidential ? { publicTitle, until: confidentialUntil } : null,
  };
}
