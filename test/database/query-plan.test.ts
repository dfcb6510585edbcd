import type Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { listBrowsedSkills } from '../../electron/database/browsed-skills.ts';
import {
  countCaptures,
  listCaptures,
  listNames,
  newestCapture,
} from '../../electron/database/captures.ts';
import { cycleFactsForOpenCycles, listOpenCyclesOfSkills } from '../../electron/database/cycles.ts';
import { type ReadableDb, readable, writing } from '../../electron/database/db.ts';
import { listDecisions } from '../../electron/database/decisions.ts';
import { listDisclosures } from '../../electron/database/disclosures.ts';
import { listMapRows, listShownBy } from '../../electron/database/evidence-map.ts';
import { firstSteps } from '../../electron/database/first-steps.ts';
import {
  listGoalRows,
  listGoalRowsOfProject,
  listGoalRowsOfSkill,
} from '../../electron/database/goal-lists.ts';
import {
  eachCandidate,
  hasClosedTurn,
  listGoalDays,
  listSealedBySkill,
  listStaleSkillIds,
} from '../../electron/database/home-rows.ts';
import {
  listActiveLearningRows,
  listLearning,
  listLearningOfSkill,
} from '../../electron/database/learning.ts';
import { listLessonsOfProject } from '../../electron/database/lessons.ts';
import { migrate } from '../../electron/database/migrate.ts';
import { listOutcomesOfProject } from '../../electron/database/outcomes.ts';
import { listPeople } from '../../electron/database/people.ts';
import { listPracticeOfSkill } from '../../electron/database/practice.ts';
import { listProjectRows, listProjectsOfSkill } from '../../electron/database/projects.ts';
import {
  listRatingsOfOutcomes,
  listRatingsOfSkill,
  listRatingViews,
  listSealed,
} from '../../electron/database/ratings.ts';
import { listReflectionsOfSkill } from '../../electron/database/reflections.ts';
import { readReminders } from '../../electron/database/reminders.ts';
import { listHappened, listReviewDays } from '../../electron/database/reviews.ts';
import { findText } from '../../electron/database/search.ts';
import { skillUses } from '../../electron/database/skill-uses.ts';
import { getSkillRow, insertSkill, listSkillRows } from '../../electron/database/skills.ts';
import {
  decisionsOverTime,
  firstRatingDay,
  learningOverTime,
  practiceOverTime,
  projectsOverTime,
  reachedOverTime,
  skillsWithGoals,
  turnsOverTime,
} from '../../electron/database/timeline.ts';
import { listTrash } from '../../electron/database/trash.ts';
import { openInMemory } from '../support/memory-database.ts';
import { aSkill, at, id } from './support/records.ts';

/** Walks over a whole table that grows with use. A list of all of something may: it is named here. */
const wholeByNature: Readonly<Record<string, readonly string[]>> = {
  listLearning: ['learning_skills'],
  listProjectRows: ['project_skills', 'skills'],
  // Up to the first that is in use.
  firstSteps: ['r'],
  // In the order of their keys.
  readReminders: ['reminders'],
  listReviewDays: ['reviews'],
  // A map of everything counts everything, and works its counts out when it is opened.
  listMapRows: ['r', 'a', 'c', 'l'],
  // The page that shows everything that ever happened.
  decisionsOverTime: ['d'],
  projectsOverTime: ['project_skills'],
  learningOverTime: ['learning_skills'],
  // In the order of its key.
  listDisclosures: ['disclosure_ledger'],
};

const lists: Readonly<Record<string, (db: ReadableDb) => unknown>> = {
  listSkillRows: (db) => listSkillRows(db, { archived: false }),
  getSkillRow: (db) => getSkillRow(db, id.skill(1)),
  listBrowsedSkills: (db) => listBrowsedSkills(db, { archived: false }),
  listMapRows,
  listShownBy: (db) => listShownBy(db, id.skill(1), 'peer'),
  skillUses: (db) => skillUses(db, id.skill(1)),
  listPeople,
  listRatingsOfSkill: (db) => listRatingsOfSkill(db, id.skill(1)),
  listRatingViews: (db) => listRatingViews(db, id.skill(1)),
  listSealed: (db) => listSealed(db, id.skill(1)),
  listDecisions: (db) => listDecisions(db, id.skill(1)),
  listGoalRows,
  listGoalRowsOfSkill: (db) => listGoalRowsOfSkill(db, id.skill(1)),
  listGoalRowsOfProject: (db) => listGoalRowsOfProject(db, id.project(1)),
  listOpenCyclesOfSkills: (db) => listOpenCyclesOfSkills(db, [id.skill(1)]),
  cycleFactsForOpenCycles,
  listLearning,
  listActiveLearningRows,
  listLearningOfSkill: (db) => listLearningOfSkill(db, id.skill(1)),
  listPracticeOfSkill: (db) => listPracticeOfSkill(db, id.skill(1)),
  listProjectRows,
  listProjectsOfSkill: (db) => listProjectsOfSkill(db, id.skill(1)),
  listRatingsOfOutcomes: (db) => listRatingsOfOutcomes(db, id.project(1)),
  projectsOverTime,
  learningOverTime,
  practiceOverTime,
  decisionsOverTime,
  reachedOverTime,
  turnsOverTime,
  skillsWithGoals,
  firstRatingDay,
  listOutcomesOfProject: (db) => listOutcomesOfProject(db, id.project(1)),
  listLessonsOfProject: (db) => listLessonsOfProject(db, id.project(1)),
  listReflectionsOfSkill: (db) => listReflectionsOfSkill(db, id.skill(1)),
  findText: (db) => findText(db, 'team'),
  listTrash,
  firstSteps,
  listDisclosures,
  listCaptures,
  countCaptures,
  newestCapture: (db) => newestCapture(db, 10),
  listNames,
  listSealedBySkill,
  eachCandidate: (db) => [...eachCandidate(db)],
  listStaleSkillIds: (db) => listStaleSkillIds(db, '2026-01-01', 5),
  hasClosedTurn,
  listGoalDays,
  readReminders,
  listReviewDays: (db) => listReviewDays(db, 5),
  listHappened: (db) => listHappened(db, '2026-01-01'),
};

/** A vault that keeps the text of every statement it prepares. */
function watchedVault(): { db: Database.Database; prepared: string[] } {
  const db = openInMemory();
  migrate(db);
  writing(readable(db), { command: 'test', at: at(0), undoable: true }, (tx) =>
    insertSkill(tx, aSkill(1)),
  );
  const prepared: string[] = [];
  const prepare = db.prepare.bind(db);
  db.prepare = ((sql: string) => {
    prepared.push(sql);
    return prepare(sql);
  }) as typeof db.prepare;
  return { db, prepared };
}

/** Tables that are walked over row by row without an index, by how the plan of a statement calls them. */
function walks(db: Database.Database, sql: string): string[] {
  const nulls = Array.from({ length: sql.split('?').length - 1 }, () => null);
  return db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...nulls)
    .map((step) => step.detail)
    .filter((detail) => /^SCAN /.test(detail))
    .filter(
      (detail) => !/USING (COVERING )?INDEX|VIRTUAL TABLE|json_each|CONSTANT ROW/.test(detail),
    );
}

test.each(Object.keys(lists))('%s follows an index and sorts no whole table', (name) => {
  const { db, prepared } = watchedVault();
  lists[name]?.(readable(db));
  expect(prepared.length).toBeGreaterThan(0);
  const found = [...prepared].flatMap((sql) => walks(db, sql));
  const allowed = wholeByNature[name] ?? [];
  const unexpected = found.filter((detail) => !allowed.some((table) => detail === `SCAN ${table}`));
  expect(unexpected).toEqual([]);
});
