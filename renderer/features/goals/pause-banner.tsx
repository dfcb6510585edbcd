import { useIntl } from 'react-intl';
import type { Goal } from '../../../shared/domain/goal.ts';
import { ask } from '../../api.ts';
import { useTry } from '../../parts/use-try.ts';
import { today } from '../../today.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { shortDay, shortDayOfInstant } from '../../words/days.ts';
import { messages } from './messages.ts';

/** Says that a goal rests, since when and until when, and how to take it up again. */
export function PauseBanner({ goal }: { readonly goal: Goal }) {
  const intl = useIntl();
  const attempt = useTry();
  const { pause } = goal;
  if (pause === null) return null;
  const since = intl.formatMessage(messages.restsSince, {
    day: shortDayOfInstant(intl, pause.at),
  });
  const { until } = pause;
  const hasCome = until !== null && until <= today();
  const day = until && shortDay(intl, until);
  return (
    <Banner
      tone="info"
      title={intl.formatMessage(messages.rests)}
      action={
        <Button edits onPress={() => void attempt(() => ask('goals.unpause', { id: goal.id }))}>
          {intl.formatMessage(messages.unpause)}
        </Button>
      }
    >
      {since}{' '}
      {day && intl.formatMessage(hasCome ? messages.restsCome : messages.restsUntil, { day })}{' '}
      {pause.reason}
    </Banner>
  );
}
