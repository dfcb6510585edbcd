import type { ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state.tsx';
import styles from './empty-in-list.module.css';

type Props = {
  readonly title: string;
  readonly action?: ReactNode;
  readonly invites?: boolean | undefined;
};

/** A word in place of rows. */
export function EmptyInList({ title, action, invites }: Props) {
  return (
    <div className={styles.empty}>
      <EmptyState size="inline" title={title} primary={action} invites={invites} />
    </div>
  );
}
