import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import { type ButtonVariant, buttonLook, type ControlSize } from './button-look.ts';
import { cx } from './class-names.ts';
import { ICON, type Icon } from './icon.ts';
import iconStyles from './icon-button.module.css';
import overlay from './overlay.module.css';

export type PopoverButtonProps = {
  readonly label: string;
  readonly children: ReactNode;
  /** The panel's name, when the button's words are not one. */
  readonly ariaLabel?: string | undefined;
  readonly icon?: Icon | undefined;
  /** Shows the sign alone; the label is its name. */
  readonly isIconOnly?: boolean | undefined;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ControlSize | undefined;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | undefined;
};

/** A button that opens a small panel beside itself: the numbers behind a word, say. */
export function PopoverButton(props: PopoverButtonProps) {
  const { label, ariaLabel, children, icon, variant, size, placement, isIconOnly } = props;
  const Sketch = isIconOnly ? icon : undefined;
  return (
    <DialogTrigger>
      {Sketch ? (
        <AriaButton
          aria-label={label}
          className={cx(buttonLook(variant ?? 'secondary', size), iconStyles.icon)}
        >
          <Sketch {...ICON} />
        </AriaButton>
      ) : (
        <Button icon={icon} variant={variant} size={size}>
          {label}
        </Button>
      )}
      <Popover className={overlay.popover ?? ''} placement={placement ?? 'bottom start'} offset={6}>
        <Dialog aria-label={ariaLabel ?? label} className={cx(overlay.panel)}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
