import { type IntlShape, useIntl } from 'react-intl';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { GoalPage } from '../../../shared/ipc/views.ts';
import { ChanceDots } from '../../ui/charts/chance-dots.tsx';
import { LevelStrip } from '../../ui/charts/level-strip.tsx';
import type { StripStep } from '../../ui/charts/level-strip-markers.tsx';
import { chanceAtOrAbove } from '../../words/chance.ts';
import { longDay, shortDayOfInstant } from '../../words/days.ts';
import {
  chanceText,
  isGuess,
  stripOfEstimate,
  stripText,
  toStrip,
  unsureText,
} from '../../words/estimates.ts';
import { levelWords } from '../../words/levels.ts';
import styles from './goal-words.module.css';
import { messages } from './messages.ts';

type Props = { readonly page: GoalPage };

/** The goal as a sentence, where it stands now, and how its owner will know. */
export function GoalWords({ page }: Props) {
  const intl = useIntl();
  const { goal } = page;
  return (
    <div className={styles.words}>
      <p className={styles.reason}>
        {intl.formatMessage(messages.reason, { by: longDay(intl, goal.by), why: goal.why })}
      </p>
      <EndLine page={page} />
      <Position page={page} />
      <HowIWillKnow text={goal.howIWillKnow} />
    </div>
  );
}

function HowIWillKnow({ text }: { readonly text: string }) {
  const intl = useIntl();
  return (
    <div>
      <h2 className={styles.term}>{intl.formatMessage(messages.know)}</h2>
      <p className={text === '' ? styles.none : styles.know}>
        {text || intl.formatMessage(messages.knowNone)}
      </p>
    </div>
  );
}

function EndLine({ page }: Props) {
  const intl = useIntl();
  const { state, endedAt, endReason } = page.goal;
  if (state === 'active' || endedAt === null) return null;
  const day = shortDayOfInstant(intl, endedAt);
  return (
    <p className={styles.line}>
      {intl.formatMessage(state === 'reached' ? messages.reachedOn : messages.stoppedOn, { day })}
      {endReason !== '' && (
        <span>{intl.formatMessage(messages.endedNote, { note: endReason })}</span>
      )}
    </p>
  );
}

/** The levels of the milestones, each once; done where all of that level are. */
function stepsOf({ milestones }: Goal): readonly StripStep[] {
  const levels = new Set(milestones.flatMap(({ level }) => (level === null ? [] : [level])));
  return [...levels].map((level) => ({
    level,
    isDone: milestones.every((one) => one.level !== level || one.doneAt !== null),
  }));
}

function stepsText(intl: IntlShape, goal: Goal): string {
  const levels = stepsOf(goal).map(({ level }) => level);
  if (levels.length === 0) return '';
  const list = intl.formatList(levels.toSorted((a, b) => a - b).map(String));
  return intl.formatMessage(messages.stepsAt, { list });
}

function Position({ page }: Props) {
  const intl = useIntl();
  const { estimate, goal, row } = page;
  const strip = stripOfEstimate(estimate);
  const target = goal.toLevel;
  const chance = strip && !isGuess(estimate) ? chanceAtOrAbove(strip, target) : null;
  return (
    <div className={styles.position} data-estimate>
      <p className={styles.line}>
        <span>
          {row.standing === null
            ? intl.formatMessage(messages.standNone)
            : intl.formatMessage(messages.stand, { level: row.standing })}
        </span>
        {chance !== null && goal.state === 'active' && (
          <ChanceDots chance={chance} text={chanceText(intl, chance, target)} />
        )}
      </p>
      <LevelStrip
        variant="detail"
        label={[stripText(intl, strip, estimate.fix, target), stepsText(intl, goal)]
          .join(' ')
          .trim()}
        steps={stepsOf(goal)}
        estimate={toStrip(strip)}
        unsureText={unsureText(intl, estimate.fix)}
        target={target}
        standing={row.standing ?? undefined}
        anchors={levelWords(intl)}
      />
    </div>
  );
}
