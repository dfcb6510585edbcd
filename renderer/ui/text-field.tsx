import type { CSSProperties, KeyboardEvent, Ref } from 'react';
import { TextField as AriaTextField, Input, TextArea } from 'react-aria-components';
import { cx } from './class-names.ts';
import { type Edits, useHeldBack } from './editing.ts';
import fieldStyles from './field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import { given } from './given.ts';
import styles from './text-field.module.css';

export type TextFieldProps = FieldWords &
  Edits & {
    readonly value: string;
    readonly onChange: (text: string) => void;
    readonly placeholder?: string | undefined;
    /** Characters as the reader counts them. More can be typed: cutting a pasted text would lose it. */
    readonly maxLength?: number | undefined;
    /** Says how many characters are left; below zero, how many are too many. */
    readonly counterText?: ((left: number) => string) | undefined;
    readonly isMultiline?: boolean | undefined;
    readonly minRows?: number | undefined;
    readonly maxRows?: number | undefined;
    readonly type?: 'text' | 'url' | 'email' | 'search' | undefined;
    readonly isDisabled?: boolean | undefined;
    readonly isReadOnly?: boolean | undefined;
    readonly autoFocus?: boolean | undefined;
    readonly name?: string | undefined;
    readonly onBlur?: (() => void) | undefined;
    /** Enter in one line, Ctrl or Cmd Enter in many. */
    readonly onSubmit?: (() => void) | undefined;
    readonly spellCheck?: boolean | undefined;
    readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
  };

/** The counter shows in the last tenth, and never later than the last 20 characters. */
function nearEnd(maxLength: number): number {
  return Math.max(20, Math.floor(maxLength / 10));
}

function Counter({ value, maxLength, counterText }: TextFieldProps) {
  if (maxLength === undefined || counterText === undefined) return null;
  const left = maxLength - [...value].length;
  if (left > nearEnd(maxLength)) return null;
  const saysAloud = left === 20 || left === 5 || left === 0 || left === -1;
  return (
    <>
      <span className={cx(styles.counter, left < 0 && styles.over)}>{counterText(left)}</span>
      <span className="visually-hidden" role="status">
        {saysAloud ? counterText(left) : ''}
      </span>
    </>
  );
}

function Box(props: TextFieldProps) {
  const { isMultiline, minRows = 3, maxRows = 14, onSubmit } = props;
  const submits = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (isMultiline && !(event.ctrlKey || event.metaKey)) return;
    if (onSubmit === undefined) return;
    event.preventDefault();
    onSubmit();
  };
  const shared = {
    onKeyDown: submits,
    ...given({ placeholder: props.placeholder, ref: props.ref }),
  };
  if (!isMultiline) return <Input className={cx(fieldStyles.box)} {...shared} />;
  // Custom properties are valid styles that React's type does not list.
  const rows = { '--min-rows': minRows, '--max-rows': maxRows } as CSSProperties;
  return <TextArea className={cx(fieldStyles.box, styles.area)} style={rows} {...shared} />;
}

/** One line, or many that grow with what is written. */
export function TextField(props: TextFieldProps) {
  const isHeldBack = useHeldBack()(props);
  return (
    <AriaTextField
      className={cx(fieldStyles.field)}
      value={props.value}
      onChange={props.onChange}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      {...given({
        type: props.isMultiline ? undefined : props.type,
        isRequired: props.isRequired,
        isDisabled: isHeldBack || props.isDisabled,
        isReadOnly: props.isReadOnly,
        autoFocus: props.autoFocus,
        name: props.name,
        spellCheck: props.spellCheck === undefined ? undefined : `${props.spellCheck}`,
        onBlur: props.onBlur,
      })}
    >
      <FieldLabel {...props} />
      <Box {...props} />
      <Counter {...props} />
      <FieldNotes description={props.description} error={props.error} />
    </AriaTextField>
  );
}
