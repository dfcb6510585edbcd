import { type ProjectId, RecordId, type SkillId } from '../../shared/domain/id.ts';
import type { Lesson } from '../../shared/domain/lesson.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { LessonPage, LessonRow } from '../../shared/ipc/lesson-contract.ts';
import { listCardsOfLesson } from '../database/lesson-cards.ts';
import {
  getLesson,
  insertLesson,
  listLessonRows,
  updateLesson as storeLesson,
} from '../database/lessons.ts';
import { nameOfSkill } from '../database/named-skills.ts';
import { findProject, getProject } from '../database/projects.ts';
import { recordsHolding } from '../database/search.ts';
import { wasShared } from '../database/shares.ts';
import { getSkill } from '../database/skills.ts';
import type { ServiceContext } from './context.ts';
import { refuseFuture } from './days.ts';
import { newRecord, save } from './saving.ts';

const nouns = ['lessons', 'projects'] as const;

/** Those that hold every one of the words, or all where there is no word; the newest day first. */
export function listLessons(context: ServiceContext, input: Checked<'lessons.list'>): LessonRow[] {
  const rows = listLessonRows(context.db);
  const holding = recordsHolding(context.db, 'lesson', input.words);
  return holding === null ? rows : rows.filter(({ id }) => holding.has(id));
}

/** A lesson with the cards made of it. Refusals: not-found. */
export function getLessonPage(context: ServiceContext, input: Checked<'lessons.get'>): LessonPage {
  const { db } = context;
  const lesson = getLesson(db, input.id);
  const project = lesson.projectId === null ? null : findProject(db, lesson.projectId);
  return {
    lesson,
    project: project && { id: project.id, title: project.title },
    skill: nameOfSkill(db, lesson.skillId),
    cards: listCardsOfLesson(db, lesson.id).map((card) => ({
      ...card,
      isShared: wasShared(db, 'lesson-card', card.id),
    })),
  };
}

type About = { readonly projectId: ProjectId | null; readonly skillId: SkillId | null };

function refuseUnknown(context: ServiceContext, { projectId, skillId }: About): void {
  if (projectId !== null) getProject(context.db, projectId);
  if (skillId !== null) getSkill(context.db, skillId);
}

/** Keeps a lesson in the learning space. Refusals: not-found, invalid-input for a day in the future. */
export function createLesson(context: ServiceContext, draft: Checked<'lessons.create'>): Lesson {
  refuseUnknown(context, draft);
  refuseFuture(context, draft.day, 'day');
  const lesson: Lesson = {
    id: RecordId.parse(context.newId()),
    ...draft,
    outcomeId: null,
    ...newRecord(context, 'learning'),
  };
  save(context, { command: 'lessons.create', nouns, undoable: true }, (tx) =>
    insertLesson(tx, lesson),
  );
  return lesson;
}

/** The cards made of it stay as they were approved. Refusals: not-found, invalid-input for a day in the future. */
export function updateLesson(context: ServiceContext, input: Checked<'lessons.update'>): Lesson {
  const before = getLesson(context.db, input.id);
  const lesson = { ...before, ...input.change, updatedAt: context.now().toISOString() };
  refuseUnknown(context, {
    projectId: lesson.projectId === before.projectId ? null : lesson.projectId,
    skillId: lesson.skillId === before.skillId ? null : lesson.skillId,
  });
  refuseFuture(context, lesson.day, 'change.day');
  save(context, { command: 'lessons.update', nouns, undoable: true }, (tx) =>
    storeLesson(tx, lesson),
  );
  return lesson;
}
