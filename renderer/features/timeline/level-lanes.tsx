import { type ComponentProps, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { LEVELS_AT_ONCE } from '../../../shared/ipc/timeline-view.ts';
import type { SkillRow } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../answers.ts';
import { href } from '../../routes.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/class-names.ts';
import { LEVEL_LANE_HEIGHT, LevelLane } from './level-lane.tsx';
import { messages } from './messages.ts';
import styles from './timeline.module.css';

type Shared = Omit<ComponentProps<typeof LevelLane>, 'levels' | 'today'>;
type Props = Shared & { readonly skills: readonly SkillRow[]; readonly today: string };

/** Skills that are drawn before more are asked for: each costs the working out of its history. */
export const LANES_AT_ONCE = 12;

/** The chosen skills, a few at a time; the history of the others is not worked out. */
export function LevelLanes({ skills, today, ...shared }: Props) {
  const intl = useIntl();
  const [count, setCount] = useState(LANES_AT_ONCE);
  const shown = skills.slice(0, count);
  const left = skills.length - shown.length;
  if (skills.length === 0) {
    return <p className={styles.none}>{intl.formatMessage(messages.noSkills)}</p>;
  }
  const chunks = Array.from({ length: Math.ceil(shown.length / LEVELS_AT_ONCE) }, (_, at) =>
    shown.slice(at * LEVELS_AT_ONCE, (at + 1) * LEVELS_AT_ONCE),
  );
  return (
    <>
      <Legend />
      {chunks.map((chunk) => (
        <Chunk key={chunk[0]?.id} skills={chunk} today={today} {...shared} />
      ))}
      {left > 0 && (
        <div className={styles.more}>
          <Button variant="quiet" size="s" onPress={() => setCount(count + LANES_AT_ONCE)}>
            {intl.formatMessage(messages.showMore, {
              count: Math.min(LANES_AT_ONCE, left),
              left,
            })}
          </Button>
        </div>
      )}
    </>
  );
}

function Chunk({ skills, today, ...shared }: Props) {
  const intl = useIntl();
  const skillIds = skills.map(({ id }) => id);
  const { value } = useAnswer('timeline.levels', { today, skillIds });
  return skills.map(({ id, name, standing }) => {
    const levels = value?.find(({ skill }) => skill.id === id);
    return (
      <div key={id} className={styles.lane}>
        <div className={styles.name}>
          <Link href={href.skill(id)} className={styles.skillName} tabIndex={-1}>
            {name}
          </Link>
          {standing !== null && (
            <span className={styles.nameNote}>
              {intl.formatMessage(messages.standsAt, { level: standing })}
            </span>
          )}
        </div>
        {levels ? (
          <LevelLane levels={levels} today={today} {...shared} />
        ) : (
          <div style={{ blockSize: LEVEL_LANE_HEIGHT }} />
        )}
      </div>
    );
  });
}

function Legend() {
  const intl = useIntl();
  const signs = [
    [styles.signHalf, messages.legendHalf],
    [styles.signEight, messages.legendEight],
    [styles.signStanding, messages.legendStanding],
    [styles.signTarget, messages.legendTarget],
    [styles.signOutcome, messages.legendOutcome],
  ] as const;
  return (
    <ul className={styles.legend}>
      {signs.map(([sign, message]) => (
        <li key={message.id}>
          <span className={cx(styles.sign, sign)} />
          {intl.formatMessage(message)}
        </li>
      ))}
    </ul>
  );
}
