import { useIntl } from 'react-intl';
import type { GivenRating, PersonPage } from '../../../shared/ipc/people-view.ts';
import { RecordLink, SkillChips } from '../../parts/record-links.tsx';
import { SpaceMark } from '../../parts/space-mark.tsx';
import { href } from '../../routes.ts';
import { Card } from '../../ui/card.tsx';
import { Section } from '../../ui/section.tsx';
import { TimelineList } from '../../ui/timeline-list.tsx';
import { shortDay, shortDayOfInstant } from '../../words/days.ts';
import { basisNames, sourceNames } from '../../words/source-messages.ts';
import { messages } from './messages.ts';
import styles from './person-sections.module.css';

type Props = { readonly page: PersonPage };

/** What the owner wrote of them, for nobody else. */
export function PersonNote({ page }: Props) {
  const intl = useIntl();
  const { note } = page.person;
  if (note === '') return null;
  return (
    <div className={styles.note}>
      <Card tone="learning">
        <div className={styles.head}>
          <SpaceMark space="learning" />
          <strong>{intl.formatMessage(messages.note)}</strong>
        </div>
        <p className={styles.words}>{note}</p>
      </Card>
    </div>
  );
}

function RatingWords({ rating }: { readonly rating: GivenRating }) {
  const intl = useIntl();
  const { level, sealed, sentence, reply } = rating;
  if (sealed) return <p className={styles.plain}>{intl.formatMessage(messages.sealedRating)}</p>;
  const source = intl.formatMessage(sourceNames[rating.source]).toLocaleLowerCase();
  return (
    <>
      <p className={styles.plain}>
        {level === null
          ? intl.formatMessage(messages.notSeen)
          : intl.formatMessage(messages.ratingLevel, { level, source })}
        {' · '}
        {intl.formatMessage(basisNames[rating.basis])}
      </p>
      {sentence !== '' && <p className={styles.words}>{sentence}</p>}
      {reply !== '' && (
        <p className={styles.reply}>
          <strong>{intl.formatMessage(messages.yourReply)}:</strong> {reply}
        </p>
      )}
    </>
  );
}

/** Ratings, answers and what they vouch for. */
export function Gave({ page }: Props) {
  const intl = useIntl();
  const { ratings, feedback, vouches } = page;
  const isNothing = ratings.length + feedback.length + vouches.length === 0;
  return (
    <Section title={intl.formatMessage(messages.gave)}>
      {isNothing && <p className={styles.none}>{intl.formatMessage(messages.gaveNothing)}</p>}
      {ratings.length > 0 && (
        <TimelineList
          label={intl.formatMessage(messages.gave)}
          items={ratings.map((rating) => ({
            id: rating.id,
            title: <RecordLink to={href.skill(rating.skill.id)}>{rating.skill.name}</RecordLink>,
            when: shortDay(intl, rating.day),
            day: rating.day,
            body: <RatingWords rating={rating} />,
          }))}
        />
      )}
      {feedback.length > 0 && (
        <Section title={intl.formatMessage(messages.feedback)} headingLevel={3} isQuiet>
          <TimelineList
            label={intl.formatMessage(messages.feedback)}
            items={feedback.map(({ id, day, text, question }) => ({
              id,
              title: question ?? intl.formatMessage(messages.feedback),
              when: shortDay(intl, day),
              day,
              body: <p className={styles.words}>{text}</p>,
            }))}
          />
        </Section>
      )}
      {vouches.length > 0 && (
        <Section title={intl.formatMessage(messages.vouches)} headingLevel={3} isQuiet>
          <ul className={styles.list}>
            {vouches.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </Section>
      )}
    </Section>
  );
}

/** What was given to them, and what they were asked. */
export function Seen({ page }: Props) {
  const intl = useIntl();
  const { shares, requests } = page;
  const given = shares.map(({ id, purpose, at, expiresOn, withdrawnAt, records }) => ({
    id,
    title: intl.formatMessage(messages.share, { purpose, count: records }),
    when: shortDayOfInstant(intl, at),
    body:
      withdrawnAt !== null
        ? intl.formatMessage(messages.withdrawn)
        : expiresOn && intl.formatMessage(messages.shareUntil, { day: shortDay(intl, expiresOn) }),
  }));
  const asked = requests.map(({ id, askedOn, question }) => ({
    id,
    title: question,
    when: intl.formatMessage(messages.askedOn, { day: shortDay(intl, askedOn) }),
    day: askedOn,
  }));
  return (
    <Section title={intl.formatMessage(messages.seen)}>
      {given.length + asked.length === 0 ? (
        <p className={styles.none}>{intl.formatMessage(messages.seenNothing)}</p>
      ) : (
        <TimelineList label={intl.formatMessage(messages.seen)} items={[...given, ...asked]} />
      )}
    </Section>
  );
}

/** What they know, and what they guided. */
export function Helps({ page }: Props) {
  const intl = useIntl();
  const { skills, practice } = page;
  return (
    <Section title={intl.formatMessage(messages.help)}>
      {skills.length === 0 ? (
        <p className={styles.none}>{intl.formatMessage(messages.knowsNothing)}</p>
      ) : (
        <SkillChips skills={skills} label={intl.formatMessage(messages.knows)} />
      )}
      {practice.length > 0 && (
        <div className={styles.guided}>
          <Card tone="learning">
            <div className={styles.head}>
              <SpaceMark space="learning" />
              <strong>{intl.formatMessage(messages.guided)}</strong>
            </div>
            <TimelineList
              label={intl.formatMessage(messages.guided)}
              items={practice.map(({ id, skill, task, day }) => ({
                id,
                title: task,
                when: shortDay(intl, day),
                day,
                body: <RecordLink to={href.skill(skill.id)}>{skill.name}</RecordLink>,
              }))}
            />
          </Card>
        </div>
      )}
    </Section>
  );
}
