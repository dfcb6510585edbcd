import { type IntlShape, useIntl } from 'react-intl';
import type { Happened, ReviewPage } from '../../../shared/ipc/reviews-view.ts';
import { Section } from '../../ui/section.tsx';
import { shortDay } from '../../words/days.ts';
import { sourceGroups } from '../../words/source-messages.ts';
import { messages } from './messages.ts';
import style from './review.module.css';

/** Facts of one kind that are told one by one. */
const TOLD = 6;
/** Days of earlier looks that are named. */
const EARLIER = 4;

function factsOf(intl: IntlShape, happened: Happened): string[] {
  const { learning, practice, outcomes, ratings, decisions } = happened;
  const rated = ratings.map(({ skill, sources, count }) => {
    if (sources.every((source) => source === 'self')) {
      return intl.formatMessage(messages.ratedSelf, { skill: skill.name });
    }
    const names = sources.map((source) => intl.formatMessage(sourceGroups[source]));
    const said = intl.formatList(names);
    return intl.formatMessage(messages.rated, { count, skill: skill.name, sources: said });
  });
  const kinds = [
    practice.map(({ skill, tries }) =>
      intl.formatMessage(messages.tried, { tries, skill: skill.name }),
    ),
    learning.map(({ title }) => intl.formatMessage(messages.learned, { title })),
    outcomes.map(({ title }) => intl.formatMessage(messages.outcome, { title })),
    rated,
    decisions.map(({ skill, level }) =>
      intl.formatMessage(messages.decided, { skill: skill.name, level }),
    ),
  ];
  return kinds.flatMap((facts) => {
    const rest = facts.length - TOLD;
    if (rest <= 0) return facts;
    return [...facts.slice(0, TOLD), intl.formatMessage(messages.more, { count: rest })];
  });
}

/** What happened since the last look, in sentences; what did not happen is not spoken of. */
export function HappenedStep({ page }: { readonly page: ReviewPage }) {
  const intl = useIntl();
  const facts = factsOf(intl, page.happened);
  const earlier = page.past.slice(0, EARLIER).map((day) => shortDay(intl, day));
  return (
    <Section title={intl.formatMessage(messages.happened)} isQuiet>
      {facts.length === 0 ? (
        <p className={style.calm}>{intl.formatMessage(messages.calm)}</p>
      ) : (
        <ul className={style.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <p className={style.earlier}>
          {intl.formatMessage(messages.earlier, { days: intl.formatList(earlier) })}
        </p>
      )}
    </Section>
  );
}
