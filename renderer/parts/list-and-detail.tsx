import type { ReactNode } from 'react';
import styles from './list-and-detail.module.css';
import { useNarrow } from './use-narrow.ts';

type Props = {
  /** What the list holds: the name of the page while the list has it to itself. */
  readonly title: string;
  readonly list: ReactNode;
  readonly detail: ReactNode;
  /** Whether one of the list is open: where there is room for one column only, it is the one shown. */
  readonly isOpen: boolean;
  readonly room?: 'learning' | undefined;
};

/** A list beside what is chosen in it; one after the other where the window is narrow. */
export function ListAndDetail({ title, list, detail, isOpen, room }: Props) {
  const isNarrow = useNarrow();
  const isListAlone = isNarrow && !isOpen;
  return (
    <div className={styles.both} data-narrow={isNarrow || undefined} data-room={room}>
      {(!isNarrow || !isOpen) && (
        <div className={styles.list} data-region="list">
          {isListAlone && <h1 className="visually-hidden">{title}</h1>}
          {list}
        </div>
      )}
      {(!isNarrow || isOpen) && (
        <div className={styles.detail} data-region="detail">
          {detail}
        </div>
      )}
    </div>
  );
}
