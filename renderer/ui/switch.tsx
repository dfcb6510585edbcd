import { useId } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './checkbox.module.css';
import { cx } from './class-names.ts';
import { type Edits, useHeldBack } from './editing.ts';
import { given } from './given.ts';

export type SwitchProps = Edits & {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isLabelHidden?: boolean | undefined;
};

/** Something that is on or off from this moment, with nothing to save. */
export function Switch(props: SwitchProps) {
  const { label, description, isSelected, onChange, isDisabled, isLabelHidden } = props;
  const descriptionId = useId();
  const isHeldBack = useHeldBack()(props);
  return (
    <AriaSwitch
      className={styles.row ?? ''}
      isSelected={isSelected}
      onChange={onChange}
      {...given({
        isDisabled: isHeldBack || isDisabled,
        'aria-label': label,
        'aria-describedby': description === undefined ? undefined : descriptionId,
      })}
    >
      <span className={styles.track} aria-hidden="true" />
      <span className={cx(styles.words, isLabelHidden && 'visually-hidden')}>
        {label}
        {description === undefined ? null : (
          <span id={descriptionId} className={styles.description}>
            {description}
          </span>
        )}
      </span>
    </AriaSwitch>
  );
}
