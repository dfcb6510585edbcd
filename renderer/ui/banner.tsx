import { CircleCheck, Info, Sprout, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { cx } from './class-names.ts';
import { ICON, type Icon } from './icon.ts';
import { IconButton } from './icon-button.tsx';

export type BannerTone = 'info' | 'ok' | 'warn' | 'bad' | 'learning';

export type BannerProps = {
  readonly tone: BannerTone;
  readonly children: ReactNode;
  readonly title?: string | undefined;
  readonly action?: ReactNode;
  readonly onDismiss?: (() => void) | undefined;
  readonly dismissLabel?: string | undefined;
  /** Announces itself when it appears. */
  readonly isLive?: boolean | undefined;
};

const SIGNS: Readonly<Record<BannerTone, Icon>> = {
  info: Info,
  ok: CircleCheck,
  warn: TriangleAlert,
  bad: TriangleAlert,
  learning: Sprout,
};

const TONES: Readonly<Record<BannerTone, string | undefined>> = {
  info: undefined,
  ok: styles.ok,
  warn: styles.warn,
  bad: styles.bad,
  learning: styles.learning,
};

/** A sentence that belongs to the whole screen, with at most one thing to do. */
export function Banner(props: BannerProps) {
  const { tone, title, children, action, onDismiss, dismissLabel, isLive } = props;
  const Sketch = SIGNS[tone];
  return (
    <div className={cx(styles.banner, TONES[tone])} role={isLive ? 'status' : undefined}>
      <Sketch {...ICON} />
      <div className={styles.words}>
        {title === undefined ? null : <p className={styles.title}>{title}</p>}
        <div className={styles.text}>{children}</div>
      </div>
      {action || onDismiss ? (
        <div className={styles.end}>
          {action}
          {onDismiss ? (
            <IconButton size="s" icon={X} label={dismissLabel ?? ''} onPress={onDismiss} />
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
