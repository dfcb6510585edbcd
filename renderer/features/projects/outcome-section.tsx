import { useIntl } from 'react-intl';
import type { Outcome } from '../../../shared/domain/project.ts';
import type { ProjectPage } from '../../../shared/ipc/views.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { href } from '../../routes.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Section } from '../../ui/section.tsx';
import { TimelineList } from '../../ui/timeline-list.tsx';
import { shortDay } from '../../words/days.ts';
import { verdictNames } from '../../words/verdict-messages.ts';
import { messages } from './messages.ts';
import styles from './project-detail.module.css';

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
          <OutcomeFacts page={page} outcome={newest} />
        </div>
      </Section>
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

function OutcomeFacts({ page, outcome }: Props & { readonly outcome: Outcome }) {
  const intl = useIntl();
  const { hoped, figures, observations } = outcome;
  const item = (id: 'hoped' | 'figures', detail: string) =>
    detail === '' ? [] : [{ id, term: intl.formatMessage(messages[id]), detail }];
  const items = [
    ...item('hoped', hoped),
    ...item('figures', figures),
    ...(observations.length === 0
      ? []
      : [
          {
            id: 'observed',
            term: intl.formatMessage(messages.observed),
            detail: <Observations page={page} outcome={outcome} />,
          },
        ]),
  ];
  return items.length > 0 && <DefinitionList items={items} />;
}

function Observations({ page, outcome }: Props & { readonly outcome: Outcome }) {
  const intl = useIntl();
  return (
    <ul className={styles.list}>
      {outcome.observations.map(({ skillId, level, sentence }) => (
        <li key={skillId}>
          <RecordLink to={href.skill(skillId)}>
            {page.skills.find(({ id }) => id === skillId)?.name}
          </RecordLink>
          <span>
            {level === null
              ? intl.formatMessage(messages.observedNone)
              : intl.formatMessage(messages.observedLevel, { level })}
          </span>
          {sentence !== '' && <span className={styles.said}>{sentence}</span>}
        </li>
      ))}
    </ul>
  );
}
