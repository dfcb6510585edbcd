import { useIntl } from 'react-intl';
import {
  DAYS_BEFORE,
  type GoalDatesPlan,
  type Reminders,
} from '../../../shared/domain/reminder.ts';
import { FormRow } from '../../ui/form-row.tsx';
import { Select } from '../../ui/select.tsx';
import { messages } from './messages.ts';
import style from './reminders-settings.module.css';
import { TimeSelect } from './time-select.tsx';

const NEVER = 'never';
/** Minutes since midnight: nine in the morning. */
const USUAL = 9 * 60;

type Props = {
  readonly goalDates: Reminders['goalDates'];
  readonly onChange: (plan: GoalDatesPlan | null) => void;
};

/** How long before the date of a goal to be reminded, or not at all. */
export function GoalDatesChoice({ goalDates, onChange }: Props) {
  const intl = useIntl();
  const minute = goalDates?.minute ?? USUAL;
  return (
    <FormRow
      title={intl.formatMessage(messages.goalDates)}
      description={intl.formatMessage(messages.goalDatesNote)}
      control={
        <div className={style.two}>
          <Select
            edits
            label={intl.formatMessage(messages.goalDatesWhen)}
            isLabelHidden
            placeholder=""
            value={goalDates === null ? NEVER : String(goalDates.daysBefore)}
            onChange={(days) =>
              onChange(days === NEVER ? null : { daysBefore: Number(days), minute })
            }
            options={[
              { value: NEVER, label: intl.formatMessage(messages.never) },
              ...DAYS_BEFORE.map((days) => ({
                value: String(days),
                label: intl.formatMessage(messages.daysBefore, { days }),
              })),
            ]}
          />
          {goalDates !== null && (
            <TimeSelect
              label={intl.formatMessage(messages.goalDatesTime)}
              minute={goalDates.minute}
              onChange={(chosen) => onChange({ daysBefore: goalDates.daysBefore, minute: chosen })}
            />
          )}
        </div>
      }
    />
  );
}
