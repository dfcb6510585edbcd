import { zodResolver } from '@hookform/resolvers/zod';
import { type Control, Controller, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { Credential } from '../../../shared/domain/credential.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormDay, FormText } from '../../parts/form-fields.tsx';
import { SkillsField } from '../../parts/skills-field.tsx';
import { today } from '../../today.ts';
import { FormStack } from '../../ui/form-row.tsx';
import {
  type CredentialAnswers,
  CredentialForm,
  type CredentialValues,
  valuesOfCredential,
} from './credential-form.ts';
import { messages } from './messages.ts';

type Props = {
  /** The credential to edit; null for a new one. */
  readonly credential?: Credential | null | undefined;
  /** Skills that a new one begins with. */
  readonly skillIds?: readonly string[] | undefined;
  readonly onClose: () => void;
  readonly onSaved?: ((id: string) => void) | undefined;
};

/** Adds a credential, or changes what is known of one. */
export function CredentialDialog({ credential = null, skillIds, onClose, onSaved }: Props) {
  const intl = useIntl();
  const form = useForm<CredentialValues, unknown, CredentialAnswers>({
    resolver: zodResolver(CredentialForm),
    defaultValues: valuesOfCredential(credential, skillIds),
  });
  const save = async (said: CredentialAnswers) => {
    const { id } = credential
      ? await ask('credentials.update', { id: credential.id, change: said })
      : await ask('credentials.create', said);
    onClose();
    onSaved?.(id);
  };
  return (
    <FormDialog
      form={form}
      draft={{ form: 'credential', recordId: credential?.id ?? skillIds?.[0] ?? null }}
      title={intl.formatMessage(credential ? messages.editTitle : messages.newTitle)}
      submitLabel={intl.formatMessage(credential ? messages.saveEdit : messages.save)}
      onSave={save}
      onClose={onClose}
      refusalFields={{ 'date-before-start': 'expiresOn' }}
    >
      <Fields control={form.control} />
    </FormDialog>
  );
}

type FieldProps = { readonly control: Control<CredentialValues, unknown, CredentialAnswers> };

function Fields({ control }: FieldProps) {
  const intl = useIntl();
  return (
    <>
      <FormText
        control={control}
        name="title"
        label={intl.formatMessage(messages.fieldTitle)}
        autoFocus
      />
      <FormStack columns={2}>
        <FormText
          control={control}
          name="issuer"
          label={intl.formatMessage(messages.issuer)}
          description={intl.formatMessage(messages.issuerHint)}
        />
        <FormText
          control={control}
          name="identifier"
          label={intl.formatMessage(messages.identifier)}
        />
        <FormDay
          control={control}
          name="issuedOn"
          label={intl.formatMessage(messages.issuedOn)}
          max={today()}
        />
        <FormDay
          control={control}
          name="expiresOn"
          label={intl.formatMessage(messages.expiresOn)}
          description={intl.formatMessage(messages.expiresHint)}
        />
      </FormStack>
      <Controller
        control={control}
        name="skillIds"
        render={({ field }) => (
          <SkillsField
            label={intl.formatMessage(messages.skills)}
            value={field.value}
            onChange={field.onChange}
            today={today()}
          />
        )}
      />
      <FormText
        control={control}
        name="link"
        label={intl.formatMessage(messages.link)}
        description={intl.formatMessage(messages.linkHint)}
        type="url"
        placeholder="https://"
      />
      <FormText
        control={control}
        name="note"
        label={intl.formatMessage(messages.note)}
        isMultiline
      />
    </>
  );
}
