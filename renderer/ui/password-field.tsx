import { ArrowBigUpDash, Eye, EyeOff } from 'lucide-react';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { TextField as AriaTextField, Group, Input } from 'react-aria-components';
import { cx } from './class-names.ts';
import fieldStyles from './field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import { given } from './given.ts';
import { SMALL_ICON } from './icon.ts';
import { IconButton } from './icon-button.tsx';
import styles from './password-field.module.css';

export type PasswordFieldProps = FieldWords & {
  readonly value: string;
  readonly onChange: (secret: string) => void;
  readonly showLabel: string;
  readonly hideLabel: string;
  readonly capsLockText: string;
  readonly autoComplete?: 'current-password' | 'new-password' | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly name?: string | undefined;
  readonly onSubmit?: (() => void) | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/** A secret: hidden until asked for, with a word when caps lock is on. */
export function PasswordField(props: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const { onSubmit } = props;
  const notice = (event: KeyboardEvent) => {
    setCapsLock(event.getModifierState('CapsLock'));
    if (event.type !== 'keydown' || event.key !== 'Enter' || onSubmit === undefined) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <AriaTextField
      className={cx(fieldStyles.field)}
      type={isShown ? 'text' : 'password'}
      value={props.value}
      onChange={props.onChange}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      autoComplete={props.autoComplete ?? 'off'}
      spellCheck="false"
      {...given({
        isRequired: props.isRequired,
        isDisabled: props.isDisabled,
        autoFocus: props.autoFocus,
        name: props.name,
      })}
    >
      <FieldLabel {...props} />
      <Group
        className={cx(fieldStyles.box)}
        role="presentation"
        isInvalid={props.error !== undefined}
        isDisabled={props.isDisabled ?? false}
      >
        <Input
          className={cx(fieldStyles.input, styles.secret)}
          onKeyDown={notice}
          onKeyUp={notice}
          {...given({ ref: props.ref })}
        />
        <IconButton
          size="s"
          icon={isShown ? EyeOff : Eye}
          label={isShown ? props.hideLabel : props.showLabel}
          isDisabled={props.isDisabled}
          onPress={() => setShown(!isShown)}
        />
      </Group>
      <div role="status">
        {capsLock ? (
          <span className={styles.caps}>
            <ArrowBigUpDash {...SMALL_ICON} />
            {props.capsLockText}
          </span>
        ) : null}
      </div>
      <FieldNotes description={props.description} error={props.error} />
    </AriaTextField>
  );
}
