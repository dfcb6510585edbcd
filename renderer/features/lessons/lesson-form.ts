import * as z from 'zod';
import { Day } from '../../../shared/domain/day.ts';
import { ProjectId, SkillId } from '../../../shared/domain/id.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import { Note, Statement } from '../../../shared/domain/text.ts';

export const LessonForm = z.object({
  happened: Note,
  learned: Statement,
  applies: Note,
  projectId: ProjectId.nullable(),
  skillId: SkillId.nullable(),
  day: Day,
});
export type LessonValues = z.input<typeof LessonForm>;
export type LessonAnswers = z.output<typeof LessonForm>;

type Given = { readonly projectId?: string | undefined; readonly skillId?: string | undefined };

export function valuesOfLesson(lesson: Lesson | undefined, today: Day, given: Given): LessonValues {
  return {
    happened: lesson?.happened ?? '',
    learned: lesson?.learned ?? '',
    applies: lesson?.applies ?? '',
    projectId: lesson?.projectId ?? given.projectId ?? null,
    skillId: lesson?.skillId ?? given.skillId ?? null,
    day: lesson?.day ?? today,
  };
}
