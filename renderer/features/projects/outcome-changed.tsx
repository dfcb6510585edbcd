import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { ProjectPage } from '../../../shared/ipc/views.ts';
import { href } from '../../routes.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { messages } from './messages.ts';
import { type OutcomeAnswers, observedCount } from './outcome-form.ts';
import styles from './project-detail.module.css';

type Props = {
  readonly page: ProjectPage;
  readonly outcome: OutcomeAnswers;
  readonly onClose: () => void;
};

/** What an outcome just kept changes, and where to see it. */
export function OutcomeChanged({ page, outcome, onClose }: Props) {
  const intl = useIntl();
  const seen = outcome.observations.filter(({ level }) => level !== null);
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
      <p className={styles.words}>
        {intl.formatMessage(messages.changed, { count: observedCount(outcome.observations) })}
      </p>
      <ul className={styles.list}>
        {seen.map(({ skillId, level }) => (
          <li key={skillId}>
            <Link href={href.skill(skillId)} onClick={onClose}>
              {page.skills.find(({ id }) => id === skillId)?.name}
            </Link>
            <span>{level !== null && intl.formatMessage(messages.observedLevel, { level })}</span>
          </li>
        ))}
      </ul>
      {outcome.lesson.trim() !== '' && (
        <p className={styles.none}>{intl.formatMessage(messages.changedLesson)}</p>
      )}
    </Dialog>
  );
}
