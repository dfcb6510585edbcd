import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { type ButtonVariant, buttonLook, type ControlSize } from './button-look.ts';
import { given } from './given.ts';
import { ICON, type Icon } from './icon.ts';
import styles from './link-button.module.css';

export type LinkButtonProps = {
  readonly href: string;
  readonly children: ReactNode;
  readonly variant?: 'link' | Exclude<ButtonVariant, 'danger'> | undefined;
  readonly size?: ControlSize | undefined;
  readonly icon?: Icon | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly isCurrent?: boolean | undefined;
};

/** A way to another place of the app; looks like a link or like a button. */
export function LinkButton(props: LinkButtonProps) {
  const { href, children, variant = 'link', size, icon: Sketch, onPress, isCurrent } = props;
  return (
    <Link
      href={href}
      className={variant === 'link' ? (styles.link ?? '') : buttonLook(variant, size)}
      {...given({ onPress, 'aria-current': isCurrent ? ('page' as const) : undefined })}
    >
      {Sketch ? <Sketch {...ICON} /> : null}
      <span>{children}</span>
    </Link>
  );
}
