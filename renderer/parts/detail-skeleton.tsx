import { Skeleton } from '../ui/skeleton.tsx';
import styles from './detail-skeleton.module.css';

/** The shape of a page while it is fetched; what is there at once never shows it. */
export function DetailSkeleton({ label }: { readonly label: string }) {
  return (
    <div className={styles.skeleton}>
      <Skeleton label={label} shape="text" count={3} />
      <div aria-hidden="true">
        <Skeleton label={label} shape="block" />
      </div>
    </div>
  );
}
