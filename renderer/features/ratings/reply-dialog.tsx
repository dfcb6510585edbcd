import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { Note } from '../../../shared/domain/text.ts';
import type { RatingView } from '../../../shared/ipc/views.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormText } from '../../parts/form-fields.tsx';
import { messages } from './messages.ts';

const ReplyForm = z.object({ reply: Note });

type Props = { readonly rating: RatingView; readonly onClose: () => void };

/** The owner's own words on a rating received. */
export function ReplyDialog({ rating, onClose }: Props) {
  const intl = useIntl();
  const form = useForm({
    resolver: zodResolver(ReplyForm),
    defaultValues: { reply: rating.reply },
  });
  return (
    <FormDialog
      form={form}
      draft={{ form: 'reply', recordId: rating.id }}
      title={intl.formatMessage(messages.replyTitle)}
      description={intl.formatMessage(messages.replyWhy)}
      submitLabel={intl.formatMessage(messages.replySave)}
      onClose={onClose}
      onSave={async ({ reply }) => {
        await ask('ratings.reply', { id: rating.id, reply });
        onClose();
      }}
    >
      <FormText
        control={form.control}
        name="reply"
        label={intl.formatMessage(messages.replyTitle)}
        isLabelHidden
        isMultiline
        autoFocus
      />
    </FormDialog>
  );
}
