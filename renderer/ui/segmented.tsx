import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cx } from './class-names.ts';
import { type Edits, useHeldBack } from './editing.ts';
import { type Icon, SMALL_ICON } from './icon.ts';
import styles from './segmented.module.css';

export type Segment<K extends string> = {
  readonly value: K;
  readonly label: string;
  readonly icon?: Icon | undefined;
  readonly isDisabled?: boolean | undefined;
};

export type SegmentedProps<K extends string> = Edits & {
  readonly label: string;
  readonly options: readonly Segment<K>[];
  readonly value: K;
  readonly onChange: (value: K) => void;
  readonly size?: 's' | 'm' | undefined;
};

/** Two to five short choices side by side, one of them always on. */
export function Segmented<K extends string>(props: SegmentedProps<K>) {
  const { label, options, value, onChange, size } = props;
  const isHeldBack = useHeldBack()(props);
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.group ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.value));
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map(({ value: key, label: text, icon: Sketch, isDisabled }) => (
        <ToggleButton
          key={key}
          id={key}
          isDisabled={isHeldBack || (isDisabled ?? false)}
          className={cx(styles.segment, size === 's' && styles.small)}
        >
          {Sketch ? <Sketch {...SMALL_ICON} /> : null}
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
