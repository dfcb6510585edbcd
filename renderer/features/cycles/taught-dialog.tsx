import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import type { Cycle } from '../../../shared/domain/cycle.ts';
import { Note } from '../../../shared/domain/text.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormText } from '../../parts/form-fields.tsx';
import { messages } from './messages.ts';

const TaughtForm = z.object({ taught: Note });

type Props = { readonly cycle: Pick<Cycle, 'id' | 'taught'>; readonly onClose: () => void };

/** Asks what a turn taught, at its end or long after. */
export function TaughtDialog({ cycle, onClose }: Props) {
  const intl = useIntl();
  const form = useForm({
    resolver: zodResolver(TaughtForm),
    defaultValues: { taught: cycle.taught },
  });
  return (
    <FormDialog
      form={form}
      draft={{ form: 'taught', recordId: cycle.id }}
      size="s"
      title={intl.formatMessage(messages.taught)}
      submitLabel={intl.formatMessage(messages.taughtSave)}
      onClose={onClose}
      onSave={async ({ taught }) => {
        await ask('cycles.teach', { id: cycle.id, taught });
        onClose();
      }}
    >
      <FormText
        control={form.control}
        name="taught"
        label={intl.formatMessage(messages.taught)}
        description={intl.formatMessage(messages.taughtHint)}
        isMultiline
        minRows={3}
        autoFocus
      />
    </FormDialog>
  );
}
