import { type MessageDescriptor, useIntl } from 'react-intl';
import type { SkillPage } from '../../../shared/ipc/views.ts';
import type { Fix } from '../../../shared/rating/estimate.ts';
import { today } from '../../today.ts';
import { ageText } from '../../words/days.ts';
import { confidenceWords } from '../../words/estimate-messages.ts';
import { levelWords } from '../../words/levels.ts';
import { messages } from './messages.ts';
import styles from './standing.module.css';
import { type Trend, trendOf } from './trend.ts';
import { useNextPhrase } from './use-next-phrase.ts';

type Props = { readonly page: SkillPage };

const fixWords: Readonly<Partial<Record<Fix, MessageDescriptor>>> = {
  'dead-reckoning': messages.fixOne,
  rough: messages.fixTwo,
  fix: messages.fixThree,
};

const trendWords: Readonly<Record<Trend, MessageDescriptor>> = {
  rising: messages.rising,
  'probably-rising': messages.probablyRising,
  steady: messages.steady,
  'probably-slipping': messages.probablySlipping,
  slipping: messages.slipping,
};

/** The level the owner stands behind, and in words how well the estimate is known. */
export function StandingFacts({ page }: Props) {
  const intl = useIntl();
  const { standing } = page;
  const name = standing === null ? '' : (levelWords(intl)[standing - 1] ?? '');
  return (
    <>
      <p className={styles.facts}>
        {standing === null
          ? intl.formatMessage(messages.standNone)
          : intl.formatMessage(messages.stand, { level: standing, name })}
      </p>
      <p className={styles.facts} data-estimate>
        <Knowledge page={page} />
      </p>
    </>
  );
}

function Knowledge({ page }: Props) {
  const intl = useIntl();
  const { estimate, history } = page;
  const { ratings, next, level } = estimate;
  const phrase = useNextPhrase(next);
  const age = estimate.newestDay === null ? '' : ageText(intl, estimate.newestDay, today());
  const kinds = intl.formatMessage(messages.basis, { ratings, kinds: estimate.pulls.length, age });
  const clarity =
    level === null || estimate.confidence === 'not-enough'
      ? ''
      : `${intl.formatMessage(confidenceWords[estimate.confidence])} · `;
  const fix = fixWords[estimate.fix];
  const trend = trendOf(history, { today: today(), ratings });
  const words = trend && level !== null ? `; ${intl.formatMessage(trendWords[trend])}` : '';
  return (
    <>
      {estimate.pulls.length > 0 && `${clarity}${kinds}${words}. `}
      {fix && intl.formatMessage(fix)}
      {level === null && next && intl.formatMessage(messages.helps, { phrase })}
      {!estimate.usualAssumptions && ` ${intl.formatMessage(messages.ownAssumptions)}`}
    </>
  );
}
