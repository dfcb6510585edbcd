import { type IntlShape, useIntl } from 'react-intl';
import type { LearningRow } from '../../../shared/ipc/views.ts';
import { SpaceMark } from '../../parts/space-mark.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { shortDay } from '../../words/days.ts';
import { learningKinds } from '../../words/learning-messages.ts';
import { messages } from './messages.ts';

function metaOf(intl: IntlShape, activity: LearningRow): string {
  const { state, by, startedOn, finishedOn } = activity;
  const kind = intl.formatMessage(learningKinds[activity.kind]);
  if (state === 'done' && finishedOn) {
    return intl.formatMessage(messages.rowDone, { kind, day: shortDay(intl, finishedOn) });
  }
  if (by) return intl.formatMessage(messages.rowBy, { kind, day: shortDay(intl, by) });
  if (startedOn)
    return intl.formatMessage(messages.rowSince, { kind, day: shortDay(intl, startedOn) });
  return kind;
}

/** One activity in the list. */
export function LearningListRow({ activity }: { readonly activity: LearningRow }) {
  const intl = useIntl();
  return (
    <ListRow
      title={activity.title}
      meta={metaOf(intl, activity)}
      mark={<SpaceMark space={activity.space} isSmall />}
    />
  );
}
