import { useIntl } from 'react-intl';
import type { Instant } from '../../../shared/domain/day.ts';
import { shortDayOfInstant } from '../../words/days.ts';
import { messages } from './messages.ts';

/** 'today at 14:02', and with its day when that was another one. */
export function useWhen(): (at: Instant) => string {
  const intl = useIntl();
  return (at) => {
    const time = intl.formatTime(at);
    const isToday = new Date(at).toDateString() === new Date().toDateString();
    if (isToday) return intl.formatMessage(messages.today, { time });
    return intl.formatMessage(messages.day, { day: shortDayOfInstant(intl, at), time });
  };
}
