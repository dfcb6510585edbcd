import { NumberField as AriaNumberField, Input } from 'react-aria-components';
import { cx } from './class-names.ts';
import fieldStyles from './field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import { given } from './given.ts';

export type NumberFieldProps = FieldWords & {
  readonly value: number;
  /** Called when the field is left, on Enter, and with every press of an arrow key. */
  readonly onChange: (value: number) => void;
  readonly minValue?: number | undefined;
  readonly maxValue?: number | undefined;
  readonly step?: number | undefined;
  /** Digits after the decimal point that are shown. */
  readonly digits?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly name?: string | undefined;
};

/** A number in the reader's own notation. Arrow up and down change it by one step. */
export function NumberField({ digits = 0, step = 1, ...props }: NumberFieldProps) {
  return (
    <AriaNumberField
      className={cx(fieldStyles.field)}
      value={props.value}
      onChange={props.onChange}
      step={step}
      formatOptions={{ minimumFractionDigits: digits, maximumFractionDigits: digits }}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      {...given({
        minValue: props.minValue,
        maxValue: props.maxValue,
        autoFocus: props.autoFocus,
        name: props.name,
        isRequired: props.isRequired,
      })}
    >
      <FieldLabel {...props} />
      <Input className={cx(fieldStyles.box)} />
      <FieldNotes description={props.description} error={props.error} />
    </AriaNumberField>
  );
}
