import * as z from 'zod';
import { Cycle, CycleStage } from '../domain/cycle.ts';
import { Day, Instant } from '../domain/day.ts';
import { Decision } from '../domain/decision.ts';
import { Goal, GoalPause, GoalState } from '../domain/goal.ts';
import {
  CycleId,
  GoalId,
  LearningId,
  PersonId,
  ProjectId,
  RecordId,
  SkillId,
} from '../domain/id.ts';
import { LearningActivity } from '../domain/learning.ts';
import { Level } from '../domain/level.ts';
import { PracticeSession } from '../domain/practice.ts';
import { Outcome, Project } from '../domain/project.ts';
import { Rating } from '../domain/rating.ts';
import { ReadOnlyReason } from '../domain/read-only.ts';
import { Space } from '../domain/record.ts';
import { Skill } from '../domain/skill.ts';
import { Estimate, EstimatePoint, Fix, Interval, Proposal } from '../rating/estimate.ts';

/** What lists and screens are given: records joined with the few facts that a screen shows beside them. */
export const Strip = z.strictObject({ level: z.number(), likely50: Interval, likely80: Interval });
export type Strip = z.infer<typeof Strip>;

export const SkillRow = z.strictObject({
  id: SkillId,
  space: Space,
  name: z.string(),
  category: z.string(),
  archived: z.boolean(),
  standing: Level.nullable(),
  target: Level.nullable(),
  fix: Fix,
  strip: Strip.nullable(),
  ratings: z.int(),
  newestDay: Day.nullable(),
});
export type SkillRow = z.infer<typeof SkillRow>;

export const NamedSkill = z.strictObject({ id: SkillId, name: z.string() });
export type NamedSkill = z.infer<typeof NamedSkill>;

export const StepView = z.strictObject({
  stage: CycleStage,
  status: z.enum(['done', 'current', 'upcoming', 'skipped']),
});

export const GoalRow = z.strictObject({
  id: GoalId,
  space: Space,
  skill: NamedSkill,
  fromLevel: Level,
  toLevel: Level,
  standing: Level.nullable(),
  strip: Strip.nullable(),
  why: z.string(),
  by: Day,
  state: GoalState,
  /** Given while it rests. */
  pause: GoalPause.nullable(),
  endedAt: Instant.nullable(),
  /** The open turn; null when the goal has ended. */
  cycle: z
    .strictObject({ id: CycleId, number: z.int(), stage: CycleStage, steps: z.array(StepView) })
    .nullable(),
  /** True when everything that "reached" asks for is there. */
  mayReach: z.boolean(),
});
export type GoalRow = z.infer<typeof GoalRow>;

export const RatingView = z.strictObject({
  ...Rating.shape,
  raterName: z.string().nullable(),
  projectTitle: z.string().nullable(),
  /** When a private rating was carried into the portfolio; null for one that was given there, or is private. */
  carriedAt: Instant.nullable(),
});
export type RatingView = z.infer<typeof RatingView>;

export const SkillPage = z.strictObject({
  skill: Skill,
  standing: Level.nullable(),
  estimate: Estimate,
  history: z.array(EstimatePoint),
  proposal: Proposal.nullable(),
  ratings: z.array(RatingView),
  decisions: z.array(Decision),
  goals: z.array(GoalRow),
  /** Days on which a turn of a goal for this skill was closed. */
  cyclesClosed: z.array(Day),
  projects: z.array(z.strictObject({ id: ProjectId, title: z.string() })),
  learning: z.array(z.strictObject({ id: LearningId, title: z.string(), state: z.string() })),
  credentials: z.array(z.strictObject({ id: RecordId, title: z.string() })),
});
export type SkillPage = z.infer<typeof SkillPage>;

export const CycleView = z.strictObject({
  cycle: Cycle,
  stage: CycleStage,
  steps: z.array(StepView),
  learning: z.array(LearningActivity),
  practice: z.array(PracticeSession),
  projects: z.array(z.strictObject({ project: Project, outcome: Outcome.nullable() })),
  /** What the owner wrote for themselves alone after its outcomes. */
  lessons: z.array(z.strictObject({ id: z.string(), text: z.string(), day: Day })),
  decision: Decision.nullable(),
});
export type CycleView = z.infer<typeof CycleView>;

export const GoalPage = z.strictObject({
  goal: Goal,
  row: GoalRow,
  /** Newest turn first. */
  cycles: z.array(CycleView),
  estimate: Estimate,
  proposal: Proposal.nullable(),
});
export type GoalPage = z.infer<typeof GoalPage>;

export const LearningRow = z.strictObject({
  ...LearningActivity.shape,
  skills: z.array(NamedSkill),
});
export type LearningRow = z.infer<typeof LearningRow>;

export const ProjectRow = z.strictObject({
  id: ProjectId,
  space: Space,
  title: z.string(),
  role: z.string(),
  organisation: z.string(),
  isConfidential: z.boolean(),
  startedOn: Day,
  endedOn: Day.nullable(),
  skills: z.array(NamedSkill),
  verdict: z.enum(['below', 'as-hoped', 'above', 'mixed']).nullable(),
});
export type ProjectRow = z.infer<typeof ProjectRow>;

export const ProjectPage = z.strictObject({
  project: Project,
  skills: z.array(SkillRow),
  /** Newest first; the first one stands. */
  outcomes: z.array(Outcome),
  goals: z.array(GoalRow),
  /** What the owner wrote for themselves alone after the outcomes. */
  lessons: z.array(z.strictObject({ id: z.string(), text: z.string(), day: Day })),
  /** Who observed something, by name. */
  observers: z.array(z.strictObject({ id: PersonId, name: z.string() })),
});
export type ProjectPage = z.infer<typeof ProjectPage>;

export const FoundKind = z.enum([
  'skill',
  'goal',
  'project',
  'learning',
  'person',
  'rating',
  'practice',
  'reflection',
  'lesson',
  'evidence',
  'credential',
  'capture',
]);
export type FoundKind = z.infer<typeof FoundKind>;

/** What has a page that something found can be opened on. */
export const OpenKind = z.enum([
  'skill',
  'goal',
  'project',
  'learning',
  'evidence',
  'credential',
  'capture',
  'person',
]);
export type OpenKind = z.infer<typeof OpenKind>;

export const Found = z.strictObject({
  kind: FoundKind,
  /** The record that holds the words. */
  recordId: z.string(),
  /** The record to open: for a rating its skill. */
  openId: z.string(),
  openKind: OpenKind.nullable(),
  title: z.string(),
  /** Plain text around the match; «» mark it. */
  excerpt: z.string(),
  space: Space,
});
export type Found = z.infer<typeof Found>;

export const VaultWarning = z.enum([
  'older-key-file-put-back',
  'older-vault-put-back',
  'previous-key-file-used',
  'key-file-not-written',
  'vault-file-linked',
  'damage-found',
  'damage-seen',
  'place-gone',
  'backup-failed',
]);
export type VaultWarning = z.infer<typeof VaultWarning>;

/** What the window knows of the vault. A path is shown to its owner, never accepted from the window. */
export const VaultStatus = z.strictObject({
  /** `missing`: the folder that was chosen for it, on another disk perhaps, is not there or has none now. */
  state: z.enum(['absent', 'missing', 'locked', 'open']),
  folder: z.string(),
  hasKeyFile: z.boolean(),
  /** Whether this computer was set up to open it without the passphrase. */
  hasKeychainSlot: z.boolean(),
  /** Milliseconds until the next try is taken. */
  waitMs: z.int().min(0),
  sample: z.boolean(),
  /** Null when it takes changes, or is not open. */
  readOnly: ReadOnlyReason.nullable(),
  warnings: z.array(VaultWarning),
});
export type VaultStatus = z.infer<typeof VaultStatus>;

/** What a change of data key gave; the code is null when it was stopped. */
export const NewKeyView = z.strictObject({
  recoveryCode: z.string().nullable(),
  keychain: z.enum(['none', 'kept', 'dropped']),
  /** The names of the backups on this computer that still open with the code from before. */
  oldBackups: z.array(z.string()),
});
export type NewKeyView = z.infer<typeof NewKeyView>;

export const OldBackupsView = z.strictObject({ done: z.int().min(0), left: z.int().min(0) });
export type OldBackupsView = z.infer<typeof OldBackupsView>;

/** Long work with keys: where it is, and how far from 0 to 1; null when there is none. */
export const KeyWorkView = z
  .strictObject({
    stage: z.enum(['copying', 'encrypting', 'checking', 'exchanging', 'backups']),
    done: z.number().min(0).max(1),
  })
  .nullable();
export type KeyWorkView = z.infer<typeof KeyWorkView>;

/** Unlocking with this computer. `was`: the keychain that it was set up with; null when it is off. */
export const KeychainView = z.strictObject({
  state: z.enum(['ready', 'plain-text', 'unknown', 'missing']),
  backend: z.string(),
  was: z.string().nullable(),
});
export type KeychainView = z.infer<typeof KeychainView>;
