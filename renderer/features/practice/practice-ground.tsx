import { ArrowLeft, EyeOff } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { useIntl } from 'react-intl';
import { cx } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useScrollStop } from '../../ui/use-scroll-stop.ts';
import { GlassCover } from './glass-cover.tsx';
import { messages } from './messages.ts';
import styles from './practice-ground.module.css';

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly back?: { readonly label: string; readonly onPress: () => void } | undefined;
};

/** A page of the practice place: warm ground under a vault of glass, and the words that nobody else sees it. */
export function PracticeGround({ title, children, eyebrow, lead, actions, back }: Props) {
  const intl = useIntl();
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  return (
    <section
      ref={box}
      className={cx(styles.ground, styles.leaves)}
      aria-labelledby={titleId}
      tabIndex={useScrollStop(box)}
    >
      <header className={styles.vault}>
        <div className={styles.inner}>
          <div className={styles.words}>
            <p className={styles.alone}>
              <EyeOff size={13} strokeWidth={2} aria-hidden="true" />
              {intl.formatMessage(messages.nobodySees)}
            </p>
            {back && (
              <div className={styles.back}>
                <IconButton icon={ArrowLeft} label={back.label} onPress={back.onPress} />
              </div>
            )}
            {eyebrow && <div className={styles.eyebrow}>{eyebrow}</div>}
            <h1 id={titleId} className={styles.title}>
              {title}
            </h1>
            {lead && <p className={styles.lead}>{lead}</p>}
            {actions && <div className={styles.actions}>{actions}</div>}
          </div>
          <div className={styles.motif}>
            <GlassCover />
          </div>
        </div>
      </header>
      <div className={styles.bed}>{children}</div>
    </section>
  );
}
