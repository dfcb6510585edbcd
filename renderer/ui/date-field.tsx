import { type DateValue, GregorianCalendar, parseDate, toCalendar } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import {
  Button,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from 'react-aria-components';
import { CalendarPanel } from './calendar-panel.tsx';
import { cx } from './class-names.ts';
import comboStyles from './combo-box.module.css';
import styles from './date-field.module.css';
import fieldStyles from './field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import { given } from './given.ts';
import { SMALL_ICON } from './icon.ts';
import overlay from './overlay.module.css';

export type DateFieldProps = FieldWords & {
  /** A calendar day, `YYYY-MM-DD`. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly openLabel: string;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly isDisabled?: boolean | undefined;
};

function day(text: string | undefined) {
  return text === undefined ? undefined : parseDate(text);
}

/** `YYYY-MM-DD` in the Gregorian calendar, whichever calendar the person reads. */
function isoDay(date: DateValue | null): string | null {
  if (date === null) return null;
  const { year, month, day: ofMonth } = toCalendar(date, new GregorianCalendar());
  const padded = [`${month}`, `${ofMonth}`].map((part) => part.padStart(2, '0'));
  return [`${year}`.padStart(4, '0'), ...padded].join('-');
}

/** A calendar day: typed part by part, or picked from a month. */
export function DateField(props: DateFieldProps) {
  return (
    <DatePicker
      className={cx(fieldStyles.field)}
      value={props.value === null ? null : parseDate(props.value)}
      onChange={(date) => props.onChange(isoDay(date))}
      validationBehavior="aria"
      shouldForceLeadingZeros
      {...given({
        // Absent, the field judges the range itself.
        isInvalid: props.error === undefined ? undefined : true,
        minValue: day(props.min),
        maxValue: day(props.max),
        isDisabled: props.isDisabled,
        isRequired: props.isRequired,
      })}
    >
      <FieldLabel {...props} />
      <Group className={cx(fieldStyles.box)}>
        <DateInput className={styles.segments ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        <Button className={comboStyles.open ?? ''} aria-label={props.openLabel}>
          <CalendarDays {...SMALL_ICON} />
        </Button>
      </Group>
      <FieldNotes description={props.description} error={props.error} />
      <Popover className={overlay.popover ?? ''} offset={4}>
        <Dialog className={overlay.panel ?? ''}>
          <CalendarPanel />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
