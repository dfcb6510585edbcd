import { changeAssumption, getAssumptions, resetAssumptions } from '../services/assumptions.ts';
import type { ServiceContext } from '../services/context.ts';
import {
  createCredential,
  getCredentialPage,
  listCredentials,
  updateCredential,
} from '../services/credentials.ts';
import { setAim, skipStage, unskipStage } from '../services/cycles.ts';
import { makeDecision } from '../services/decisions.ts';
import { forgetDraft, getDraft, keepDraft, listDrafts } from '../services/drafts.ts';
import { reachGoal, resumeGoal, stopGoal } from '../services/goal-states.ts';
import { createGoal, getGoalPage, listGoals, updateGoal } from '../services/goals.ts';
import { peek, redo, undo } from '../services/history.ts';
import { getHome } from '../services/home.ts';
import { finishLearning, getLearning, startLearning } from '../services/learning.ts';
import { getMirror } from '../services/mirror.ts';
import { recordOutcome } from '../services/outcomes.ts';
import {
  createProject,
  getProjectPage,
  listProjects,
  updateProject,
} from '../services/projects.ts';
import { addRating, replyToRating } from '../services/ratings.ts';
import { find } from '../services/search.ts';
import {
  archiveSkill,
  createSkill,
  getSkillPage,
  listSkills,
  restoreSkill,
  updateSkill,
} from '../services/skills.ts';
import { listTrash, putInTrash, restoreFromTrash } from '../services/trash.ts';
import type { Handlers } from './answer.ts';
import { borderHandlers } from './border-handlers.ts';
import { captureHandlers } from './capture-handlers.ts';
import { goalsHandlers } from './goals-handlers.ts';
import { learningSpaceHandlers } from './learning-space-handlers.ts';
import { peopleHandlers } from './people-handlers.ts';
import { reviewHandlers } from './review-handlers.ts';
import { skillsHandlers } from './skills-handlers.ts';
import { timelineHandlers } from './timeline-handlers.ts';

/** A service as the handler of a question: it is given the open vault when it is asked. */
export type Of = <I, O>(service: (context: ServiceContext, input: I) => O) => (input: I) => O;

type RecordHandlers = Omit<
  Handlers,
  Extract<
    keyof Handlers,
    | `app.${string}`
    | `backups.${string}`
    | `print.${string}`
    | `settings.${string}`
    | `vault.${string}`
    | `taxonomy.${string}`
    | `evidence.${string}`
    | `trust.${string}`
    | `archive.${string}`
    | `check.${string}`
  >
>;

/**
 * Which service answers which question about records.
 * @param context The open vault. Refusals: vault-locked.
 */
export function recordHandlers(context: () => ServiceContext): RecordHandlers {
  const of: Of =
    <I, O>(service: (context: ServiceContext, input: I) => O) =>
    (input: I): O =>
      service(context(), input);

  return {
    ...skillsHandlers(context),
    'credentials.list': of(listCredentials),
    'credentials.get': of(getCredentialPage),
    'credentials.create': of(createCredential),
    'credentials.update': of(updateCredential),
    'home.get': of(getHome),
    'search.find': of(find),
    'skills.list': of(listSkills),
    'skills.get': of(getSkillPage),
    'skills.create': of(createSkill),
    'skills.update': of(updateSkill),
    'skills.archive': of(archiveSkill),
    'skills.restore': of(restoreSkill),
    'assumptions.get': of(getAssumptions),
    'assumptions.change': of(changeAssumption),
    'assumptions.reset': of(resetAssumptions),
    'mirror.get': of(getMirror),
    ...peopleHandlers(of),
    ...borderHandlers(of),
    'ratings.add': of(addRating),
    'ratings.reply': of(replyToRating),
    'decisions.make': of(makeDecision),
    'goals.list': of(listGoals),
    'goals.get': of(getGoalPage),
    'goals.create': of(createGoal),
    'goals.update': of(updateGoal),
    'goals.reach': of(reachGoal),
    'goals.stop': of(stopGoal),
    'goals.resume': of(resumeGoal),
    ...goalsHandlers(of),
    'cycles.aim': of(setAim),
    'cycles.skip': of(skipStage),
    'cycles.unskip': of(unskipStage),
    'learning.get': of(getLearning),
    'learning.start': of(startLearning),
    'learning.finish': of(finishLearning),
    ...learningSpaceHandlers(context),
    'projects.list': of(listProjects),
    'projects.get': of(getProjectPage),
    'projects.create': of(createProject),
    'projects.update': of(updateProject),
    'outcomes.record': of(recordOutcome),
    ...timelineHandlers(context),
    'drafts.list': of(listDrafts),
    'drafts.find': of(getDraft),
    'drafts.keep': of(keepDraft),
    'drafts.drop': of(forgetDraft),
    'trash.put': of(putInTrash),
    'trash.list': of(listTrash),
    'trash.restore': of(restoreFromTrash),
    'history.undo': of(undo),
    'history.redo': of(redo),
    'history.peek': of(peek),
    ...captureHandlers(context),
    ...reviewHandlers(context),
  };
}
