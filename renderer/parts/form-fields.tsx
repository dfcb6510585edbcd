import type { ComponentProps } from 'react';
import {
  type Control,
  type FieldPathByValue,
  type FieldValues,
  useController,
} from 'react-hook-form';
import { useIntl } from 'react-intl';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateField } from '../ui/date-field.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { RadioCards } from '../ui/radio-cards.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { messages } from './form-messages.ts';
import { useProblem } from './use-problem.ts';

type Bound<V extends FieldValues, O, Value> = {
  readonly control: Control<V, unknown, O>;
  readonly name: FieldPathByValue<V, Value>;
};
type Rest<Props> = Omit<Props, 'value' | 'onChange' | 'error' | 'name' | 'onBlur' | 'ref'>;

/** A text field of a form. */
export function FormText<V extends FieldValues, O>({
  control,
  name,
  ...rest
}: Bound<V, O, string> & Rest<ComponentProps<typeof TextField>>) {
  const { field, fieldState } = useController({ control, name });
  const problem = useProblem();
  return (
    <TextField
      {...rest}
      name={field.name}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={problem(fieldState.error)}
      ref={field.ref}
    />
  );
}

/** A number of a form. */
export function FormNumber<V extends FieldValues, O>({
  control,
  name,
  ...rest
}: Bound<V, O, number> & Rest<ComponentProps<typeof NumberField>>) {
  const { field, fieldState } = useController({ control, name });
  const problem = useProblem();
  const intl = useIntl();
  const isNone = fieldState.error !== undefined && Number.isNaN(field.value);
  return (
    <NumberField
      {...rest}
      name={field.name}
      value={field.value}
      onChange={field.onChange}
      error={isNone ? intl.formatMessage(messages.number) : problem(fieldState.error)}
    />
  );
}

/** A calendar date of a form; null while there is none. */
export function FormDay<V extends FieldValues, O>({
  control,
  name,
  ...rest
}: Bound<V, O, string | null> & Omit<Rest<ComponentProps<typeof DateField>>, 'openLabel'>) {
  const intl = useIntl();
  const { field, fieldState } = useController({ control, name });
  const problem = useProblem();
  return (
    <DateField
      {...rest}
      openLabel={intl.formatMessage(messages.openCalendar)}
      value={field.value}
      onChange={field.onChange}
      error={problem(fieldState.error)}
    />
  );
}

/** One of a few, from a list that opens. */
export function FormSelect<V extends FieldValues, O, K extends string>({
  control,
  name,
  ...rest
}: Bound<V, O, K | null> & Omit<Rest<ComponentProps<typeof Select<K>>>, 'placeholder'>) {
  const intl = useIntl();
  const { field, fieldState } = useController({ control, name });
  const problem = useProblem();
  return (
    <Select<K>
      {...rest}
      placeholder={intl.formatMessage(messages.choose)}
      value={field.value}
      onChange={field.onChange}
      error={problem(fieldState.error)}
    />
  );
}

/** One of a few that are worth reading in full. */
export function FormCards<V extends FieldValues, O, K extends string>({
  control,
  name,
  ...rest
}: Bound<V, O, K | null> & Rest<ComponentProps<typeof RadioCards<K>>>) {
  const { field, fieldState } = useController({ control, name });
  const problem = useProblem();
  return (
    <RadioCards<K>
      {...rest}
      value={field.value}
      onChange={field.onChange}
      error={problem(fieldState.error)}
    />
  );
}

/** Yes or no. */
export function FormCheckbox<V extends FieldValues, O>({
  control,
  name,
  ...rest
}: Bound<V, O, boolean> & Omit<Rest<ComponentProps<typeof Checkbox>>, 'isSelected'>) {
  const { field } = useController({ control, name });
  return <Checkbox {...rest} isSelected={field.value} onChange={field.onChange} />;
}
