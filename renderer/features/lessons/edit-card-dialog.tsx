import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { LessonCardDraft } from '../../../shared/domain/lesson.ts';
import type { CardView } from '../../../shared/ipc/lesson-contract.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormText } from '../../parts/form-fields.tsx';
import { messages } from './messages.ts';
import { StillThere } from './still-there.tsx';

const CardForm = z.object({
  title: LessonCardDraft.shape.title,
  text: LessonCardDraft.shape.text,
});
type Values = z.input<typeof CardForm>;

type Props = { readonly card: CardView; readonly onClose: () => void };

/** Changes the words of a card that has not been shared yet. */
export function EditCardDialog({ card, onClose }: Props) {
  const intl = useIntl();
  const { id, title, text, lessonId } = card;
  const names = useAnswer('lessons.draftCard', { id: lessonId }).value?.names ?? [];
  const form = useForm<Values>({ resolver: zodResolver(CardForm), defaultValues: { title, text } });
  const now = useWatch({ control: form.control });
  return (
    <FormDialog
      form={form}
      title={intl.formatMessage(messages.cardEditTitle)}
      submitLabel={intl.formatMessage(messages.cardSaveEdit)}
      onClose={onClose}
      onSave={async (change) => {
        await ask('lessons.updateCard', { id, change });
        onClose();
      }}
    >
      <FormText
        control={form.control}
        name="title"
        label={intl.formatMessage(messages.fieldTitle)}
        autoFocus
      />
      <FormText
        control={form.control}
        name="text"
        label={intl.formatMessage(messages.fieldText)}
        isMultiline
        minRows={8}
      />
      <StillThere text={`${now.title ?? ''}\n${now.text ?? ''}`} names={names} />
    </FormDialog>
  );
}
