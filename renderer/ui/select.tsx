import { Check, ChevronsUpDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { cx } from './class-names.ts';
import { type Edits, useHeldBack } from './editing.ts';
import fieldStyles from './field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import { given } from './given.ts';
import { type Icon, SMALL_ICON } from './icon.ts';
import { OptionWords } from './option-words.tsx';
import overlay from './overlay.module.css';
import styles from './select.module.css';

export type SelectOption<K extends string> = {
  readonly value: K;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon?: Icon | undefined;
  readonly isDisabled?: boolean | undefined;
};

export type SelectProps<K extends string> = FieldWords &
  Edits & {
    readonly options: readonly SelectOption<K>[];
    readonly value: K | null;
    readonly onChange: (value: K) => void;
    readonly placeholder: string;
    readonly isDisabled?: boolean | undefined;
  };

function Option<K extends string>({ option }: { readonly option: SelectOption<K> }) {
  const { value, label, description, icon: Sketch, isDisabled } = option;
  return (
    <ListBoxItem
      id={value}
      textValue={label}
      className={cx(overlay.option)}
      isDisabled={isDisabled ?? false}
    >
      {({ isSelected }) => (
        <>
          {Sketch ? <Sketch {...SMALL_ICON} /> : null}
          <OptionWords label={label} detail={description} />
          {isSelected ? <Check {...SMALL_ICON} className={overlay.check} /> : null}
        </>
      )}
    </ListBoxItem>
  );
}

/** One of a few. For many, or for new ones, take a combo box. */
export function Select<K extends string>(props: SelectProps<K>) {
  const { options, onChange, error } = props;
  const isHeldBack = useHeldBack()(props);
  const choose = (key: unknown) => {
    const option = options.find(({ value }) => value === key);
    if (option) onChange(option.value);
  };
  return (
    <AriaSelect
      className={cx(fieldStyles.field)}
      value={props.value}
      onChange={choose}
      placeholder={props.placeholder}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...given({ isDisabled: isHeldBack || props.isDisabled, isRequired: props.isRequired })}
    >
      <FieldLabel {...props} />
      <Button className={cx(fieldStyles.box, styles.trigger)}>
        <SelectValue className={styles.value ?? ''}>
          {({ selectedText, isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronsUpDown {...SMALL_ICON} />
      </Button>
      <FieldNotes description={props.description} error={error} />
      <Popover className={cx(overlay.popover, overlay.matched)} offset={4}>
        <ListBox className={overlay.options ?? ''}>
          {options.map((option) => (
            <Option key={option.value} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
