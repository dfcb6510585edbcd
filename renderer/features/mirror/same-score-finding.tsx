import { useIntl } from 'react-intl';
import type { SameScore } from '../../../shared/rating/mirror-reading.ts';
import { levelNumber } from '../../words/levels.ts';
import { Finding } from './finding.tsx';
import { findingMessages as messages } from './finding-messages.ts';
import type { Names } from './names.ts';
import { SkillComparison } from './skill-comparison.tsx';

/** Skills that nobody else rated come last. */
const UNKNOWN = Number.MAX_VALUE;

type Level = { readonly level: number; readonly most: number };

/** The level that was given most often, and how often. */
function usualLevel({ skills }: SameScore): Level {
  const counts = skills.map(({ level }) => ({
    level,
    most: skills.filter((other) => other.level === level).length,
  }));
  return counts.reduce((one, other) => (other.most > one.most ? other : one));
}

/** [R22] Skill by skill: what this person said, and what all others did. */
export function SameScoreFinding({
  finding,
  names,
}: {
  readonly finding: SameScore;
  readonly names: Names;
}) {
  const intl = useIntl();
  const name = names.person(finding.raterId);
  const count = finding.skills.length;
  const { level, most } = usualLevel(finding);
  const sentence =
    most === count
      ? intl.formatMessage(messages.sameScoreAll, { name, level, count })
      : intl.formatMessage(messages.sameScore, { name, level, most, count });
  return (
    <Finding
      pattern="sameScore"
      sentence={sentence}
      figures={[
        {
          id: 'spread',
          value: levelNumber(intl, finding.spread),
          words: intl.formatMessage(messages.spread, { name }),
        },
        {
          id: 'others',
          value: levelNumber(intl, finding.othersSpread),
          words: intl.formatMessage(messages.othersSpread),
        },
      ]}
      note={messages.sameScoreNote}
    >
      <SkillComparison
        whose={name}
        skills={finding.skills
          .map((skill) => ({ ...skill, name: names.skill(skill.skillId) }))
          .toSorted((a, b) => (a.others ?? UNKNOWN) - (b.others ?? UNKNOWN))}
      />
    </Finding>
  );
}
