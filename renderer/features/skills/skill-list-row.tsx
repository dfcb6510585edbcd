import { useIntl } from 'react-intl';
import type { SkillRow } from '../../../shared/ipc/views.ts';
import { SpaceMark } from '../../parts/space-mark.tsx';
import { LevelStrip } from '../../ui/charts/level-strip.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { stripText, toStrip, unsureText } from '../../words/estimates.ts';
import { messages } from './messages.ts';

/** One skill in the list: its name, how much is known, and where it stands. */
export function SkillListRow({ skill }: { readonly skill: SkillRow }) {
  const intl = useIntl();
  const ratings = intl.formatMessage(messages.ratings, { count: skill.ratings });
  return (
    <ListRow
      title={skill.name}
      meta={
        skill.category === ''
          ? ratings
          : intl.formatMessage(messages.rowMeta, { category: skill.category, ratings })
      }
      mark={<SpaceMark space={skill.space} isSmall />}
      trailing={
        <span data-estimate>
          <LevelStrip
            variant="row"
            label={stripText(intl, skill.strip, skill.fix, skill.target)}
            estimate={toStrip(skill.strip)}
            unsureText={unsureText(intl, skill.fix)}
            target={skill.target ?? undefined}
          />
        </span>
      }
    />
  );
}
