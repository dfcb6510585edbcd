import type { ServiceContext } from '../services/context.ts';
import { importLearning } from '../services/import-learning.ts';
import {
  createLearning,
  listLearning,
  reopenLearning,
  updateLearning,
} from '../services/learning.ts';
import { draftCard, makeCard, takeBackCard, updateCard } from '../services/lesson-cards.ts';
import { createLesson, getLessonPage, listLessons, updateLesson } from '../services/lessons.ts';
import {
  addAttempts,
  answerGuide,
  getPracticePage,
  listPractice,
  listWhoGuides,
  recordPractice,
  updatePractice,
} from '../services/practice.ts';
import {
  createReflection,
  getReflectionPage,
  listReflections,
  updateReflection,
} from '../services/reflections.ts';
import type { Handlers } from './answer.ts';

type LearningSpaceHandlers = Pick<
  Handlers,
  | Extract<keyof Handlers, `practice.${string}` | `reflections.${string}` | `lessons.${string}`>
  | 'learning.list'
  | 'learning.create'
  | 'learning.update'
  | 'learning.reopen'
  | 'learning.import'
>;

/**
 * Which service answers which question about the learning space.
 * @param context The open vault. Refusals: vault-locked.
 */
export function learningSpaceHandlers(context: () => ServiceContext): LearningSpaceHandlers {
  const of =
    <I, O>(service: (context: ServiceContext, input: I) => O) =>
    (input: I): O =>
      service(context(), input);
  return {
    'learning.list': of(listLearning),
    'learning.create': of(createLearning),
    'learning.update': of(updateLearning),
    'learning.reopen': of(reopenLearning),
    'learning.import': of(importLearning),
    'practice.record': of(recordPractice),
    'practice.list': of(listPractice),
    'practice.get': of(getPracticePage),
    'practice.update': of(updatePractice),
    'practice.addAttempts': of(addAttempts),
    'practice.guides': of(listWhoGuides),
    'practice.answerGuide': of(answerGuide),
    'reflections.list': of(listReflections),
    'reflections.get': of(getReflectionPage),
    'reflections.create': of(createReflection),
    'reflections.update': of(updateReflection),
    'lessons.list': of(listLessons),
    'lessons.get': of(getLessonPage),
    'lessons.create': of(createLesson),
    'lessons.update': of(updateLesson),
    'lessons.draftCard': of(draftCard),
    'lessons.makeCard': of(makeCard),
    'lessons.updateCard': of(updateCard),
    'lessons.takeBackCard': of(takeBackCard),
  };
}
