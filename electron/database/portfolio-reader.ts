import type { Credential } from '../../shared/domain/credential.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import type { Goal } from '../../shared/domain/goal.ts';
import type { RatingId, SkillId } from '../../shared/domain/id.ts';
import type { LearningActivity } from '../../shared/domain/learning.ts';
import type { AskedLevel, Outcome, Project } from '../../shared/domain/project.ts';
import type { PromotableKind, PromotionTarget } from '../../shared/domain/promotion.ts';
import type { Rating, SourceKind } from '../../shared/domain/rating.ts';
import type { Skill } from '../../shared/domain/skill.ts';
import type { HabitEvidence } from '../../shared/rating/habits.ts';
import type { OwnAssumptions } from '../../shared/rating/own-assumptions.ts';
import { CREDENTIAL_COLUMNS, type CredentialRow, rowToCredential } from './credentials.ts';
import { query, type ReadableDb } from './db.ts';
import { DECISION_COLUMNS, type DecisionRow, rowToDecision } from './decisions.ts';
import {
  GOAL_COLUMNS,
  type GoalTableRow,
  MILESTONE_COLUMNS,
  type MilestoneRow,
  rowToGoal,
  rowToMilestone,
} from './goals.ts';
import { LEARNING_COLUMNS, type LearningTableRow, rowToLearning } from './learning.ts';
import {
  OBSERVATION_COLUMNS,
  type ObservationRow,
  OUTCOME_COLUMNS,
  type OutcomeRow,
  rowToObservation,
  rowToOutcome,
} from './outcomes.ts';
import {
  listPortfolioCards,
  listPortfolioEvidence,
  listPortfolioEvidenceLinks,
  listPortfolioFeedback,
  listPortfolioPeople,
  type PortfolioCard,
  type PortfolioEvidence,
  type PortfolioEvidenceLink,
  type PortfolioFeedback,
  type PortfolioPerson,
  portfolioFile,
} from './portfolio-rows.ts';
import { PROJECT_COLUMNS, type ProjectTableRow, rowToProject } from './projects.ts';
import { type GivenRatingRow, RATING_COLUMNS, rowToRating } from './ratings.ts';
import { rowToSkill, SKILL_COLUMNS, type SkillRow } from './skills.ts';
import { readOwnAssumptions } from './source-assumptions.ts';

/**
 * All that anything leaving the vault is ever given. It knows the portfolio's views and nothing else: no
 * function of it can name the learning space, and the database behind it cannot be had from it.
 */
export type PortfolioReader = {
  readonly skills: () => Skill[];
  readonly people: () => PortfolioPerson[];
  /** With the owner's replies, which travel with them; what was said in a confidential project stays. */
  readonly ratings: () => Rating[];
  /** Those of some skills alone: a large portfolio has a hundred thousand. Oldest day first. */
  readonly ratingsOf: (skillIds: readonly SkillId[]) => Rating[];
  /** What each of its skills teaches of how people rate: numbers, no words. */
  readonly habitEvidence: () => ReadonlyMap<SkillId, HabitEvidence>;
  /** What the owner assumes of kinds of source. */
  readonly assumptions: () => OwnAssumptions;
  readonly decisions: () => Decision[];
  readonly goals: () => Goal[];
  readonly learning: () => LearningActivity[];
  /** Of a confidential one, under its title for others; organisation and description are ''. */
  readonly projects: () => Project[];
  /** Of a confidential project, the verdict and the levels; every text is ''. */
  readonly outcomes: () => Outcome[];
  readonly evidence: () => PortfolioEvidence[];
  readonly evidenceLinks: () => PortfolioEvidenceLink[];
  /** The bytes of a file that is not sealed; null for any other evidence. */
  readonly evidenceFile: (evidenceId: string) => Uint8Array | null;
  readonly credentials: () => Credential[];
  readonly feedback: () => PortfolioFeedback[];
  readonly lessonCards: () => PortfolioCard[];
  /** How many ratings there are of each kind, sealed ones too: what a share must say it left out. */
  readonly completeness: () => { source: SourceKind; exist: number }[];
};

type WithSkills = { readonly skill_ids: string };
type WithAskedLevels = { readonly asked_levels: string };
type WithRatings = { readonly rating_ids: string };

function all<R>(db: ReadableDb, view: string, columns: readonly string[]): R[] {
  return query<[], R>(
    db,
    `SELECT ${columns.join(', ')} FROM ${view} ORDER BY created_at, id`,
  ).all();
}

const skillIdsOf = (row: WithSkills): SkillId[] => JSON.parse(row.skill_ids) as SkillId[];
const usedSkillsOf = (row: WithSkills & WithAskedLevels) => ({
  skillIds: skillIdsOf(row),
  askedLevels: JSON.parse(row.asked_levels) as AskedLevel[],
});
const ratingIdsOf = (row: WithRatings): RatingId[] => JSON.parse(row.rating_ids) as RatingId[];

function groupedBy<R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

function listGoals(db: ReadableDb): Goal[] {
  const milestones = query<[], MilestoneRow>(
    db,
    `SELECT ${MILESTONE_COLUMNS.join(', ')} FROM portfolio_milestones ORDER BY goal_id, position`,
  ).all();
  const byGoal = groupedBy(milestones, (row) => row.goal_id);
  return all<GoalTableRow>(db, 'portfolio_goals', GOAL_COLUMNS).map((row) =>
    rowToGoal(row, (byGoal.get(row.id) ?? []).map(rowToMilestone)),
  );
}

function listOutcomes(db: ReadableDb): Outcome[] {
  const observations = query<[], ObservationRow & { outcome_id: string }>(
    db,
    `SELECT outcome_id, ${OBSERVATION_COLUMNS.join(', ')} FROM portfolio_observations
    ORDER BY outcome_id, position`,
  ).all();
  const byOutcome = groupedBy(observations, (row) => row.outcome_id);
  return all<OutcomeRow & WithRatings>(db, 'portfolio_outcomes', [
    ...OUTCOME_COLUMNS,
    'rating_ids',
  ]).map((row) =>
    rowToOutcome(row, (byOutcome.get(row.id) ?? []).map(rowToObservation), ratingIdsOf(row)),
  );
}

const RATINGS = [...RATING_COLUMNS, 'reply', 'replied_at', 'opened_at'];

/** The ratings whose row may read otherwise once a record has crossed. */
const ratingsAround: Readonly<Partial<Record<PromotableKind, string>>> = {
  skill: 'v.skill_id = ?',
  project: 'v.id IN (SELECT r.id FROM ratings r WHERE r.project_id = ?)',
  rating: 'v.id IN (SELECT r.id FROM ratings r WHERE ? IN (r.id, r.supersedes))',
};

function listRatings(db: ReadableDb, around: readonly PromotionTarget[] | null): Rating[] {
  if (around === null)
    return all<GivenRatingRow>(db, 'portfolio_ratings', RATINGS).map(rowToRating);
  const found = around.flatMap(({ kind, id }) => {
    const where = ratingsAround[kind];
    if (where === undefined) return [];
    const sql = `SELECT ${RATINGS.join(', ')} FROM portfolio_ratings v WHERE ${where}
      ORDER BY created_at, id`;
    return query<[string], GivenRatingRow>(db, sql).all(id).map(rowToRating);
  });
  return [...new Map(found.map((rating) => [rating.id, rating])).values()];
}

function listRatingsOf(db: ReadableDb, skillIds: readonly SkillId[]): Rating[] {
  return query<[string], GivenRatingRow>(
    db,
    `SELECT ${RATINGS.join(', ')} FROM portfolio_ratings WHERE skill_id IN (SELECT value FROM json_each(?))
    ORDER BY day, created_at, id`,
  )
    .all(JSON.stringify(skillIds))
    .map(rowToRating);
}

function listHabits(db: ReadableDb): Map<SkillId, HabitEvidence> {
  const rows = query<[], { skill_id: SkillId; evidence: string }>(
    db,
    'SELECT skill_id, evidence FROM portfolio_habit_evidence',
  ).all();
  // This app alone writes the column, and every page of the vault is authenticated.
  return new Map(rows.map((row) => [row.skill_id, JSON.parse(row.evidence) as HabitEvidence]));
}

function countRatings(db: ReadableDb): { source: SourceKind; exist: number }[] {
  return query<[], { source: SourceKind; exist: number }>(
    db,
    'SELECT source, exist FROM portfolio_rating_counts ORDER BY source',
  ).all();
}

/**
 * The one door out: hand this, and never the database, to whatever writes a file.
 * @param around Leaves out the ratings that these records have nothing to do with: there may be very many.
 */
export function portfolioReader(
  db: ReadableDb,
  around: readonly PromotionTarget[] | null = null,
): PortfolioReader {
  return Object.freeze({
    skills: () => all<SkillRow>(db, 'portfolio_skills', SKILL_COLUMNS).map(rowToSkill),
    people: () => listPortfolioPeople(db),
    ratings: () => listRatings(db, around),
    ratingsOf: (skillIds: readonly SkillId[]) => listRatingsOf(db, skillIds),
    habitEvidence: () => listHabits(db),
    assumptions: () => readOwnAssumptions(db),
    decisions: () =>
      all<DecisionRow>(db, 'portfolio_decisions', DECISION_COLUMNS).map(rowToDecision),
    goals: () => listGoals(db),
    learning: () =>
      all<LearningTableRow & WithSkills>(db, 'portfolio_learning', [
        ...LEARNING_COLUMNS,
        'skill_ids',
      ]).map((row) => rowToLearning(row, skillIdsOf(row))),
    projects: () =>
      all<ProjectTableRow & WithSkills & WithAskedLevels>(db, 'portfolio_projects', [
        ...PROJECT_COLUMNS,
        'skill_ids',
        'asked_levels',
      ]).map((row) => rowToProject(row, usedSkillsOf(row))),
    outcomes: () => listOutcomes(db),
    evidence: () => listPortfolioEvidence(db),
    evidenceLinks: () => listPortfolioEvidenceLinks(db),
    evidenceFile: (evidenceId: string) => portfolioFile(db, evidenceId),
    credentials: () =>
      all<CredentialRow & WithSkills>(db, 'portfolio_credentials', [
        ...CREDENTIAL_COLUMNS,
        'skill_ids',
      ]).map((row) => rowToCredential(row, skillIdsOf(row))),
    feedback: () => listPortfolioFeedback(db),
    lessonCards: () => listPortfolioCards(db),
    completeness: () => countRatings(db),
  });
}
