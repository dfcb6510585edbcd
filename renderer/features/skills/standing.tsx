import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { SkillPage } from '../../../shared/ipc/views.ts';
import { Button } from '../../ui/button.tsx';
import { ChanceDots } from '../../ui/charts/chance-dots.tsx';
import { LevelStrip } from '../../ui/charts/level-strip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { chanceAtOrAbove } from '../../words/chance.ts';
import { messages as estimateMessages } from '../../words/estimate-messages.ts';
import {
  chanceText,
  isGuess,
  stripOfEstimate,
  stripText,
  toStrip,
  unsureText,
} from '../../words/estimates.ts';
import { levelNumber, levelWords } from '../../words/levels.ts';
import { messages } from './messages.ts';
import styles from './standing.module.css';
import { StandingFacts } from './standing-facts.tsx';
import { TwoPositions } from './two-positions.tsx';

type Props = { readonly page: SkillPage; readonly onAddRating: () => void };

/** The nearest target still ahead; null without one. */
export function targetOf(page: SkillPage): number | null {
  const open = page.goals.filter((goal) => goal.state === 'active').map((goal) => goal.toLevel);
  return open.length === 0 ? null : Math.min(...open);
}

/** Where the skill is: a sentence first, the strip after it. */
export function Standing({ page, onAddRating }: Props) {
  const intl = useIntl();
  const { estimate } = page;
  if (estimate.ratings === 0) {
    return (
      <EmptyState
        invites
        size="inline"
        title={intl.formatMessage(messages.noneTitle)}
        line={intl.formatMessage(messages.noneLine)}
        primary={
          <Button edits variant="primary" onPress={onAddRating} shortcut="R">
            {intl.formatMessage(messages.addRating)}
          </Button>
        }
      />
    );
  }
  const isApart = estimate.fix === 'two-positions';
  return (
    <div className={styles.standing}>
      <div data-estimate>
        <Sentence page={page} />
      </div>
      <StandingFacts page={page} />
      <div data-estimate className={styles.strip}>
        {isApart ? <TwoPositions page={page} /> : <Strip page={page} />}
      </div>
    </div>
  );
}

function Sentence({ page }: Pick<Props, 'page'>) {
  const intl = useIntl();
  const { estimate } = page;
  const strip = stripOfEstimate(estimate);
  const target = targetOf(page);
  if (strip === null) {
    const isApart = estimate.fix === 'two-positions';
    return (
      <p className={styles.sentence}>
        {intl.formatMessage(isApart ? messages.apartTitle : messages.notEnough)}
      </p>
    );
  }
  const b = (chunks: ReactNode) => <strong>{chunks}</strong>;
  const low = levelNumber(intl, strip.likely80.low);
  const high = levelNumber(intl, strip.likely80.high);
  if (isGuess(estimate)) {
    return (
      <p className={styles.sentence}>
        {intl.formatMessage(messages.notEnoughRange, { low, high, b })}
      </p>
    );
  }
  const chance = target === null ? null : chanceAtOrAbove(strip, target);
  return (
    <>
      <p className={styles.sentence} title={intl.formatMessage(estimateMessages.range)}>
        {intl.formatMessage(estimateMessages.around, {
          level: levelNumber(intl, strip.level),
          low,
          high,
          b,
        })}
      </p>
      {chance !== null && target !== null && (
        <ChanceDots chance={chance} text={chanceText(intl, chance, target)} />
      )}
    </>
  );
}

function Strip({ page }: Pick<Props, 'page'>) {
  const intl = useIntl();
  const { estimate, standing } = page;
  const strip = stripOfEstimate(estimate);
  const target = targetOf(page);
  return (
    <LevelStrip
      variant="detail"
      label={stripText(intl, strip, estimate.fix, target)}
      estimate={toStrip(strip)}
      unsureText={unsureText(intl, estimate.fix)}
      target={target ?? undefined}
      standing={standing ?? undefined}
      anchors={levelWords(intl)}
    />
  );
}
