import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { Note } from '../../../shared/domain/text.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormText } from '../../parts/form-fields.tsx';
import { messages } from './messages.ts';

const EndForm = z.object({ note: Note });

type Props = {
  readonly goalId: string;
  readonly how: 'stop' | 'reach';
  readonly onClose: () => void;
};

/** Ends a goal, in whatever way: with a word on it, if the owner likes. */
export function EndDialog({ goalId, how, onClose }: Props) {
  const intl = useIntl();
  const form = useForm({ resolver: zodResolver(EndForm), defaultValues: { note: '' } });
  const isStop = how === 'stop';
  return (
    <FormDialog
      form={form}
      draft={{ form: `goal-${how}`, recordId: goalId }}
      size="s"
      title={intl.formatMessage(isStop ? messages.stopTitle : messages.reachTitle)}
      description={intl.formatMessage(isStop ? messages.stopWhy : messages.mayReach)}
      submitLabel={intl.formatMessage(isStop ? messages.stopSave : messages.reachSave)}
      onClose={onClose}
      onSave={async ({ note }) => {
        if (isStop) await ask('goals.stop', { id: goalId, reason: note });
        else await ask('goals.reach', { id: goalId, note });
        onClose();
      }}
    >
      <FormText
        control={form.control}
        name="note"
        label={intl.formatMessage(isStop ? messages.stopReason : messages.reachNote)}
        isMultiline
        minRows={2}
        autoFocus
      />
    </FormDialog>
  );
}
