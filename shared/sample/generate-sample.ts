import type { Credential } from '../domain/credential.ts';
import { RecordId } from '../domain/id.ts';
import type { LearningActivity } from '../domain/learning.ts';
import type { Lesson, LessonCard } from '../domain/lesson.ts';
import type { Person } from '../domain/person.ts';
import type { PracticeSession } from '../domain/practice.ts';
import type { Outcome, Project } from '../domain/project.ts';
import type { Rating } from '../domain/rating.ts';
import type { Reflection } from '../domain/reflection.ts';
import type { Skill } from '../domain/skill.ts';
import { between, pick } from './chance.ts';
import { type Desk, openDesk, type SampleOptions } from './desk.ts';
import { withGoalExtras } from './goal-extras.ts';
import { reflectionTexts } from './rating-texts.ts';
import { makeBorder, type SampleBorder } from './sample-border.ts';
import { makeCredentials } from './sample-credentials.ts';
import { makeEvidence, type SampleEvidence } from './sample-evidence.ts';
import { makeGoals, type SampleGoals } from './sample-goals.ts';
import { makeLearningSpace } from './sample-learning-space.ts';
import { makeRatings } from './sample-ratings.ts';
import { makePeople, makeSkills, type SampleSkill } from './sample-skills.ts';
import { makeToday, type SampleToday } from './sample-today.ts';
import { makeWork } from './sample-work.ts';
import {
  makeDuplicate,
  makeInterests,
  type SampleInterest,
  withOtherNames,
} from './skill-wishes.ts';

export type SamplePortfolio = Omit<SampleGoals, 'ratings'> &
  Pick<SampleBorder, 'knowledge' | 'disclosures'> & {
    readonly skills: readonly Skill[];
    readonly people: readonly Person[];
    readonly ratings: readonly Rating[];
    readonly learning: readonly LearningActivity[];
    readonly practice: readonly PracticeSession[];
    readonly projects: readonly Project[];
    readonly outcomes: readonly Outcome[];
    readonly lessons: readonly Lesson[];
    readonly reflections: readonly Reflection[];
    readonly interests: readonly SampleInterest[];
    readonly cards: readonly LessonCard[];
    readonly evidence: readonly SampleEvidence[];
    readonly today: SampleToday;
    readonly credentials: readonly Credential[];
  };

/** The story's own sizes, when none are asked for. */
const STORY = { skills: 24, ratings: 96, notes: 8 };

function makeReflections(desk: Desk, skills: readonly SampleSkill[], count: number): Reflection[] {
  return Array.from({ length: count }, () => {
    const day = desk.ago(between(desk.chance, 2, 380));
    return {
      id: RecordId.parse(desk.newId()),
      skillId: pick(desk.chance, skills).skill.id,
      prompt: '',
      text: pick(desk.chance, reflectionTexts),
      day,
      ...desk.made(day, 'learning'),
    };
  });
}

/**
 * A realistic year of an invented digital marketing manager, or a portfolio of any size around it. Pure: the same
 * options give the same portfolio. Every record keeps to its schema, and none lies in the future.
 */
export function generateSample(options: SampleOptions): SamplePortfolio {
  const desk = openDesk(options);
  const skills = makeSkills(desk, options.skills ?? STORY.skills);
  const people = makePeople(desk);
  const byName = new Map(skills.map(({ skill }) => [skill.name, skill]));
  const skillNamed = (name: string) => {
    const skill = byName.get(name);
    if (!skill) throw new RangeError('the story names a skill that is not in it');
    return skill;
  };
  const work = makeWork(desk, people, skillNamed);
  const given = makeRatings(desk, skills, people, options.ratings ?? STORY.ratings);
  const known = [...given, ...work.ratings];
  const made = makeGoals(desk, skills, work, known);
  const { ratings, ...goals } = withGoalExtras(desk, made, skills, work);
  const named = skills.map(({ skill }) => withOtherNames(skill));
  // Only in the story itself: a portfolio of a size that was asked for has just so many.
  if (options.skills === undefined) named.push(makeDuplicate(desk));
  const space = makeLearningSpace(desk, people, skillNamed);
  const told = {
    skills: named,
    people,
    ratings: [...known, ...ratings],
    goals: goals.goals,
    cycles: goals.cycles,
    learning: work.learning,
  };
  return {
    ...goals,
    skills: told.skills,
    learning: work.learning,
    practice: [...work.practice, ...space.practice],
    projects: work.projects,
    outcomes: work.outcomes,
    interests: makeInterests(named),
    lessons: [...work.lessons, ...space.lessons],
    reflections: [
      ...makeReflections(desk, skills, options.notes ?? STORY.notes),
      ...space.reflections,
    ],
    cards: space.cards,
    evidence: makeEvidence(desk, { ...work, skills: skills.map(({ skill }) => skill), people }),
    today: makeToday(
      desk,
      skills.map(({ skill }) => skill),
    ),
    // Last, so that what is told before stays as it was.
    ...makeBorder(desk, told),
    credentials: makeCredentials(desk, told.skills),
  };
}
