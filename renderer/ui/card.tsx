import type { ReactNode } from 'react';
import styles from './card.module.css';
import { cx } from './class-names.ts';
import { Heading, type HeadingLevel } from './heading.tsx';

export type CardProps = {
  readonly children: ReactNode;
  readonly title?: string | undefined;
  readonly actions?: ReactNode;
  readonly headingLevel?: HeadingLevel | undefined;
  /** `learning` marks what belongs to the learning space. */
  readonly tone?: 'plain' | 'sunken' | 'learning' | undefined;
};

const TONES = { plain: undefined, sunken: styles.sunken, learning: styles.learning } as const;

/** Things that belong together, set apart from the rest. */
export function Card({ children, title, actions, headingLevel, tone = 'plain' }: CardProps) {
  return (
    <div className={cx(styles.card, TONES[tone])}>
      {title === undefined && !actions ? null : (
        <div className={styles.header}>
          <Heading level={headingLevel ?? 3} className={styles.title}>
            {title}
          </Heading>
          {actions}
        </div>
      )}
      {children}
    </div>
  );
}
