import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { Day } from '../../../shared/domain/day.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import { Note } from '../../../shared/domain/text.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormDay, FormText } from '../../parts/form-fields.tsx';
import { today } from '../../today.ts';
import { messages } from './messages.ts';

const PauseForm = z.object({ until: Day.nullable(), reason: Note });

type Props = { readonly goal: Goal; readonly onClose: () => void };

/** Lets a goal rest: until a day, if one likes, and with a word why. */
export function PauseDialog({ goal, onClose }: Props) {
  const intl = useIntl();
  const form = useForm({
    resolver: zodResolver(PauseForm),
    defaultValues: { until: goal.pause?.until ?? null, reason: goal.pause?.reason ?? '' },
  });
  return (
    <FormDialog
      form={form}
      draft={{ form: 'goal-pause', recordId: goal.id }}
      size="s"
      title={intl.formatMessage(messages.pauseTitle)}
      description={intl.formatMessage(messages.pauseWhy)}
      submitLabel={intl.formatMessage(messages.pauseSave)}
      onClose={onClose}
      onSave={async ({ until, reason }) => {
        await ask('goals.pause', { id: goal.id, until, reason });
        onClose();
      }}
      refusalFields={{ 'date-before-start': 'until' }}
    >
      <FormDay
        control={form.control}
        name="until"
        label={intl.formatMessage(messages.pauseUntil)}
        min={today()}
      />
      <FormText
        control={form.control}
        name="reason"
        label={intl.formatMessage(messages.pauseReason)}
        isMultiline
        minRows={2}
        autoFocus
      />
    </FormDialog>
  );
}
