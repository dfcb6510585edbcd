import { EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './shelf.module.css';

type Props = {
  /** Who sees it. */
  readonly note: string;
  /** The way to the other lists of the place. */
  readonly switcher: ReactNode;
  readonly above?: ReactNode;
  readonly list: ReactNode;
};

/** One of several lists that share a place of the learning space. */
export function Shelf({ note, switcher, above, list }: Props) {
  return (
    <div className={styles.shelf}>
      <div className={styles.above}>
        <div className={styles.line}>
          {switcher}
          <span className={styles.note}>
            <EyeOff size={12} strokeWidth={2} aria-hidden="true" />
            {note}
          </span>
        </div>
        {above}
      </div>
      <div className={styles.list}>{list}</div>
    </div>
  );
}
