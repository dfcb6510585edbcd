import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  useLocale,
} from 'react-aria-components';
import { buttonLook } from './button-look.ts';
import { cx } from './class-names.ts';
import styles from './date-field.module.css';
import { ICON } from './icon.ts';
import iconStyles from './icon-button.module.css';

/** The month to pick a day from. Its words come from the language of the page. */
export function CalendarPanel() {
  const { direction } = useLocale();
  const [Earlier, Later] =
    direction === 'rtl' ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  const look = cx(buttonLook('quiet'), iconStyles.icon);
  return (
    <Calendar className={styles.calendar ?? ''}>
      <header className={styles.header}>
        <Button slot="previous" className={look}>
          <Earlier {...ICON} />
        </Button>
        <Heading className={styles.month ?? ''} />
        <Button slot="next" className={look}>
          <Later {...ICON} />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={styles.cell ?? ''} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
