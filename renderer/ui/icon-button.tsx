import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { buttonLook } from './button-look.ts';
import { cx } from './class-names.ts';
import { type Edits, useHeldBack } from './editing.ts';
import { given } from './given.ts';
import { ICON, type Icon, SMALL_ICON } from './icon.ts';
import styles from './icon-button.module.css';
import { type TooltipPlacement, WithTooltip } from './tooltip.tsx';

export type IconButtonProps = Edits & {
  readonly icon: Icon;
  /** Its name, and what the tooltip says. */
  readonly label: string;
  readonly onPress?: (() => void) | undefined;
  readonly shortcut?: string | undefined;
  readonly variant?: 'quiet' | 'secondary' | undefined;
  readonly size?: 's' | 'm' | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Given for a toggle: whether it is on. */
  readonly isPressed?: boolean | undefined;
  readonly placement?: TooltipPlacement | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
};

/** A button that shows only a sign, and says its name on hover and to screen readers. */
export function IconButton(props: IconButtonProps) {
  const { icon: Sketch, label, size = 'm', shortcut } = props;
  const isHeldBack = useHeldBack()(props);
  return (
    <WithTooltip text={label} shortcut={shortcut} placement={props.placement}>
      <AriaButton
        aria-label={label}
        className={cx(
          buttonLook(props.variant ?? 'quiet', size),
          styles.icon,
          size === 's' && styles.small,
        )}
        {...given({
          onPress: props.onPress,
          isDisabled: isHeldBack || props.isDisabled,
          'aria-pressed': props.isPressed,
          'aria-keyshortcuts': shortcut,
          ref: props.ref,
        })}
      >
        <Sketch {...(size === 's' ? SMALL_ICON : ICON)} />
      </AriaButton>
    </WithTooltip>
  );
}
