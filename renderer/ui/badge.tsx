import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { cx } from './class-names.ts';
import type { Icon } from './icon.ts';

export type BadgeTone = 'neutral' | 'accent' | 'ok' | 'warn' | 'bad' | 'estimate' | 'learning';

export type BadgeProps = {
  readonly children: ReactNode;
  readonly tone?: BadgeTone | undefined;
  readonly icon?: Icon | undefined;
  readonly title?: string | undefined;
};

const TONES: Readonly<Record<BadgeTone, string | undefined>> = {
  neutral: undefined,
  accent: styles.accent,
  ok: styles.ok,
  warn: styles.warn,
  bad: styles.bad,
  estimate: styles.estimate,
  learning: styles.learning,
};

/** A word about a thing. The word says it; the colour only repeats it. */
export function Badge({ children, tone = 'neutral', icon: Sketch, title }: BadgeProps) {
  return (
    <span className={cx(styles.badge, TONES[tone])} title={title}>
      {Sketch ? <Sketch size={11} strokeWidth={2} aria-hidden="true" /> : null}
      <span className={styles.text}>{children}</span>
    </span>
  );
}
