import { zodResolver } from '@hookform/resolvers/zod';
import { type Control, useForm } from 'react-hook-form';
import { type MessageDescriptor, useIntl } from 'react-intl';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormText } from '../../parts/form-fields.tsx';
import type { Belonging } from './intake-store.ts';
import {
  changeFrom,
  formOf,
  noWords,
  type WordsAnswers,
  type WordsValues,
  wordsOf,
} from './words-form.ts';
import { messages } from './words-messages.ts';

type Kind = 'file' | 'link' | 'quote';

type NewProps = {
  readonly kind: 'link' | 'quote';
  readonly belonging: Belonging;
  readonly onClose: () => void;
  readonly onSaved?: ((id: string) => void) | undefined;
};

/** Keeps a link or a quote as evidence. */
export function NewWordsDialog({ kind, belonging, onClose, onSaved }: NewProps) {
  const intl = useIntl();
  const form = useWordsForm(kind, noWords);
  const save = async ({ title, description, content }: WordsAnswers) => {
    const { id } = await ask('evidence.create', {
      title,
      description,
      content: kind === 'link' ? { kind, link: content } : { kind, quote: content },
      ...belonging,
    });
    onClose();
    onSaved?.(id);
  };
  return (
    <FormDialog
      form={form}
      title={intl.formatMessage(kind === 'link' ? messages.newLink : messages.newQuote)}
      submitLabel={intl.formatMessage(messages.save)}
      onSave={save}
      onClose={onClose}
    >
      <Fields kind={kind} control={form.control} />
    </FormDialog>
  );
}

type EditProps = { readonly evidence: Evidence; readonly onClose: () => void };

/** Changes what is said of evidence. A file itself is never changed. */
export function EditWordsDialog({ evidence, onClose }: EditProps) {
  const intl = useIntl();
  const { kind } = evidence.content;
  const form = useWordsForm(kind, wordsOf(evidence));
  const save = async (answers: WordsAnswers) => {
    await ask('evidence.update', { id: evidence.id, change: changeFrom(kind, answers) });
    onClose();
  };
  return (
    <FormDialog
      form={form}
      title={intl.formatMessage(messages.edit)}
      submitLabel={intl.formatMessage(messages.saveEdit)}
      onSave={save}
      onClose={onClose}
    >
      <Fields kind={kind} control={form.control} />
    </FormDialog>
  );
}

function useWordsForm(kind: Kind, values: WordsValues) {
  return useForm<WordsValues, unknown, WordsAnswers>({
    resolver: zodResolver(formOf(kind)),
    defaultValues: values,
  });
}

type FieldsProps = {
  readonly kind: Kind;
  readonly control: Control<WordsValues, unknown, WordsAnswers>;
};

function Fields({ kind, control }: FieldsProps) {
  const intl = useIntl();
  const say = (message: MessageDescriptor) => intl.formatMessage(message);
  return (
    <>
      {kind === 'quote' && (
        <FormText
          control={control}
          name="content"
          label={say(messages.quote)}
          isMultiline
          autoFocus
        />
      )}
      {kind === 'link' && (
        <FormText
          control={control}
          name="content"
          label={say(messages.address)}
          description={say(messages.addressHint)}
          type="url"
          autoFocus
        />
      )}
      <FormText
        control={control}
        name="title"
        label={say(messages.title)}
        autoFocus={kind === 'file'}
      />
      <FormText
        control={control}
        name="description"
        label={say(messages.description)}
        description={say(messages.descriptionHint)}
        isMultiline
      />
    </>
  );
}
