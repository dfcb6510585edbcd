import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { Day } from '../../../shared/domain/day.ts';
import { SkillId } from '../../../shared/domain/id.ts';
import type { Reflection } from '../../../shared/domain/reflection.ts';
import { Statement } from '../../../shared/domain/text.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormDay, FormText } from '../../parts/form-fields.tsx';
import { OneSkillField } from '../../parts/one-skill-field.tsx';
import { useProblem } from '../../parts/use-problem.ts';
import { today } from '../../today.ts';
import { messages } from './messages.ts';

const ReflectionForm = z.object({ text: Statement, skillId: SkillId.nullable(), day: Day });
type Values = z.input<typeof ReflectionForm>;
type Answers = z.output<typeof ReflectionForm>;

type Props = { readonly reflection: Reflection; readonly onClose: () => void };

/** Changes what was written, what it is about, and its day. */
export function ReflectionDialog({ reflection, onClose }: Props) {
  const intl = useIntl();
  const problem = useProblem();
  const { id, text, skillId, day } = reflection;
  const form = useForm<Values, unknown, Answers>({
    resolver: zodResolver(ReflectionForm),
    defaultValues: { text, skillId, day },
  });
  return (
    <FormDialog
      form={form}
      title={intl.formatMessage(messages.editTitle)}
      description={reflection.prompt || undefined}
      submitLabel={intl.formatMessage(messages.save)}
      onClose={onClose}
      onSave={async (change) => {
        await ask('reflections.update', { id, change });
        onClose();
      }}
    >
      <FormText
        control={form.control}
        name="text"
        label={intl.formatMessage(messages.text)}
        isMultiline
        minRows={6}
        maxRows={20}
        autoFocus
      />
      <Controller
        control={form.control}
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
      <FormDay
        control={form.control}
        name="day"
        label={intl.formatMessage(messages.day)}
        max={today()}
      />
    </FormDialog>
  );
}
