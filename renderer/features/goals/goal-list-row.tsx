import { useIntl } from 'react-intl';
import type { GoalRow } from '../../../shared/ipc/views.ts';
import { SpaceMark } from '../../parts/space-mark.tsx';
import { LevelStrip } from '../../ui/charts/level-strip.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { shortDay, shortDayOfInstant } from '../../words/days.ts';
import { stripText, toStrip, unsureText } from '../../words/estimates.ts';
import { messages } from './messages.ts';

/** One goal in the list: what, how far, and where the skill stands against it. */
export function GoalListRow({ goal }: { readonly goal: GoalRow }) {
  const intl = useIntl();
  const { fromLevel: from, toLevel: to, endedAt } = goal;
  const ended = endedAt && {
    from,
    to,
    day: shortDayOfInstant(intl, endedAt),
  };
  const underWay = goal.pause
    ? intl.formatMessage(messages.rowRests, { from, to })
    : intl.formatMessage(messages.rowMeta, { from, to, by: shortDay(intl, goal.by) });
  const meta = ended ? intl.formatMessage(messages.rowEnded, ended) : underWay;
  return (
    <ListRow
      title={goal.skill.name}
      meta={meta}
      mark={<SpaceMark space={goal.space} isSmall />}
      trailing={
        <span data-estimate>
          <LevelStrip
            variant="row"
            label={stripText(intl, goal.strip, 'not-enough', to)}
            estimate={toStrip(goal.strip)}
            unsureText={unsureText(intl, 'not-enough')}
            target={to}
          />
        </span>
      }
    />
  );
}
