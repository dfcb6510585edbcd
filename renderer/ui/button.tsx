import { LoaderCircle } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './button.module.css';
import { type ButtonVariant, buttonLook, type ControlSize } from './button-look.ts';
import { type Edits, useHeldBack } from './editing.ts';
import { given } from './given.ts';
import { ICON, type Icon } from './icon.ts';

export type ButtonProps = Edits & {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ControlSize | undefined;
  readonly icon?: Icon | undefined;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** While it works: keeps the focus, takes no press. */
  readonly isPending?: boolean | undefined;
  readonly pendingLabel?: string | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly ariaLabel?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly form?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
};

function Sign({ icon: Sketch, isPending }: Pick<ButtonProps, 'icon' | 'isPending'>) {
  if (isPending) return <LoaderCircle {...ICON} className={styles.spinner} />;
  return Sketch ? <Sketch {...ICON} /> : null;
}

/** One thing to do. `danger` is for what destroys. */
export function Button(props: ButtonProps) {
  const { children, icon, isPending, pendingLabel, shortcut } = props;
  const isHeldBack = useHeldBack()(props);
  return (
    <AriaButton
      className={buttonLook(props.variant, props.size)}
      type={props.type ?? 'button'}
      {...given({
        onPress: props.onPress,
        isDisabled: isHeldBack || props.isDisabled,
        isPending,
        autoFocus: props.autoFocus,
        form: props.form,
        ref: props.ref,
        'aria-label': props.ariaLabel,
        'aria-describedby': props.describedBy,
        'aria-keyshortcuts': shortcut,
      })}
    >
      <Sign icon={icon} isPending={isPending} />
      <span className={styles.words}>{isPending ? (pendingLabel ?? children) : children}</span>
      {shortcut === undefined ? null : (
        <span className={styles.shortcut} aria-hidden="true">
          {shortcut}
        </span>
      )}
    </AriaButton>
  );
}
