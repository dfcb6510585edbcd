import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { cx } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import styles from './page.module.css';
import { useScrollStop } from './use-scroll-stop.ts';

export type PageProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly eyebrow?: ReactNode;
  readonly actions?: ReactNode;
  readonly lead?: ReactNode;
  readonly banner?: ReactNode;
  readonly back?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** The ground of another room. */
  readonly tone?: 'learning' | undefined;
  readonly width?: 'reading' | 'wide' | 'full' | undefined;
};

const WIDTHS = { reading: styles.reading, wide: undefined, full: styles.full } as const;

/** A screen, or the detail half of one: its name, what to do with it, and what scrolls. */
export function Page(props: PageProps) {
  const { title, children, eyebrow, actions, lead, banner, back, tone, width = 'wide' } = props;
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  return (
    <section
      ref={box}
      className={styles.page}
      aria-labelledby={titleId}
      data-tone={tone}
      tabIndex={useScrollStop(box)}
    >
      <div className={cx(styles.column, WIDTHS[width])}>
        {banner ? <div className={styles.banner}>{banner}</div> : null}
        <header className={styles.header}>
          {back ? (
            <div className={styles.back}>
              <IconButton icon={ArrowLeft} label={back.label} onPress={back.onPress} />
            </div>
          ) : null}
          <div className={styles.words}>
            {eyebrow ? <div className={styles.eyebrow}>{eyebrow}</div> : null}
            <h1 id={titleId} className={styles.title}>
              {title}
            </h1>
            {lead ? <div className={styles.lead}>{lead}</div> : null}
          </div>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </header>
        {children}
      </div>
    </section>
  );
}
