import { useIntl } from 'react-intl';
import type { OneCarries } from '../../../shared/rating/mirror-reading.ts';
import { SkillChips } from '../../parts/record-links.tsx';
import styles from './finding.module.css';
import { Finding } from './finding.tsx';
import { findingMessages as messages } from './finding-messages.ts';
import type { Names } from './names.ts';
import { ShareBars } from './share-bars.tsx';
import { useFirstFew } from './use-first-few.tsx';

type Props = { readonly finding: OneCarries; readonly names: Names };

/** [R24] Who carries how much, and the skills that the one person rated. */
export function OneCarriesFinding({ finding, names }: Props) {
  const intl = useIntl();
  const { raterId, share, people, rated } = finding;
  const name = names.person(raterId);
  const all = people.reduce((sum, one) => sum + one.views, 0);
  const own = people.find((one) => one.raterId === raterId)?.views ?? 0;
  return (
    <Finding
      pattern="oneCarries"
      sentence={intl.formatMessage(messages.oneCarries, { name, share, count: rated })}
      figures={[
        {
          id: 'weight',
          value: intl.formatNumber(share, { style: 'percent' }),
          words: intl.formatMessage(messages.weight),
        },
        {
          id: 'views',
          value: intl.formatMessage(messages.of, { part: own, whole: all }),
          words: intl.formatMessage(messages.views),
        },
        {
          id: 'people',
          value: intl.formatNumber(people.length),
          words: intl.formatMessage(messages.peopleFigure),
        },
      ]}
      note={messages.oneCarriesNote}
    >
      <ShareBars
        people={people.map((one) => ({ ...one, name: names.person(one.raterId) }))}
        chosen={raterId}
      />
      <Skills finding={finding} names={names} />
    </Finding>
  );
}

function Skills({ finding, names }: Props) {
  const intl = useIntl();
  const { shown, more } = useFirstFew(finding.skills);
  const label = intl.formatMessage(messages.carried, { name: names.person(finding.raterId) });
  return (
    <div className={styles.records}>
      <p className={styles.recordsTitle}>{label}</p>
      <SkillChips
        label={label}
        skills={shown.map(({ skillId }) => ({ id: skillId, name: names.skill(skillId) }))}
      />
      {more}
    </div>
  );
}
