import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import type { SkippableStage } from '../../../shared/domain/cycle.ts';
import { Statement } from '../../../shared/domain/text.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormText } from '../../parts/form-fields.tsx';
import { stageNames } from '../../words/stage-messages.ts';
import { messages } from './messages.ts';

const SkipForm = z.object({ reason: Statement });

type Props = {
  readonly cycleId: string;
  readonly stage: SkippableStage;
  readonly onClose: () => void;
};

/** Passes over a step, with a word on why. */
export function SkipDialog({ cycleId, stage, onClose }: Props) {
  const intl = useIntl();
  const form = useForm({ resolver: zodResolver(SkipForm), defaultValues: { reason: '' } });
  return (
    <FormDialog
      form={form}
      draft={{ form: `skip-${stage}`, recordId: cycleId }}
      size="s"
      title={intl.formatMessage(messages.skipTitle, {
        stage: intl.formatMessage(stageNames[stage]),
      })}
      description={intl.formatMessage(messages.skipWhy)}
      submitLabel={intl.formatMessage(messages.skipSave)}
      onClose={onClose}
      onSave={async ({ reason }) => {
        await ask('cycles.skip', { id: cycleId, stage, reason });
        onClose();
      }}
    >
      <FormText
        control={form.control}
        name="reason"
        label={intl.formatMessage(messages.skipReason)}
        isMultiline
        minRows={2}
        autoFocus
      />
    </FormDialog>
  );
}
