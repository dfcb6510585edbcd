import { useIntl } from 'react-intl';
import type { SelfGap } from '../../../shared/rating/mirror-reading.ts';
import { levelNumber } from '../../words/levels.ts';
import { Finding } from './finding.tsx';
import { findingMessages as messages } from './finding-messages.ts';
import type { Names } from './names.ts';
import { SkillComparison } from './skill-comparison.tsx';

/** [R25] Skill by skill: where the owner sees themself, and where all others do. */
export function SelfGapFinding({
  finding,
  names,
}: {
  readonly finding: SelfGap;
  readonly names: Names;
}) {
  const intl = useIntl();
  const { gap, usual, raters, skills } = finding;
  const size = levelNumber(intl, Math.abs(gap));
  const values = { gap: size, count: skills.length };
  const sentence = intl.formatMessage(gap > 0 ? messages.above : messages.below, values);
  const direction = Math.sign(gap);
  return (
    <Finding
      pattern="selfGap"
      sentence={sentence}
      figures={[
        { id: 'gap', value: size, words: intl.formatMessage(messages.gap) },
        {
          id: 'usual',
          value: levelNumber(intl, usual),
          words: intl.formatMessage(messages.usual),
        },
        {
          id: 'raters',
          value: intl.formatNumber(raters),
          words: intl.formatMessage(messages.raters, { count: raters }),
        },
      ]}
      note={messages.selfGapNote}
    >
      <SkillComparison
        whose={intl.formatMessage(messages.you)}
        skills={skills
          .map(({ skillId, own, others }) => ({
            skillId,
            name: names.skill(skillId),
            source: 'self' as const,
            level: own,
            others,
          }))
          .toSorted((a, b) => direction * (b.level - b.others - (a.level - a.others)))}
      />
    </Finding>
  );
}
