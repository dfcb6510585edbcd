import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormDay, FormText } from '../../parts/form-fields.tsx';
import { OneSkillField } from '../../parts/one-skill-field.tsx';
import { useProblem } from '../../parts/use-problem.ts';
import { today } from '../../today.ts';
import { FormStack } from '../../ui/form-row.tsx';
import {
  type LessonAnswers,
  LessonForm,
  type LessonValues,
  valuesOfLesson,
} from './lesson-form.ts';
import { messages } from './messages.ts';
import { ProjectField } from './project-field.tsx';

type Props = {
  /** The lesson to edit; none for a new one. */
  readonly lesson?: Lesson | undefined;
  readonly projectId?: string | undefined;
  readonly skillId?: string | undefined;
  readonly onClose: () => void;
  readonly onSaved?: ((id: string) => void) | undefined;
};

/** Writes down what happened and what one learned of it, or changes it. */
export function LessonDialog({ lesson, onClose, onSaved, ...given }: Props) {
  const intl = useIntl();
  const problem = useProblem();
  const form = useForm<LessonValues, unknown, LessonAnswers>({
    resolver: zodResolver(LessonForm),
    defaultValues: valuesOfLesson(lesson, today(), given),
  });
  const { control } = form;
  const save = async (answers: LessonAnswers) => {
    const { id } = lesson
      ? await ask('lessons.update', { id: lesson.id, change: answers })
      : await ask('lessons.create', answers);
    onClose();
    onSaved?.(id);
  };
  const texts = (['happened', 'learned', 'applies'] as const).map((name) => (
    <FormText
      key={name}
      control={control}
      name={name}
      label={intl.formatMessage(messages[name])}
      isMultiline
      minRows={name === 'applies' ? 2 : 3}
      autoFocus={name === 'happened'}
    />
  ));
  return (
    <FormDialog
      form={form}
      title={intl.formatMessage(lesson ? messages.editTitle : messages.newTitle)}
      description={intl.formatMessage(messages.privateLine)}
      submitLabel={intl.formatMessage(messages.save)}
      onSave={save}
      onClose={onClose}
    >
      {texts}
      <FormStack columns={2}>
        <Controller
          control={control}
          name="projectId"
          render={({ field, fieldState }) => (
            <ProjectField
              value={field.value}
              onChange={field.onChange}
              error={problem(fieldState.error)}
            />
          )}
        />
        <Controller
          control={control}
          name="skillId"
          render={({ field, fieldState }) => (
            <OneSkillField
              label={intl.formatMessage(messages.skill)}
              value={field.value}
              onChange={field.onChange}
              error={problem(fieldState.error)}
            />
          )}
        />
      </FormStack>
      <FormDay
        control={control}
        name="day"
        label={intl.formatMessage(messages.day)}
        max={today()}
      />
    </FormDialog>
  );
}
