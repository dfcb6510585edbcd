import { zodResolver } from '@hookform/resolvers/zod';
import { type Control, Controller, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { Relation } from '../../../shared/domain/person.ts';
import type { PersonPage } from '../../../shared/ipc/people-view.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormDay, FormSelect, FormText } from '../../parts/form-fields.tsx';
import { SkillsField } from '../../parts/skills-field.tsx';
import { today } from '../../today.ts';
import { FormStack } from '../../ui/form-row.tsx';
import { relationNames } from '../../words/source-messages.ts';
import { messages } from './messages.ts';
import {
  type PersonAnswers,
  PersonForm,
  type PersonValues,
  valuesOfPerson,
} from './person-form.ts';

type Props = {
  /** The person to edit; null for a new one. */
  readonly page?: PersonPage | null | undefined;
  readonly onClose: () => void;
  readonly onSaved?: ((id: string) => void) | undefined;
};

/** Adds a person, or changes what is known of one. */
export function PersonDialog({ page = null, onClose, onSaved }: Props) {
  const intl = useIntl();
  const form = useForm<PersonValues, unknown, PersonAnswers>({
    resolver: zodResolver(PersonForm),
    defaultValues: valuesOfPerson(page),
  });
  const save = async ({ skillIds, ...said }: PersonAnswers) => {
    const { id } = page
      ? await ask('people.update', { id: page.person.id, change: said, skillIds })
      : await ask('people.create', { ...said, skillIds });
    onClose();
    onSaved?.(id);
  };
  return (
    <FormDialog
      form={form}
      title={intl.formatMessage(page ? messages.editTitle : messages.newTitle)}
      submitLabel={intl.formatMessage(page ? messages.saveEdit : messages.save)}
      onSave={save}
      onClose={onClose}
    >
      <Fields control={form.control} isNew={page === null} />
    </FormDialog>
  );
}

function Fields({
  control,
  isNew,
}: {
  readonly control: Control<PersonValues, unknown, PersonAnswers>;
  readonly isNew: boolean;
}) {
  const intl = useIntl();
  return (
    <>
      <FormText
        control={control}
        name="name"
        label={intl.formatMessage(messages.fieldName)}
        autoFocus
      />
      <FormStack columns={2}>
        <FormSelect<PersonValues, PersonAnswers, Relation>
          control={control}
          name="relation"
          label={intl.formatMessage(messages.fieldRelation)}
          description={isNew ? undefined : intl.formatMessage(messages.relationHint)}
          options={Relation.options.map((value) => ({
            value,
            label: intl.formatMessage(relationNames[value]),
          }))}
        />
        <FormDay control={control} name="since" label={intl.formatMessage(messages.fieldSince)} />
      </FormStack>
      <Controller
        control={control}
        name="skillIds"
        render={({ field }) => (
          <SkillsField
            label={intl.formatMessage(messages.fieldSkills)}
            value={field.value}
            onChange={field.onChange}
            today={today()}
          />
        )}
      />
      <FormText
        control={control}
        name="note"
        label={intl.formatMessage(messages.fieldNote)}
        description={intl.formatMessage(messages.noteHint)}
        isMultiline
      />
    </>
  );
}
