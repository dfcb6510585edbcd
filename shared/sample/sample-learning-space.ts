import { RecordId } from '../domain/id.ts';
import type { Lesson, LessonCard } from '../domain/lesson.ts';
import type { Person } from '../domain/person.ts';
import type { PracticeSession } from '../domain/practice.ts';
import type { Reflection } from '../domain/reflection.ts';
import type { Desk } from './desk.ts';
import { ownLessons, sessions, thoughts } from './learning-space-texts.ts';
import type { SkillNamed } from './sample-work.ts';

export type SampleLearningSpace = {
  readonly practice: PracticeSession[];
  readonly reflections: Reflection[];
  readonly lessons: Lesson[];
  readonly cards: LessonCard[];
};

function makeSessions(desk: Desk, people: readonly Person[], named: SkillNamed): PracticeSession[] {
  return sessions.map(({ skill, task, guide, day: daysAgo, attempts }) => {
    const person = people.find(({ name }) => name === guide);
    const day = desk.ago(daysAgo);
    return {
      id: RecordId.parse(desk.newId()),
      skillId: named(skill).id,
      task,
      guideId: person?.id ?? null,
      guideDecidesOnMe: person ? person.relation === 'manager' : null,
      day,
      attempts: [...attempts],
      ...desk.made(day, 'learning'),
    };
  });
}

function makeThoughts(desk: Desk, named: SkillNamed): Reflection[] {
  return thoughts.map(({ skill, prompt, text, day: daysAgo }) => {
    const day = desk.ago(daysAgo);
    return {
      id: RecordId.parse(desk.newId()),
      skillId: skill === null ? null : named(skill).id,
      prompt,
      text,
      day,
      ...desk.made(day, 'learning'),
    };
  });
}

/** What stays with the owner of the sample: practice, thoughts and lessons, and the one card made to be shared. */
export function makeLearningSpace(
  desk: Desk,
  people: readonly Person[],
  named: SkillNamed,
): SampleLearningSpace {
  const lessons: Lesson[] = [];
  const cards: LessonCard[] = [];
  for (const { skill, card, day: daysAgo, ...said } of ownLessons) {
    const day = desk.ago(daysAgo);
    const lesson: Lesson = {
      id: RecordId.parse(desk.newId()),
      projectId: null,
      outcomeId: null,
      skillId: skill === null ? null : named(skill).id,
      ...said,
      day,
      ...desk.made(day, 'learning'),
    };
    lessons.push(lesson);
    if (card === null) continue;
    cards.push({
      id: RecordId.parse(desk.newId()),
      lessonId: lesson.id,
      title: card.title,
      text: card.text,
      ...desk.made(desk.ago(card.day), 'portfolio'),
    });
  }
  return {
    practice: makeSessions(desk, people, named),
    reflections: makeThoughts(desk, named),
    lessons,
    cards,
  };
}
