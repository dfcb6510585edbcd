import { Check, Minus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './checkbox.module.css';
import { type Edits, useHeldBack } from './editing.ts';
import { given } from './given.ts';

export type CheckboxProps = Edits & {
  readonly label: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly description?: string | undefined;
  /** Some of what it stands for is chosen, and some is not. */
  readonly isIndeterminate?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isRequired?: boolean | undefined;
  readonly name?: string | undefined;
  readonly ariaLabel?: string | undefined;
};

function Mark({ isSome, isAll }: { readonly isSome: boolean; readonly isAll: boolean }) {
  if (isSome) return <Minus size={12} strokeWidth={3} aria-hidden="true" />;
  return isAll ? <Check size={12} strokeWidth={3} aria-hidden="true" /> : null;
}

/** Yes or no to one sentence. */
export function Checkbox(props: CheckboxProps) {
  const { label, description, isSelected, onChange } = props;
  const descriptionId = useId();
  const isHeldBack = useHeldBack()(props);
  return (
    <AriaCheckbox
      className={styles.row ?? ''}
      isSelected={isSelected}
      onChange={onChange}
      {...given({
        isIndeterminate: props.isIndeterminate,
        isDisabled: isHeldBack || props.isDisabled,
        isRequired: props.isRequired,
        name: props.name,
        'aria-label': props.ariaLabel,
        'aria-describedby': description === undefined ? undefined : descriptionId,
      })}
    >
      <span className={styles.box} aria-hidden="true">
        <Mark isSome={props.isIndeterminate ?? false} isAll={isSelected} />
      </span>
      <span className={styles.words}>
        {label}
        {description === undefined ? null : (
          <span id={descriptionId} className={styles.description}>
            {description}
          </span>
        )}
      </span>
    </AriaCheckbox>
  );
}
