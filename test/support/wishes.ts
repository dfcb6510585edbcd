import type { ServiceContext } from '../../electron/services/context.ts';
import { createGoal } from '../../electron/services/goals.ts';
import { createLearning, finishLearning } from '../../electron/services/learning.ts';
import { recordOutcome } from '../../electron/services/outcomes.ts';
import { createProject } from '../../electron/services/projects.ts';
import { addRating } from '../../electron/services/ratings.ts';
import { createSkill } from '../../electron/services/skills.ts';
import type { GoalId, ProjectId, SkillId } from '../../shared/domain/id.ts';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import { type Checked, contract, type Question } from '../../shared/ipc/contract.ts';

/** A question as the border would hand it on: checked, with its defaults. */
export function checked<C extends ChannelName>(channel: C, question: Question<C>): Checked<C> {
  // The schema of this very channel did the checking.
  return contract[channel].input.parse(question) as Checked<C>;
}

/** The steps of the first whole turn, with the values of the README's story. */
export function teamManagement(context: ServiceContext): SkillId {
  return createSkill(context, checked('skills.create', { name: 'Team management' })).id;
}

export function rateMyself(
  context: ServiceContext,
  skillId: SkillId,
  level: number,
  day: string,
): void {
  const rating = { skillId, source: 'self', level, basis: 'saw-it-done', day } as const;
  addRating(context, checked('ratings.add', { rating, standBehind: level === 4 }));
}

export function aimForSix(context: ServiceContext, skillId: SkillId): GoalId {
  const why = 'because I want to lead the regional team';
  const draft = { skillId, fromLevel: 4, toLevel: 6, why, by: '2026-06-30' };
  return createGoal(context, checked('goals.create', draft)).id;
}

export function learnSomething(context: ServiceContext, skillId: SkillId): void {
  const learning = {
    title: 'Leading through questions',
    kind: 'course' as const,
    skillIds: [skillId],
  };
  const { id } = createLearning(context, checked('learning.create', { learning }));
  const takeaway = 'Ask before advising.';
  finishLearning(context, checked('learning.finish', { id, day: '2026-03-10', takeaway }));
}

export function startProject(context: ServiceContext, skillId: SkillId): ProjectId {
  const project = { title: 'Spring campaign', skillIds: [skillId], startedOn: '2026-03-12' };
  return createProject(context, checked('projects.create', { project })).id;
}

export function observeFive(context: ServiceContext, projectId: ProjectId, skillId: SkillId): void {
  const observations = [{ skillId, level: 5, basis: 'saw-it-done' } as const];
  const said = { day: '2026-04-20', result: 'Launched on time', verdict: 'as-hoped' } as const;
  const lesson = 'I spoke too much in the first week.';
  recordOutcome(context, checked('outcomes.record', { projectId, ...said, observations, lesson }));
}
