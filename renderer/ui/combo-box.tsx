import { Check, ChevronDown, Plus } from 'lucide-react';
import { useState } from 'react';
import {
  ComboBox as AriaComboBox,
  Button,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  useFilter,
} from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './combo-box.module.css';
import fieldStyles from './field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import { given } from './given.ts';
import { SMALL_ICON } from './icon.ts';
import { OptionWords } from './option-words.tsx';
import overlay from './overlay.module.css';

export type ComboBoxOption = {
  readonly value: string;
  readonly label: string;
  readonly detail?: string | undefined;
};

export type ComboBoxProps = FieldWords & {
  readonly options: readonly ComboBoxOption[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly openLabel: string;
  readonly emptyText: string;
  /** Offers to make what was typed, when no option is called that. */
  readonly onCreate?: ((text: string) => void) | undefined;
  readonly createLabel?: ((text: string) => string) | undefined;
  readonly placeholder?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
};

/** A key no option has: ids are never empty, and never start with a space. */
const CREATE = ' create';

/** Lets the offer to create pass the filter whatever was typed. */
const CREATE_TEXT = '\u2060';

/** The collection tells its items apart by `id`. */
type Item = ComboBoxOption & { readonly id: string };

function asItem(option: ComboBoxOption): Item {
  return { ...option, id: option.value };
}

function offers(props: ComboBoxProps, typed: string): readonly Item[] {
  const text = typed.trim();
  const isTaken = props.options.some(({ label }) => label.toLowerCase() === text.toLowerCase());
  if (props.onCreate === undefined || text === '' || isTaken) return props.options.map(asItem);
  const label = props.createLabel?.(text) ?? text;
  return [...props.options, { value: CREATE, label }].map(asItem);
}

function Option({ option }: { readonly option: ComboBoxOption }) {
  const isCreate = option.value === CREATE;
  return (
    <ListBoxItem
      id={option.value}
      textValue={isCreate ? CREATE_TEXT : option.label}
      aria-label={option.label}
      className={cx(overlay.option, isCreate && overlay.create)}
    >
      {({ isSelected }) => (
        <>
          {isCreate ? <Plus {...SMALL_ICON} /> : null}
          <OptionWords label={option.label} detail={option.detail} />
          {isSelected ? <Check {...SMALL_ICON} className={overlay.check} /> : null}
        </>
      )}
    </ListBoxItem>
  );
}

function useTyped({ options, value, onChange }: ComboBoxProps) {
  const labelOf = (wanted: string | null) =>
    options.find((option) => option.value === wanted)?.label ?? '';
  const label = labelOf(value);
  const [typed, setTyped] = useState(label);
  const [lastLabel, setLastLabel] = useState(label);
  // What was just made may reach the options only after a while; its name then stands here.
  if (lastLabel !== label) {
    setLastLabel(label);
    setTyped(label);
  }
  return {
    typed,
    hear: (text: string) => {
      setTyped(text);
      if (text === '' && value !== null) onChange(null);
    },
    settle: () => setTyped(label),
    choose: (wanted: string) => {
      setTyped(labelOf(wanted));
      if (wanted !== value) onChange(wanted);
    },
  };
}

/** One of many: type to narrow them, or to make a new one. */
export function ComboBox(props: ComboBoxProps) {
  const { typed, hear, settle, choose } = useTyped(props);
  const { contains } = useFilter({ sensitivity: 'base' });
  const take = (key: unknown) => {
    if (key === CREATE) props.onCreate?.(typed.trim());
    else if (typeof key === 'string') choose(key);
  };
  return (
    <AriaComboBox
      className={cx(fieldStyles.field)}
      defaultItems={offers(props, typed)}
      defaultFilter={(text, input) => text === CREATE_TEXT || contains(text, input.trim())}
      value={props.value}
      onChange={take}
      inputValue={typed}
      onInputChange={hear}
      onBlur={settle}
      allowsEmptyCollection
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      {...given({
        isDisabled: props.isDisabled,
        isRequired: props.isRequired,
        autoFocus: props.autoFocus,
      })}
    >
      <FieldLabel {...props} />
      <Group
        className={cx(fieldStyles.box)}
        role="presentation"
        isInvalid={props.error !== undefined}
        isDisabled={props.isDisabled ?? false}
      >
        <Input className={fieldStyles.input ?? ''} {...given({ placeholder: props.placeholder })} />
        <Button className={styles.open ?? ''} aria-label={props.openLabel}>
          <ChevronDown {...SMALL_ICON} />
        </Button>
      </Group>
      <FieldNotes description={props.description} error={props.error} />
      <Popover className={cx(overlay.popover, overlay.matched)} offset={4}>
        <ListBox<Item>
          className={overlay.options ?? ''}
          renderEmptyState={() => <div className={overlay.empty}>{props.emptyText}</div>}
        >
          {(option) => <Option key={option.value} option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
