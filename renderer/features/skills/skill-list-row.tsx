import { useIntl } from 'react-intl';
import { isGoodButLeaving } from '../../../shared/domain/interest.ts';
import type { BrowsedSkill } from '../../../shared/ipc/skills-view.ts';
import { InterestSign } from '../../parts/interest-sign.tsx';
import { SpaceMark } from '../../parts/space-mark.tsx';
import { LevelStrip } from '../../ui/charts/level-strip.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { stripText, toStrip, unsureText } from '../../words/estimates.ts';
import { messages } from './messages.ts';
import type { SkillGroup } from './skill-order.ts';

type Props = { readonly skill: BrowsedSkill; readonly group: SkillGroup };

/** One skill in the list: its name, how much the owner would like it, how much is known, and where it stands. */
export function SkillListRow({ skill, group }: Props) {
  const intl = useIntl();
  const ratings = intl.formatMessage(messages.ratings, { count: skill.ratings });
  const { category, interest } = skill;
  const level = skill.standing ?? skill.strip?.level ?? null;
  return (
    <ListRow
      title={skill.name}
      badge={<InterestSign interest={interest} isLeaving={isGoodButLeaving(level, interest)} />}
      meta={
        category === '' || group === 'category'
          ? ratings
          : intl.formatMessage(messages.rowMeta, { category, ratings })
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
