import { useIntl } from 'react-intl';
import type { Day } from '../../../shared/domain/day.ts';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { quickPicks } from './goal-form.ts';
import { messages } from './messages.ts';
import styles from './quick-picks.module.css';

/** Dates worth one press. */
export function QuickPicks({ onPick }: { readonly onPick: (day: Day) => void }) {
  const intl = useIntl();
  const label = (id: ReturnType<typeof quickPicks>[number]['id'], day: Day): string => {
    if (id === 'months') return intl.formatMessage(messages.inMonths, { months: 3 });
    if (id === 'year') return intl.formatMessage(messages.endOfYear, { year: day.slice(0, 4) });
    return intl.formatMessage(messages.endOfNextQuarter);
  };
  return (
    <fieldset className={styles.picks} aria-label={intl.formatMessage(messages.picks)}>
      {quickPicks(today()).map(({ id, day }) => (
        <Button key={id} size="s" onPress={() => onPick(day)}>
          {label(id, day)}
        </Button>
      ))}
    </fieldset>
  );
}
