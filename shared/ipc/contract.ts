import * as z from 'zod';
import { changeOf } from '../domain/change.ts';
import { SkippableStage } from '../domain/cycle.ts';
import { Day } from '../domain/day.ts';
import { Decision, DecisionDraft } from '../domain/decision.ts';
import { Goal, GoalDraft } from '../domain/goal.ts';
import {
  CycleId,
  GoalId,
  LearningId,
  ProjectId,
  RatingId,
  RecordId,
  SkillId,
} from '../domain/id.ts';
import { LearningActivity } from '../domain/learning.ts';
import { Outcome, OutcomeDraft, Project, ProjectDraft } from '../domain/project.ts';
import { Rating, RatingDraft, SourceKind } from '../domain/rating.ts';
import { Skill, SkillDraft } from '../domain/skill.ts';
import { Note, Statement } from '../domain/text.ts';
import { Assumed, AssumedSource } from '../rating/own-assumptions.ts';
import { archiveContract } from './archive-contract.ts';
import { backupsContract } from './backups-contract.ts';
import { borderContract } from './border-contract.ts';
import { capturesContract } from './captures-contract.ts';
import type { ChannelName } from './channels.ts';
import { checkContract } from './check-contract.ts';
import { COPY_LIMIT } from './copy-limit.ts';
import { credentialContract } from './credential-contract.ts';
import { draftsContract } from './drafts-contract.ts';
import { evidenceContract } from './evidence-contract.ts';
import { goalsContract } from './goals-contract.ts';
import { HomePage } from './home-view.ts';
import { keysContract } from './keys-contract.ts';
import { learningContract } from './learning-contract.ts';
import { lessonContract } from './lesson-contract.ts';
import { MirrorPage } from './mirror-view.ts';
import { peopleContract } from './people-contract.ts';
import { practiceContract } from './practice-contract.ts';
import { reflectionContract } from './reflection-contract.ts';
import { reviewsContract } from './reviews-contract.ts';
import { Settings } from './settings-view.ts';
import { skillsContract } from './skills-contract.ts';
import { timelineContract } from './timeline-contract.ts';
import { trustContract } from './trust-contract.ts';
import * as view from './views.ts';

const nothing = z.strictObject({});
const done = z.strictObject({ done: z.literal(true) });
const Passphrase = z.string().max(4096, 'text-too-long');
/** A stand-in for a path that a dialog returned; the path itself stays in the main process. */
const FolderToken = z.string().max(64).nullable();
const TrashKind = z.enum([
  'skill',
  'goal',
  'learning',
  'project',
  'practice',
  'person',
  'reflection',
  'lesson',
  'evidence',
  'credential',
  'capture',
]);
const Step = z.strictObject({ undo: z.string().nullable(), redo: z.string().nullable() });

/** The whole conversation: what goes in and what comes out, for every channel. */
export const contract = {
  ...skillsContract,
  ...backupsContract,
  ...checkContract,
  'app.about': {
    input: nothing,
    output: z.strictObject({ version: z.string(), electron: z.string(), platform: z.string() }),
  },
  'app.openLink': {
    input: z.strictObject({ link: z.string().max(2000) }),
    output: z.strictObject({ opened: z.boolean() }),
  },
  'settings.get': { input: nothing, output: Settings },
  'settings.change': { input: changeOf(Settings), output: Settings },
  'app.copy': { input: z.strictObject({ text: z.string().max(COPY_LIMIT) }), output: done },

  'vault.status': { input: nothing, output: view.VaultStatus },
  'vault.chooseFolder': {
    input: nothing,
    output: z.strictObject({ token: FolderToken, label: z.string() }),
  },
  'vault.chooseFile': { input: nothing, output: view.VaultStatus },
  'vault.useUsualFolder': { input: nothing, output: view.VaultStatus },
  'vault.create': {
    input: z.strictObject({ passphrase: Passphrase, folder: FolderToken }),
    output: z.strictObject({ recoveryCode: z.string() }),
  },
  /** `forReading`: where it cannot be opened for writing, its owner is content with reading. */
  'vault.unlock': {
    input: z.strictObject({ passphrase: Passphrase, forReading: z.boolean().default(false) }),
    output: view.VaultStatus,
  },
  'vault.recover': {
    input: z.strictObject({
      code: z.string().max(400),
      passphrase: Passphrase,
      forReading: z.boolean().default(false),
    }),
    output: view.VaultStatus,
  },
  'vault.lock': { input: nothing, output: view.VaultStatus },
  'vault.changePassphrase': {
    input: z.strictObject({ current: Passphrase, next: Passphrase }),
    output: done,
  },
  'vault.recoveryCode': {
    input: z.strictObject({ passphrase: Passphrase }),
    output: z.strictObject({ recoveryCode: z.string() }),
  },
  /** Writes the printable sheet where the owner says; `saved` is false when the dialog was cancelled. */
  'vault.saveRecoverySheet': {
    input: z.strictObject({ code: z.string().max(400) }),
    output: z.strictObject({ saved: z.boolean() }),
  },
  'vault.openSample': { input: nothing, output: view.VaultStatus },
  'vault.leaveSample': { input: nothing, output: view.VaultStatus },
  ...keysContract,
  ...archiveContract,

  'home.get': { input: z.strictObject({ today: Day }), output: HomePage },
  'search.find': {
    input: z.strictObject({ text: z.string().max(500) }),
    output: z.array(view.Found),
  },

  'skills.list': {
    input: z.strictObject({ today: Day, archived: z.boolean().default(false) }),
    output: z.array(view.SkillRow),
  },
  'skills.get': { input: z.strictObject({ id: SkillId, today: Day }), output: view.SkillPage },
  'skills.create': { input: SkillDraft, output: Skill },
  'skills.update': {
    input: z.strictObject({ id: SkillId, change: changeOf(SkillDraft) }),
    output: Skill,
  },
  'skills.archive': { input: z.strictObject({ id: SkillId }), output: Skill },
  'skills.restore': { input: z.strictObject({ id: SkillId }), output: Skill },

  'mirror.get': { input: z.strictObject({ today: Day }), output: MirrorPage },
  ...peopleContract,
  ...borderContract,

  'assumptions.get': { input: nothing, output: z.array(AssumedSource) },
  'assumptions.change': {
    input: z.strictObject({ source: SourceKind, assumed: Assumed }),
    output: z.array(AssumedSource),
  },
  'assumptions.reset': { input: nothing, output: z.array(AssumedSource) },
  'ratings.add': {
    /** `standBehind`: also make this level the standing one, as the owner's first word on it. */
    input: z.strictObject({ rating: RatingDraft, standBehind: z.boolean().default(false) }),
    output: Rating,
  },
  'ratings.reply': { input: z.strictObject({ id: RatingId, reply: Note }), output: Rating },
  'decisions.make': {
    input: DecisionDraft,
    output: z.strictObject({
      decision: Decision,
      /** The turn that this decision closed and the one it opened. */
      closedCycle: CycleId.nullable(),
      openedCycle: CycleId.nullable(),
    }),
  },

  'goals.list': { input: z.strictObject({ today: Day }), output: z.array(view.GoalRow) },
  'goals.get': { input: z.strictObject({ id: GoalId, today: Day }), output: view.GoalPage },
  'goals.create': { input: GoalDraft, output: Goal },
  'goals.update': {
    input: z.strictObject({ id: GoalId, change: changeOf(GoalDraft.omit({ skillId: true })) }),
    output: Goal,
  },
  'goals.reach': { input: z.strictObject({ id: GoalId, note: Note.default('') }), output: Goal },
  'goals.stop': { input: z.strictObject({ id: GoalId, reason: Note.default('') }), output: Goal },
  'goals.resume': { input: z.strictObject({ id: GoalId }), output: Goal },

  ...goalsContract,

  'cycles.aim': { input: z.strictObject({ id: CycleId, aim: Statement }), output: done },
  'cycles.skip': {
    input: z.strictObject({ id: CycleId, stage: SkippableStage, reason: Statement }),
    output: done,
  },
  'cycles.unskip': { input: z.strictObject({ id: CycleId, stage: SkippableStage }), output: done },

  ...learningContract,
  'learning.get': { input: z.strictObject({ id: LearningId }), output: view.LearningRow },
  'learning.start': {
    input: z.strictObject({ id: LearningId, day: Day }),
    output: LearningActivity,
  },
  'learning.finish': {
    input: z.strictObject({ id: LearningId, day: Day, takeaway: Note.default('') }),
    output: LearningActivity,
  },
  ...practiceContract,
  ...reflectionContract,
  ...lessonContract,

  'projects.list': { input: nothing, output: z.array(view.ProjectRow) },
  'projects.get': {
    input: z.strictObject({ id: ProjectId, today: Day }),
    output: view.ProjectPage,
  },
  'projects.create': {
    input: z.strictObject({ project: ProjectDraft, cycleId: CycleId.nullable().default(null) }),
    output: Project,
  },
  'projects.update': {
    input: z.strictObject({ id: ProjectId, change: changeOf(ProjectDraft) }),
    output: Project,
  },
  'outcomes.record': { input: OutcomeDraft, output: Outcome },
  ...credentialContract,
  ...evidenceContract,
  ...timelineContract,

  ...draftsContract,
  'trash.put': { input: z.strictObject({ kind: TrashKind, id: RecordId }), output: done },
  'trash.list': {
    input: nothing,
    output: z.array(
      z.strictObject({ kind: TrashKind, id: RecordId, title: z.string(), at: z.string() }),
    ),
  },
  'trash.restore': { input: z.strictObject({ kind: TrashKind, id: RecordId }), output: done },
  /** Each answers with the name of what was undone or redone, for the toast. */
  'history.undo': { input: nothing, output: z.strictObject({ command: z.string() }) },
  'history.redo': { input: nothing, output: z.strictObject({ command: z.string() }) },
  'history.peek': { input: nothing, output: Step },

  ...capturesContract,
  ...reviewsContract,
  ...trustContract,
} as const satisfies Record<ChannelName, { input: z.ZodType; output: z.ZodType }>;

export type Contract = typeof contract;
/** What a caller writes: fields with a default may be left out, ids are plain strings checked on arrival. */
export type Question<C extends ChannelName> = z.input<Contract[C]['input']>;
/** What a handler receives after the check. */
export type Checked<C extends ChannelName> = z.output<Contract[C]['input']>;
export type Reply<C extends ChannelName> = z.output<Contract[C]['output']>;

/** The tables a command touched, so that stores know what to ask again. */
export type Change = { readonly nouns: readonly Noun[] };
export type Noun =
  | 'vault'
  | 'backups'
  | 'settings'
  | 'assumptions'
  | 'skills'
  | 'people'
  | 'ratings'
  | 'decisions'
  | 'goals'
  | 'cycles'
  | 'learning'
  | 'practice'
  | 'reflections'
  | 'lessons'
  | 'projects'
  | 'evidence'
  | 'credentials'
  | 'captures'
  | 'reminders'
  | 'reviews'
  | 'history';
/** Menu commands that the window carries out. */
export type MenuCommand =
  | 'search'
  | 'undo'
  | 'redo'
  | 'lock'
  | 'settings'
  | 'new-skill'
  | 'shortcuts'
  | 'go-home'
  | 'go-skills'
  | 'go-goals'
  | 'go-board'
  | 'go-learning'
  | 'go-practice'
  | 'go-reflections'
  | 'go-projects'
  | 'go-evidence'
  | 'go-people'
  | 'go-timeline'
  | 'capture'
  | 'inbox'
  | 'review';
