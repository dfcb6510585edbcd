import { useIntl } from 'react-intl';
import { Skeleton } from '../../ui/skeleton.tsx';
import { messages } from './messages.ts';
import styles from './skill-skeleton.module.css';

/** The shape of a skill's page while it is fetched. */
export function SkillSkeleton() {
  const intl = useIntl();
  return (
    <div className={styles.skeleton}>
      <Skeleton label={intl.formatMessage(messages.loading)} shape="text" count={3} />
      <div aria-hidden="true">
        <Skeleton label="" shape="block" />
      </div>
    </div>
  );
}
