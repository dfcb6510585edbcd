import { useIntl } from 'react-intl';
import type { Reminders, ReviewPlan } from '../../../shared/domain/reminder.ts';
import { FormRow } from '../../ui/form-row.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { messages } from './messages.ts';
import style from './reminders-settings.module.css';
import { TimeSelect } from './time-select.tsx';
import { weekdayName } from './times.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const NEVER = 'never';
/** Minutes since midnight: four in the afternoon, when a week is nearly over. */
const USUAL = 16 * 60;

type Props = {
  readonly review: Reminders['review'];
  readonly onChange: (plan: ReviewPlan | null) => void;
};

/** The day and time of the weekly look, or none. */
export function ReviewChoice({ review, onChange }: Props) {
  const intl = useIntl();
  const plan: ReviewPlan = {
    weekday: review?.weekday ?? 5,
    minute: review?.minute ?? USUAL,
    notify: review?.notify ?? false,
  };
  return (
    <>
      <FormRow
        title={intl.formatMessage(messages.review)}
        description={intl.formatMessage(messages.reviewNote)}
        control={
          <div className={style.two}>
            <Select
              edits
              label={intl.formatMessage(messages.reviewDay)}
              isLabelHidden
              placeholder=""
              value={review === null ? NEVER : String(review.weekday)}
              onChange={(day) => onChange(day === NEVER ? null : { ...plan, weekday: Number(day) })}
              options={[
                { value: NEVER, label: intl.formatMessage(messages.noReview) },
                ...WEEKDAYS.map((day) => ({ value: String(day), label: weekdayName(intl, day) })),
              ]}
            />
            {review !== null && (
              <TimeSelect
                label={intl.formatMessage(messages.reviewTime)}
                minute={review.minute}
                onChange={(minute) => onChange({ ...plan, minute })}
              />
            )}
          </div>
        }
      />
      {review !== null && (
        <FormRow
          title={intl.formatMessage(messages.notify)}
          description={intl.formatMessage(messages.notifyNote)}
          control={
            <Switch
              edits
              label={intl.formatMessage(messages.notify)}
              isLabelHidden
              isSelected={review.notify}
              onChange={(notify) => onChange({ ...plan, notify })}
            />
          }
        />
      )}
    </>
  );
}
