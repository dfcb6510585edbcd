import { useIntl } from 'react-intl';
import type { Question } from '../../../shared/ipc/contract.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { Button } from '../../ui/button.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { undoStep } from '../../undo-step.ts';
import { GoalDatesChoice } from './goal-dates-choice.tsx';
import { messages } from './messages.ts';
import { ReviewChoice } from './review-choice.tsx';

/** When to look back and what to be reminded of; everything is off until it is chosen. */
export function RemindersSettings() {
  const intl = useIntl();
  const { value, refusal } = useAnswer('reminders.get', {});
  const changing = useAttempt();
  const withUndo = useUndoToast();
  const change = (wish: Question<'reminders.change'>) =>
    void changing.attempt(() => ask('reminders.change', wish));
  const reset = () => {
    if (value === null) return;
    const { review, goalDates } = value;
    const again = () =>
      ask('reminders.change', {
        review: review && { weekday: review.weekday, minute: review.minute, notify: review.notify },
        goalDates: goalDates && { daysBefore: goalDates.daysBefore, minute: goalDates.minute },
      });
    void withUndo({
      title: intl.formatMessage(messages.resetDone),
      work: () => ask('reminders.reset', {}),
      undo: () => undoStep('reminders.reset', again),
    });
  };
  const isChosen = value !== null && (value.review !== null || value.goalDates !== null);
  return (
    <Section
      title={intl.formatMessage(messages.title)}
      description={intl.formatMessage(messages.note)}
      actions={
        isChosen && (
          <Button edits variant="quiet" onPress={reset}>
            {intl.formatMessage(messages.reset)}
          </Button>
        )
      }
    >
      <RefusalNotice refusal={changing.refusal ?? refusal} />
      {value === null ? (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={2} />
      ) : (
        <div>
          <ReviewChoice review={value.review} onChange={(review) => change({ review })} />
          <GoalDatesChoice
            goalDates={value.goalDates}
            onChange={(goalDates) => change({ goalDates })}
          />
        </div>
      )}
    </Section>
  );
}
