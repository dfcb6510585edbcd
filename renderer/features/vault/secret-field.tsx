import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { useController } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { PasswordField } from '../../ui/password-field.tsx';
import { messages } from './messages.ts';
import { passphraseProblemText } from './passphrase-form.ts';

type Props<F extends FieldValues> = {
  readonly control: Control<F>;
  readonly name: FieldPath<F>;
  readonly label: string;
  readonly isNew?: boolean;
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
  readonly description?: string;
};

/** One hidden field of a form: show and hide, a hint when Caps Lock is on, its problem in words. */
export function SecretField<F extends FieldValues>(props: Props<F>) {
  const { control, name, label, isNew = false, autoFocus, isDisabled, description } = props;
  const intl = useIntl();
  const { field, fieldState } = useController({ control, name });
  return (
    <PasswordField
      label={label}
      value={field.value}
      onChange={field.onChange}
      name={field.name}
      ref={field.ref}
      showLabel={intl.formatMessage(messages.show)}
      hideLabel={intl.formatMessage(messages.hide)}
      capsLockText={intl.formatMessage(messages.capsLock)}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      error={passphraseProblemText(intl, fieldState.error?.message)}
      description={description}
      autoFocus={autoFocus}
      isDisabled={isDisabled}
    />
  );
}
