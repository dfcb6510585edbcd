import { type Control, type FieldPath, type FieldValues, useWatch } from 'react-hook-form';
import { type MessageDescriptor, useIntl } from 'react-intl';
import { StrengthMeter, StrengthRoom } from '../../ui/strength-meter.tsx';
import { messages } from './messages.ts';
import { SecretField } from './secret-field.tsx';
import { type Strength, useStrength } from './strength.ts';

const words: Readonly<Record<Strength, MessageDescriptor>> = {
  0: messages.strength0,
  1: messages.strength1,
  2: messages.strength2,
  3: messages.strength3,
  4: messages.strength4,
};

type Props<F extends FieldValues> = {
  readonly control: Control<F>;
  readonly names: { readonly passphrase: FieldPath<F>; readonly again: FieldPath<F> };
  readonly label: string;
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
};

/** A passphrase that is being chosen: how strong it is in words, and the same once more. */
export function NewPassphraseFields<F extends FieldValues>(props: Props<F>) {
  const { control, names, label, autoFocus, isDisabled } = props;
  const intl = useIntl();
  const typed: string = useWatch({ control, name: names.passphrase });
  const strength = useStrength(typed);
  return (
    <>
      <SecretField
        control={control}
        name={names.passphrase}
        label={label}
        description={intl.formatMessage(messages.passphraseHint)}
        isNew
        autoFocus={autoFocus ?? false}
        isDisabled={isDisabled ?? false}
      />
      {strength === null ? (
        <StrengthRoom />
      ) : (
        <StrengthMeter
          label={intl.formatMessage(messages.strengthLabel)}
          value={strength}
          text={intl.formatMessage(words[strength])}
        />
      )}
      <SecretField
        control={control}
        name={names.again}
        label={intl.formatMessage(messages.again)}
        isNew
        isDisabled={isDisabled ?? false}
      />
    </>
  );
}
