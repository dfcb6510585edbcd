import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import type { Cycle } from '../../../shared/domain/cycle.ts';
import { Statement } from '../../../shared/domain/text.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormText } from '../../parts/form-fields.tsx';
import { messages } from './messages.ts';

const AimForm = z.object({ aim: Statement });

type Props = { readonly cycle: Cycle; readonly onClose: () => void };

/** Asks what a turn is about. */
export function AimDialog({ cycle, onClose }: Props) {
  const intl = useIntl();
  const form = useForm({ resolver: zodResolver(AimForm), defaultValues: { aim: cycle.aim } });
  return (
    <FormDialog
      form={form}
      draft={{ form: 'aim', recordId: cycle.id }}
      size="s"
      title={intl.formatMessage(messages.aimTitle)}
      submitLabel={intl.formatMessage(messages.aimSave)}
      onClose={onClose}
      onSave={async ({ aim }) => {
        await ask('cycles.aim', { id: cycle.id, aim });
        onClose();
      }}
    >
      <FormText
        control={form.control}
        name="aim"
        label={intl.formatMessage(messages.aimField)}
        description={intl.formatMessage(messages.aimHint)}
        isMultiline
        minRows={2}
        autoFocus
      />
    </FormDialog>
  );
}
