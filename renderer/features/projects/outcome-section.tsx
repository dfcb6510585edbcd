import { useIntl } from 'react-intl';
import { observationKey, standingObservations } from '../../../shared/domain/outcome-ratings.ts';
import type { Observation, Outcome } from '../../../shared/domain/project.ts';
import type { ProjectPage } from '../../../shared/ipc/views.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { href } from '../../routes.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Section } from '../../ui/section.tsx';
import { TimelineList } from '../../ui/timeline-list.tsx';
import { shortDay } from '../../words/days.ts';
import { basisNames } from '../../words/source-messages.ts';
import { verdictNames } from '../../words/verdict-messages.ts';
import { messages } from './messages.ts';
import styles from './project-detail.module.css';
import { useObserverText } from './use-observer-text.ts';

type Props = { readonly page: ProjectPage };

/** What came of a project: the newest outcome stands, the earlier ones are kept below it. */
export function OutcomeSection({ page }: Props) {
  const intl = useIntl();
  const [newest, ...earlier] = page.outcomes;
  if (!newest) {
    return (
      <Section title={intl.formatMessage(messages.outcome)}>
        <p className={styles.none}>{intl.formatMessage(messages.outcomeNone)}</p>
      </Section>
    );
  }
  return (
    <>
      <Section
        title={intl.formatMessage(messages.outcome)}
        description={intl.formatMessage(messages.outcomeOn, {
          verdict: intl.formatMessage(verdictNames[newest.verdict]),
          day: shortDay(intl, newest.day),
        })}
      >
        <div className={styles.stack}>
          <p className={styles.words}>{newest.result}</p>
          <OutcomeFacts outcome={newest} />
        </div>
      </Section>
      <Observed page={page} />
      {earlier.length > 0 && (
        <Section title={intl.formatMessage(messages.earlier)}>
          <TimelineList
            label={intl.formatMessage(messages.earlier)}
            items={earlier.map(({ id, verdict, day, result }) => ({
              id,
              title: intl.formatMessage(verdictNames[verdict]),
              when: shortDay(intl, day),
              day,
              body: <p className={styles.words}>{result}</p>,
            }))}
          />
        </Section>
      )}
    </>
  );
}

function OutcomeFacts({ outcome }: { readonly outcome: Outcome }) {
  const intl = useIntl();
  const { hoped, figures } = outcome;
  const item = (id: 'hoped' | 'figures', detail: string) =>
    detail === '' ? [] : [{ id, term: intl.formatMessage(messages[id]), detail }];
  const items = [...item('hoped', hoped), ...item('figures', figures)];
  return items.length > 0 && <DefinitionList items={items} />;
}

/** What was seen of each skill, the owner's view first, against the level that the work asked for. */
function Observed({ page }: Props) {
  const intl = useIntl();
  const { project, skills, outcomes } = page;
  const standing = standingObservations(outcomes);
  const seen = skills.flatMap(({ id, name }) => {
    const observations = standing.filter(({ skillId }) => skillId === id);
    return observations.length === 0 ? [] : [{ id, name, observations }];
  });
  if (seen.length === 0) return null;
  return (
    <Section title={intl.formatMessage(messages.observed)}>
      <ul className={styles.observed}>
        {seen.map(({ id, name, observations }) => {
          const asked = project.askedLevels.find(({ skillId }) => skillId === id);
          return (
            <li key={id}>
              <p className={styles.observedSkill}>
                <RecordLink to={href.skill(id)}>{name}</RecordLink>
                {asked && (
                  <span>{intl.formatMessage(messages.askedLevel, { level: asked.level })}</span>
                )}
              </p>
              <ul className={styles.views}>
                {observations.map((observation) => (
                  <View
                    // Where two skills became one, somebody may have spoken of both.
                    key={observationKey(observation)}
                    page={page}
                    observation={observation}
                  />
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function View({ page, observation }: Props & { readonly observation: Observation }) {
  const intl = useIntl();
  const observerText = useObserverText(page.observers);
  const { by, level, basis, sentence } = observation;
  return (
    <li className={styles.view}>
      <span className={styles.viewer}>{observerText(by)}</span>
      <span>
        {level === null
          ? intl.formatMessage(messages.observedNone)
          : intl.formatMessage(messages.observedLevel, { level })}{' '}
        {level !== null && (
          <span className={styles.basis}>
            {intl.formatMessage(messages.basisOf, {
              basis: intl.formatMessage(basisNames[basis]).toLocaleLowerCase(intl.locale),
            })}
          </span>
        )}
      </span>
      {sentence !== '' && <q className={styles.quote}>{sentence}</q>}
    </li>
  );
}
