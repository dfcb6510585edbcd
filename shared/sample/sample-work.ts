import { LearningId, OutcomeId, ProjectId, RatingId, RecordId } from '../domain/id.ts';
import type { LearningActivity } from '../domain/learning.ts';
import type { Lesson } from '../domain/lesson.ts';
import { sourceOf } from '../domain/outcome-ratings.ts';
import type { Person } from '../domain/person.ts';
import type { PracticeSession } from '../domain/practice.ts';
import type { Observer, Outcome, Project } from '../domain/project.ts';
import type { Basis, Rating } from '../domain/rating.ts';
import type { Skill } from '../domain/skill.ts';
import type { Desk } from './desk.ts';
import { practiceTexts } from './goal-texts.ts';
import { type LearningText, learningTexts } from './learning-texts.ts';
import { type ProjectFacts, projectFacts } from './project-facts.ts';
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

type Seen = {
  readonly skillId: Skill['id'];
  readonly by: Observer;
  readonly level: number | null;
  readonly basis: Basis;
  readonly sentence: string;
};

function toRating(desk: Desk, project: Project, seen: Seen, day: string): Rating {
  const { skillId, by, level, basis, sentence } = seen;
  return {
    id: RatingId.parse(desk.newId()),
    skillId,
    source: sourceOf(by),
    raterId: by.kind === 'owner' ? null : by.personId,
    level,
    basis,
    sureness: 'a-few-times',
    sentence,
    period: '',
    projectId: project.id,
    day,
    supersedes: null,
    sealed: false,
    reply: '',
    ...desk.made(day, 'portfolio'),
  };
}

/** Whom the story knows; what it says of them is looked up by name. */
type Known = { readonly skillNamed: SkillNamed; readonly people: readonly Person[] };

const noFacts: ProjectFacts = {
  kind: 'employer',
  description: '',
  asked: [],
  publicTitle: null,
  askAgainIn: null,
  shown: [],
  seen: [],
};

function makeProject(desk: Desk, text: ProjectText, facts: ProjectFacts, known: Known): Project {
  const { publicTitle, askAgainIn } = facts;
  const skillIds = text.skills.map((name) => known.skillNamed(name).id);
  return {
    id: ProjectId.parse(desk.newId()),
    title: text.title,
    role: text.role,
    organisation: text.organisation,
    organisationKind: facts.kind,
    confidentiality:
      publicTitle === null
        ? null
        : { publicTitle, until: askAgainIn === null ? null : desk.ago(-askAgainIn) },
    description: facts.description,
    share: text.share,
    skillIds,
    askedLevels: skillIds.flatMap((skillId, i) => {
      const level = facts.asked[i] ?? null;
      return level === null ? [] : [{ skillId, level }];
    }),
    startedOn: desk.ago(text.started),
    endedOn: text.ended === null ? null : desk.ago(text.ended),
    ...desk.made(desk.ago(text.started), 'portfolio'),
  };
}

function allSeen(text: ProjectText, facts: ProjectFacts, known: Known): Seen[] {
  const own = text.skills.map((name, i) => ({
    skillId: known.skillNamed(name).id,
    by: { kind: 'owner' } as const,
    level: text.outcome?.levels[i] ?? null,
    basis: 'saw-it-done' as const,
    sentence: facts.shown[i] ?? '',
  }));
  const others = facts.seen.flatMap(({ skill, person, source, ...said }) => {
    const observer = known.people.find(({ name }) => name === person);
    if (observer === undefined) return [];
    const by = { kind: 'person', personId: observer.id, source } as const;
    return [{ skillId: known.skillNamed(skill).id, by, ...said }];
  });
  return [...own, ...others];
}

function addProject(desk: Desk, text: ProjectText, known: Known, work: SampleWork): void {
  const facts = projectFacts[text.title] ?? noFacts;
  const project = makeProject(desk, text, facts, known);
  work.projects.push(project);
  if (!text.outcome) return;
  const day = project.endedOn ?? project.startedOn;
  const { levels: _told, lesson, ...said } = text.outcome;
  const observations = allSeen(text, facts, known);
  const ratings = observations.map((seen) => toRating(desk, project, seen, day));
  const outcome: Outcome = {
    id: OutcomeId.parse(desk.newId()),
    projectId: project.id,
    day,
    ...said,
    observations,
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
  for (const text of projectTexts) addProject(desk, text, { skillNamed, people }, work);
  return work;
}
