import { useIntl } from 'react-intl';
import { INTERESTS, type Interest } from '../../../shared/domain/interest.ts';
import type { SkillPage } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { useTry } from '../../parts/use-try.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { interestMessages, interestNames } from '../../words/interest-messages.ts';
import { levelWords } from '../../words/levels.ts';
import { messages } from './messages.ts';
import styles from './skill-wishes.module.css';

type Props = { readonly page: SkillPage; readonly onAddRating: () => void };

/** What the owner would like of a skill, apart from their level in it, and a level that still waits to be said. */
export function SkillWishes({ page, onAddRating }: Props) {
  const { id } = page.skill;
  const extras = useAnswer('skills.extras', { id }).value;
  if (extras === null) return null;
  const isWaiting = extras.notedLevel !== null && page.standing === null;
  return (
    <div className={styles.wishes}>
      <InterestChoice id={id} interest={extras.interest} />
      {isWaiting && <NotedLevel level={extras.notedLevel ?? 1} onAddRating={onAddRating} />}
    </div>
  );
}

type ChoiceProps = { readonly id: string; readonly interest: Interest | null };

function InterestChoice({ id, interest }: ChoiceProps) {
  const intl = useIntl();
  const attempt = useTry();
  const title = intl.formatMessage(interestMessages.title);
  const choose = (value: Interest | 'none') =>
    void attempt(() =>
      ask('skills.setInterest', { id, interest: value === 'none' ? null : value }),
    );
  return (
    <div className={styles.interest}>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <Badge tone="learning">{intl.formatMessage(messages.onlyYou)}</Badge>
      </span>
      <Segmented<Interest | 'none'>
        edits
        label={title}
        size="s"
        value={interest ?? 'none'}
        onChange={choose}
        options={[
          ...INTERESTS.map((value) => ({ value, label: intl.formatMessage(interestNames[value]) })),
          { value: 'none' as const, label: intl.formatMessage(interestMessages.none) },
        ]}
      />
    </div>
  );
}

type NotedProps = { readonly level: number; readonly onAddRating: () => void };

function NotedLevel({ level, onAddRating }: NotedProps) {
  const intl = useIntl();
  const name = levelWords(intl)[level - 1] ?? '';
  return (
    <p className={styles.noted}>
      {intl.formatMessage(messages.noted, { level, name })}{' '}
      <Button edits size="s" onPress={onAddRating}>
        {intl.formatMessage(messages.standBehind)}
      </Button>
    </p>
  );
}
