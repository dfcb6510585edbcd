import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { Observation } from '../../../shared/domain/project.ts';
import type { ProjectPage } from '../../../shared/ipc/views.ts';
import { href } from '../../routes.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { messages } from './messages.ts';
import styles from './project-detail.module.css';

/** What was kept, as far as it changes anything elsewhere. */
export type ChangedBy = {
  readonly observations: readonly Observation[];
  readonly hasLesson: boolean;
};

type Props = {
  readonly page: ProjectPage;
  readonly changedBy: ChangedBy;
  readonly onClose: () => void;
};

/** What an outcome just kept changes, and where to see it. */
export function OutcomeChanged({ page, changedBy, onClose }: Props) {
  const intl = useIntl();
  const seen = new Set(
    changedBy.observations.flatMap(({ level, skillId }) => (level === null ? [] : [skillId])),
  );
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.changedTitle)}
      closeLabel={intl.formatMessage(messages.close)}
      size="s"
      footer={
        <Button variant="primary" onPress={onClose} autoFocus>
          {intl.formatMessage(messages.changedDone)}
        </Button>
      }
    >
      <p className={styles.words}>{intl.formatMessage(messages.changed, { count: seen.size })}</p>
      <ul className={styles.list}>
        {[...seen].map((skillId) => (
          <li key={skillId}>
            <Link href={href.skill(skillId)} onClick={onClose}>
              {page.skills.find(({ id }) => id === skillId)?.name}
            </Link>
          </li>
        ))}
      </ul>
      {changedBy.hasLesson && (
        <p className={styles.none}>{intl.formatMessage(messages.changedLesson)}</p>
      )}
    </Dialog>
  );
}
