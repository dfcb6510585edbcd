import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CycleView, GoalPage } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { useTry } from '../../parts/use-try.ts';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { messages } from './messages.ts';
import styles from './turn-closed-dialog.module.css';

type Props = {
  readonly goalId: string;
  readonly closedCycle: string;
  readonly openedCycle: string | null;
  readonly onClose: () => void;
};

/** Says calmly that a turn is complete, what it brought, and what is open now. */
export function TurnClosedDialog({ goalId, closedCycle, openedCycle, onClose }: Props) {
  const intl = useIntl();
  const attempt = useTry();
  const [taught, setTaught] = useState('');
  const page = useAnswer('goals.get', { id: goalId, today: today() }).value;
  const closed = page?.cycles.find(({ cycle }) => cycle.id === closedCycle);
  // The page of before the decision is still being asked for again.
  if (!page || !closed?.decision) return null;
  const opened = page.cycles.find(({ cycle }) => cycle.id === openedCycle);
  const done = async () => {
    const isWritten = taught.trim() !== '';
    const isKept =
      !isWritten || (await attempt(() => ask('cycles.teach', { id: closedCycle, taught })));
    if (isKept) onClose();
  };
  return (
    <Dialog
      isOpen
      isDismissable={taught === ''}
      onOpenChange={(open) => !open && void done()}
      title={intl.formatMessage(messages.closedTitle, { number: closed.cycle.number })}
      closeLabel={intl.formatMessage(messages.close)}
      footer={
        <Button variant="primary" onPress={() => void done()} autoFocus>
          {intl.formatMessage(messages.done)}
        </Button>
      }
    >
      <div className={styles.closed}>
        <p className={styles.sentence}>
          {movedText(page, closed, intl.formatMessage)}{' '}
          {opened && intl.formatMessage(messages.closedNext, { number: opened.cycle.number })}
          {page.row.mayReach && intl.formatMessage(messages.closedMayReach)}
        </p>
        <Learned turn={closed} />
        <TextField
          label={intl.formatMessage(messages.taught)}
          description={intl.formatMessage(messages.taughtHint)}
          value={taught}
          onChange={setTaught}
          isMultiline
          minRows={2}
        />
      </div>
    </Dialog>
  );
}

function movedText(
  page: GoalPage,
  closed: CycleView,
  say: ReturnType<typeof useIntl>['formatMessage'],
): string {
  const target = page.goal.toLevel;
  const to = closed.decision?.level ?? page.goal.fromLevel;
  const before = page.cycles.find(({ cycle }) => cycle.number === closed.cycle.number - 1);
  const from = before?.decision?.level ?? page.goal.fromLevel;
  if (to >= target) return say(messages.closedThere, { to, target });
  if (to > from) return say(messages.closedMoved, { from, to, target });
  return say(messages.closedStayed, { to, target });
}

function Learned({ turn }: { readonly turn: CycleView }) {
  const intl = useIntl();
  const taken = turn.learning.filter(({ takeaway }) => takeaway !== '');
  const results = turn.projects.filter(({ outcome }) => outcome !== null);
  const isEmpty = taken.length + results.length === 0;
  return (
    <div>
      <h3 className={styles.heading}>{intl.formatMessage(messages.learned)}</h3>
      {isEmpty && <p className={styles.none}>{intl.formatMessage(messages.learnedNone)}</p>}
      {!isEmpty && (
        <ul className={styles.list}>
          {taken.map(({ id, title, takeaway }) => (
            <li key={id}>
              {takeaway} <span className={styles.from}>{title}</span>
            </li>
          ))}
          {results.map(({ project, outcome }) => (
            <li key={project.id}>
              {outcome?.result} <span className={styles.from}>{project.title}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
