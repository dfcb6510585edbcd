import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { Day } from '../../../shared/domain/day.ts';
import { type Evidence, EvidenceDraft, revealsFileName } from '../../../shared/domain/evidence.ts';
import { Note } from '../../../shared/domain/text.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormDay, FormText } from '../../parts/form-fields.tsx';
import { PersonField } from '../../parts/person-field.tsx';
import { messages } from './seal-messages.ts';

/** What is shown of it must not say how its file is called. */
function sealForm(fileName: string | null) {
  const silent = (text: string) => fileName === null || !revealsFileName(text, fileName);
  return z.object({
    title: EvidenceDraft.shape.title.refine(silent, 'text-names-file'),
    description: Note.refine(silent, 'text-names-file'),
    sealedUntil: Day.nullable(),
    voucherId: z.string().nullable(),
  });
}
type SealValues = z.input<ReturnType<typeof sealForm>>;
type SealAnswers = z.output<ReturnType<typeof sealForm>>;

type Props = { readonly evidence: Evidence; readonly onClose: () => void };

/** Seals evidence of confidential work, or changes how it is sealed. */
export function SealDialog({ evidence, onClose }: Props) {
  const intl = useIntl();
  const { id, title, description, sealedUntil, voucherId, content } = evidence;
  const form = useForm<SealValues, unknown, SealAnswers>({
    resolver: zodResolver(sealForm(content.kind === 'file' ? content.fileName : null)),
    defaultValues: { title, description, sealedUntil, voucherId },
  });
  const save = async (answers: SealAnswers) => {
    await ask('evidence.update', { id, change: { ...answers, sealed: true } });
    onClose();
  };
  const { control } = form;
  return (
    <FormDialog
      form={form}
      title={intl.formatMessage(messages.title)}
      description={intl.formatMessage(messages.line)}
      submitLabel={intl.formatMessage(messages.save)}
      onSave={save}
      onClose={onClose}
    >
      <FormText control={control} name="title" label={intl.formatMessage(messages.called)} />
      <FormText
        control={control}
        name="description"
        label={intl.formatMessage(messages.says)}
        isMultiline
      />
      <Controller
        control={control}
        name="voucherId"
        render={({ field }) => (
          <PersonField
            label={intl.formatMessage(messages.voucher)}
            value={field.value}
            onChange={field.onChange}
            relation="client"
          />
        )}
      />
      <FormDay
        control={control}
        name="sealedUntil"
        label={intl.formatMessage(messages.until)}
        description={intl.formatMessage(messages.untilHint)}
      />
    </FormDialog>
  );
}
