import { Lock } from 'lucide-react';
import { type IntlShape, useIntl } from 'react-intl';
import type { Day } from '../../../shared/domain/day.ts';
import type { ProjectRow } from '../../../shared/ipc/views.ts';
import { SpaceMark } from '../../parts/space-mark.tsx';
import { Badge } from '../../ui/badge.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { shortDay } from '../../words/days.ts';
import { verdictWords } from '../../words/verdict-messages.ts';
import { messages } from './messages.ts';

/** From when to when, as far as that is known. */
function spanText(
  intl: IntlShape,
  { startedOn, endedOn }: { readonly startedOn: Day; readonly endedOn: Day | null },
): string {
  const from = shortDay(intl, startedOn);
  if (endedOn === null) return intl.formatMessage(messages.since, { from });
  return intl.formatMessage(messages.span, { from, to: shortDay(intl, endedOn) });
}

/** One project in the list. */
export function ProjectListRow({ project }: { readonly project: ProjectRow }) {
  const intl = useIntl();
  const where = project.organisation || project.role;
  const when = spanText(intl, project);
  return (
    <ListRow
      title={project.title}
      meta={where === '' ? when : intl.formatMessage(messages.rowMeta, { where, when })}
      badge={
        project.isConfidential && (
          <Lock
            size={12}
            strokeWidth={2}
            role="img"
            aria-label={intl.formatMessage(messages.confidential)}
          />
        )
      }
      mark={<SpaceMark space={project.space} isSmall />}
      trailing={
        project.verdict && <Badge>{intl.formatMessage(verdictWords[project.verdict])}</Badge>
      }
    />
  );
}
