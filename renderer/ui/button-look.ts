import styles from './button.module.css';
import { cx } from './class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ControlSize = 's' | 'm' | 'l';

const VARIANTS: Readonly<Record<ButtonVariant, string | undefined>> = {
  primary: styles.primary,
  secondary: undefined,
  quiet: styles.quiet,
  danger: styles.danger,
};

const SIZES: Readonly<Record<ControlSize, string | undefined>> = {
  s: styles.small,
  m: undefined,
  l: styles.large,
};

/** The class names of anything that looks like a button. */
export function buttonLook(variant: ButtonVariant = 'secondary', size: ControlSize = 'm'): string {
  return cx(styles.button, VARIANTS[variant], SIZES[size]);
}
