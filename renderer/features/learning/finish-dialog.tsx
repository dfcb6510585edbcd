import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { Day } from '../../../shared/domain/day.ts';
import { Note } from '../../../shared/domain/text.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormDay, FormText } from '../../parts/form-fields.tsx';
import { today } from '../../today.ts';
import { messages } from './messages.ts';

const FinishForm = z.object({ day: Day, takeaway: Note });

type Props = { readonly learningId: string; readonly onClose: () => void };

/** Finishes an activity, and asks what stays of it. */
export function FinishDialog({ learningId, onClose }: Props) {
  const intl = useIntl();
  const activity = useAnswer('learning.get', { id: learningId }).value;
  const form = useForm({
    resolver: zodResolver(FinishForm),
    defaultValues: { day: today(), takeaway: '' },
  });
  return (
    <FormDialog
      form={form}
      draft={{ form: 'finish-learning', recordId: learningId }}
      title={intl.formatMessage(messages.finishTitle)}
      description={activity?.title}
      submitLabel={intl.formatMessage(messages.finishSave)}
      onClose={onClose}
      refusalFields={{ 'date-before-start': 'day' }}
      onSave={async ({ day, takeaway }) => {
        await ask('learning.finish', { id: learningId, day, takeaway });
        onClose();
      }}
    >
      <FormText
        control={form.control}
        name="takeaway"
        label={intl.formatMessage(messages.takeaway)}
        description={intl.formatMessage(messages.finishHint)}
        isMultiline
        minRows={4}
        autoFocus
      />
      <FormDay
        control={form.control}
        name="day"
        label={intl.formatMessage(messages.finishDay)}
        max={today()}
      />
    </FormDialog>
  );
}
