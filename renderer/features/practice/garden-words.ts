import { useIntl } from 'react-intl';
import { shortDay } from '../../words/days.ts';
import type { GardenWeek } from './garden-weeks.ts';
import { messages } from './messages.ts';

/** Tasks that are named before the rest is only counted. */
const NAMED = 2;

/** 'Week of 3 Nov 2026: 4 attempts. Hold a feedback talk, …' */
export function useWeekText(): (week: GardenWeek) => string {
  const intl = useIntl();
  return ({ from, attempts, sessions }) => {
    const week = shortDay(intl, from);
    if (attempts === 0) return intl.formatMessage(messages.weekQuiet, { week });
    const tasks = sessions.slice(0, NAMED).map(({ task }) => task);
    const rest = sessions.length - tasks.length;
    const more = rest > 0 ? [intl.formatMessage(messages.weekMore, { count: rest })] : [];
    return intl.formatMessage(messages.week, {
      week,
      attempts,
      tasks: intl.formatList([...tasks, ...more], { type: 'conjunction' }),
    });
  };
}
