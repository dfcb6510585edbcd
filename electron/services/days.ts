import { addDays, type Day, dayOf } from '../../shared/domain/day.ts';
import { Refusal } from '../../shared/result.ts';
import type { ServiceContext } from './context.ts';

/** The last day that is today somewhere: the owner's calendar may be a day ahead of UTC. */
export function latestToday(context: ServiceContext): Day {
  return addDays(dayOf(context.now().toISOString()), 1);
}

/** The first day that is today somewhere: the owner's calendar may be a day behind UTC. */
export function earliestToday(context: ServiceContext): Day {
  return addDays(dayOf(context.now().toISOString()), -1);
}

/** What was seen was seen by today. Refusals: invalid-input with the problem date-in-future. */
export function refuseFuture(context: ServiceContext, day: Day, field: string): void {
  if (day > latestToday(context)) {
    throw new Refusal('invalid-input', { field, problem: 'date-in-future' });
  }
}
