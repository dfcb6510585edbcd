import { LearningId, OutcomeId, ProjectId, RatingId, RecordId } from '../domain/id.ts';
import type { LearningActivity } from '../domain/learning.ts';
import type { Lesson } from '../domain/lesson.ts';
import type { Person } from '../domain/person.ts';
import type { PracticeSession } from '../domain/practice.ts';
import type { Outcome, Project } from '../domain/project.ts';
import type { Rating } from '../domain/rating.ts';
import type { Skill } from '../domain/skill.ts';
import type { Desk } from './desk.ts';
import { practiceTexts } from './goal-texts.ts';
import { type LearningText, learningTexts } from './learning-texts.ts';
import { type ProjectText, projectTexts } from './project-texts.ts';

export type SampleWork = {
  readonly learning: LearningActivity[];
  readonly practice: PracticeSession[];
  readonly projects: Project[];
  readonly outcomes: Outcome[];
  readonly ratings: Rating[];
  readonly lessons: Lesson[];
};

export type SkillNamed = (name: string) => Skill;

function makeActivity(desk: Desk, text: LearningText, skillNamed: SkillNamed): LearningActivity {
  return {
    id: LearningId.parse(desk.newId()),
    title: text.title,
    kind: text.kind,
    provider: text.provider,
    link: '',
    effortHours: text.hours,
    skillIds: [skillNamed(text.skill).id],
    by: null,
    state: text.state,
    startedOn: text.started === null ? null : desk.ago(text.started),
    finishedOn: text.finished === null ? null : desk.ago(text.finished),
    takeaway: text.takeaway,
    ...desk.made(desk.ago(text.started ?? 15), text.isPortfolio ? 'portfolio' : 'learning'),
  };
}

function makePractice(
  desk: Desk,
  people: readonly Person[],
  skillNamed: SkillNamed,
): PracticeSession[] {
  return practiceTexts.map((text) => ({
    id: RecordId.parse(desk.newId()),
    skillId: skillNamed(text.skill).id,
    task: text.task,
    guideId: people.find((person) => person.name === text.guide)?.id ?? null,
    guideDecidesOnMe: false,
    day: desk.ago(text.day),
    attempts: [...text.attempts],
    ...desk.made(desk.ago(text.day), 'learning'),
  }));
}

function observed(
  desk: Desk,
  project: Project,
  skillId: Skill['id'],
  level: number | null,
  day: string,
): Rating {
  return {
    id: RatingId.parse(desk.newId()),
    skillId,
    source: 'observed',
    raterId: null,
    level,
    basis: 'saw-it-done',
    sureness: 'a-few-times',
    sentence: '',
    period: '',
    projectId: project.id,
    day,
    supersedes: null,
    sealed: false,
    reply: '',
    ...desk.made(day, 'portfolio'),
  };
}

function addProject(desk: Desk, text: ProjectText, skillNamed: SkillNamed, work: SampleWork): void {
  const day = desk.ago(text.ended ?? text.started);
  const project: Project = {
    id: ProjectId.parse(desk.newId()),
    title: text.title,
    role: text.role,
    organisation: text.organisation,
    description: '',
    share: text.share,
    skillIds: text.skills.map((name) => skillNamed(name).id),
    startedOn: desk.ago(text.started),
    endedOn: text.ended === null ? null : day,
    ...desk.made(desk.ago(text.started), 'portfolio'),
  };
  work.projects.push(project);
  if (!text.outcome) return;
  const { levels, lesson, ...said } = text.outcome;
  const ratings = project.skillIds.map((id, i) =>
    observed(desk, project, id, levels[i] ?? null, day),
  );
  const outcome: Outcome = {
    id: OutcomeId.parse(desk.newId()),
    projectId: project.id,
    day,
    ...said,
    observations: ratings.map(({ skillId, level, basis, sentence }) => ({
      skillId,
      level,
      basis,
      sentence,
    })),
    ratingIds: ratings.map((rating) => rating.id),
    ...desk.made(day, 'portfolio'),
  };
  work.ratings.push(...ratings);
  work.outcomes.push(outcome);
  if (lesson !== '') work.lessons.push(makeLesson(desk, outcome, lesson));
}

function makeLesson(desk: Desk, outcome: Outcome, learned: string): Lesson {
  return {
    id: RecordId.parse(desk.newId()),
    projectId: outcome.projectId,
    outcomeId: outcome.id,
    skillId: null,
    happened: outcome.result,
    learned,
    applies: '',
    day: outcome.day,
    ...desk.made(outcome.day, 'learning'),
  };
}

/** The year's learning, practice and projects, with what came of them. */
export function makeWork(
  desk: Desk,
  people: readonly Person[],
  skillNamed: SkillNamed,
): SampleWork {
  const work: SampleWork = {
    learning: learningTexts.map((text) => makeActivity(desk, text, skillNamed)),
    practice: makePractice(desk, people, skillNamed),
    projects: [],
    outcomes: [],
    ratings: [],
    lessons: [],
  };
  for (const text of projectTexts) addProject(desk, text, skillNamed, work);
  return work;
}
