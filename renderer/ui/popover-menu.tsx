import { ChevronDown, Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { type ButtonVariant, buttonLook, type ControlSize } from './button-look.ts';
import { cx } from './class-names.ts';
import { type Edits, useHeldBack } from './editing.ts';
import { given } from './given.ts';
import { ICON, type Icon, SMALL_ICON } from './icon.ts';
import iconStyles from './icon-button.module.css';
import { OptionWords } from './option-words.tsx';
import overlay from './overlay.module.css';

export type MenuCommand = Edits & {
  readonly kind?: 'item' | undefined;
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly icon?: Icon | undefined;
  readonly shortcut?: string | undefined;
  readonly description?: string | undefined;
  readonly isDanger?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
};

export type MenuEntry = MenuCommand | { readonly kind: 'separator'; readonly id: string };

/** `edits`: all that stands in it does. */
export type PopoverMenuProps = Edits & {
  /** The menu's name; also the button's, unless `text` is given. */
  readonly label: string;
  readonly items: readonly MenuEntry[];
  readonly icon?: Icon | undefined;
  readonly text?: string | undefined;
  readonly variant?: ButtonVariant | undefined;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Given where a key opens it as well. */
  readonly isOpen?: boolean | undefined;
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined;
  readonly size?: ControlSize | undefined;
};

function Entry({ entry }: { readonly entry: MenuEntry }) {
  const isHeldBack = useHeldBack();
  if (entry.kind === 'separator') return <Separator className={overlay.separator ?? ''} />;
  const { icon: Sketch, label, shortcut, description } = entry;
  return (
    <MenuItem
      id={entry.id}
      textValue={label}
      onAction={entry.onAction}
      isDisabled={isHeldBack(entry) || (entry.isDisabled ?? false)}
      className={cx(overlay.option, entry.isDanger && overlay.danger)}
    >
      {Sketch ? <Sketch {...SMALL_ICON} /> : null}
      <OptionWords label={label} detail={description} />
      {shortcut === undefined ? null : (
        <kbd className={overlay.keys} dir="ltr">
          {shortcut}
        </kbd>
      )}
    </MenuItem>
  );
}

function Trigger(props: PopoverMenuProps) {
  const { label, icon, text, variant, size } = props;
  const isDisabled = useHeldBack()(props) || props.isDisabled;
  const Sketch = icon ?? Ellipsis;
  if (text === undefined) {
    return (
      <Button
        aria-label={label}
        className={cx(
          buttonLook(variant ?? 'secondary', size),
          iconStyles.icon,
          size === 's' && iconStyles.small,
        )}
        {...given({ isDisabled })}
      >
        <Sketch {...(size === 's' ? SMALL_ICON : ICON)} />
      </Button>
    );
  }
  return (
    <Button className={buttonLook(variant)} {...given({ isDisabled })}>
      {icon ? <Sketch {...ICON} /> : null}
      {text}
      <ChevronDown {...SMALL_ICON} />
    </Button>
  );
}

/** A button with a menu of things to do. */
export function PopoverMenu(props: PopoverMenuProps) {
  return (
    <MenuTrigger {...given({ isOpen: props.isOpen, onOpenChange: props.onOpenChange })}>
      <Trigger {...props} />
      <Popover
        className={overlay.popover ?? ''}
        placement={props.placement ?? 'bottom end'}
        offset={4}
      >
        <Menu className={overlay.options ?? ''} aria-label={props.label}>
          {props.items.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
