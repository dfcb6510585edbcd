import { createHash } from 'node:crypto';
import type { Day } from '../../shared/domain/day.ts';
import type { PracticeSession } from '../../shared/domain/practice.ts';
import { backgroundsOf } from '../../shared/rating/estimate-portfolio.ts';
import { groupBy } from '../../shared/rating/group.ts';
import { generateSample, type SamplePortfolio } from '../../shared/sample/generate-sample.ts';
import type { SampleEvidence } from '../../shared/sample/sample-evidence.ts';
import { insertCredential } from '../database/credentials.ts';
import { closeCycle, insertCycle, link } from '../database/cycles.ts';
import type { WritableDb } from '../database/db.ts';
import { insertDecision } from '../database/decisions.ts';
import { appendDisclosure } from '../database/disclosures.ts';
import { insertEvidence, linkEvidence } from '../database/evidence.ts';
import { insertGoal } from '../database/goals.ts';
import { saveGuideAnswer } from '../database/guide-answers.ts';
import { insertLearning } from '../database/learning.ts';
import { insertLessonCard } from '../database/lesson-cards.ts';
import { insertLesson } from '../database/lessons.ts';
import { insertOutcome } from '../database/outcomes.ts';
import { addKnownSkill, insertPerson } from '../database/people.ts';
import { insertPractice } from '../database/practice.ts';
import { insertProject } from '../database/projects.ts';
import { insertRating } from '../database/ratings.ts';
import { insertReflection } from '../database/reflections.ts';
import { joinSearchIndex } from '../database/search-index.ts';
import { saveInterest } from '../database/skill-wishes.ts';
import { insertSkill } from '../database/skills.ts';
import type { ServiceContext } from './context.ts';
import { storeToday } from './sample-today.ts';
import { save } from './saving.ts';
import { refreshSnapshot } from './skill-rows.ts';

/** The year that everybody sees is the same one. */
const SEED = 20_260;

export type SampleSize = {
  readonly today: Day;
  readonly skills?: number;
  readonly ratings?: number;
  readonly notes?: number;
};

function store(tx: WritableDb, sample: SamplePortfolio, today: Day): void {
  for (const skill of sample.skills) insertSkill(tx, skill);
  for (const { skillId, interest } of sample.interests) saveInterest(tx, skillId, interest);
  for (const person of sample.people) insertPerson(tx, person);
  for (const { personId, skillId } of sample.knowledge) addKnownSkill(tx, personId, skillId);
  for (const project of sample.projects) insertProject(tx, project);
  for (const rating of sample.ratings) insertRating(tx, rating);
  for (const outcome of sample.outcomes) insertOutcome(tx, outcome);
  for (const goal of sample.goals) insertGoal(tx, goal);
  storeTurns(tx, sample);
  for (const activity of sample.learning) insertLearning(tx, activity);
  for (const session of sample.practice) insertPractice(tx, session);
  for (const lesson of sample.lessons) insertLesson(tx, lesson);
  for (const card of sample.cards) insertLessonCard(tx, card);
  for (const session of sample.practice) rememberGuide(tx, session);
  for (const reflection of sample.reflections) insertReflection(tx, reflection);
  for (const one of sample.evidence) storeEvidence(tx, one);
  for (const credential of sample.credentials) insertCredential(tx, credential);
  storeToday(tx, sample.today);
  for (const disclosure of sample.disclosures) appendDisclosure(tx, disclosure);
  for (const { cycleId, kind, recordId } of sample.links) link(tx, cycleId, kind, recordId);
  const bySkill = groupBy(sample.ratings, (rating) => rating.skillId);
  const backgrounds = backgroundsOf(bySkill, { today });
  for (const skill of sample.skills) {
    refreshSnapshot(tx, skill.id, today, backgrounds.get(skill.id));
  }
}

function storeEvidence(tx: WritableDb, { evidence, content, links }: SampleEvidence): void {
  if (content.kind === 'file') {
    const { bytes, ...said } = content;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    insertEvidence(tx, { ...evidence, content: { ...said, size: bytes.length, sha256 } }, bytes);
  } else {
    insertEvidence(tx, { ...evidence, content }, null);
  }
  for (const supported of links) linkEvidence(tx, evidence.id, supported);
}

/** What was said of a guide with a session is known from then on. */
function rememberGuide(tx: WritableDb, session: PracticeSession): void {
  const { guideId: personId, guideDecidesOnMe: decides, createdAt: at } = session;
  if (personId !== null && decides !== null) saveGuideAnswer(tx, { personId, decides, at });
}

/** A goal has one open turn at a time, so each is opened, decided and closed before the next. */
function storeTurns(tx: WritableDb, sample: SamplePortfolio): void {
  const closing = new Map(sample.decisions.map((decision) => [decision.id, decision]));
  for (const decision of sample.decisions) {
    if (decision.cycleId === null) insertDecision(tx, decision);
  }
  for (const cycle of sample.cycles) {
    insertCycle(tx, { ...cycle, decisionId: null, closedAt: null });
    const decision = cycle.decisionId === null ? undefined : closing.get(cycle.decisionId);
    if (!decision) continue;
    insertDecision(tx, decision);
    closeCycle(tx, cycle.id, decision.id, decision.createdAt);
  }
}

/** Fills an empty vault with the sample portfolio, in one transaction. */
export function fillWithSample(context: ServiceContext, size: SampleSize): void {
  const sample = generateSample({ ...size, seed: SEED, newId: context.newId });
  save(context, { command: 'sample.fill', nouns: ['skills'], undoable: false }, (tx) => {
    store(tx, sample, size.today);
    joinSearchIndex(tx);
  });
}
