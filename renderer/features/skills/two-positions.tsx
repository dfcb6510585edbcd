import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { SkillPage } from '../../../shared/ipc/views.ts';
import type { Estimate } from '../../../shared/rating/estimate.ts';
import { LevelStrip } from '../../ui/charts/level-strip.tsx';
import { type StripEstimate, stripText } from '../../words/estimates.ts';
import { levelNumber, levelWords } from '../../words/levels.ts';
import { sourceGroups } from '../../words/source-messages.ts';
import { messages } from './messages.ts';
import styles from './standing.module.css';

type Position = Estimate['positions'][number];

/** Only the wider range of a position is known; its likely half is drawn as wide as a normal one would be. */
const HALF_OF_EIGHTY = 0.6745 / 1.2816;

function toStripEstimate({ level, likely80 }: Position): StripEstimate {
  return {
    level,
    low50: level - (level - likely80.low) * HALF_OF_EIGHTY,
    high50: level + (likely80.high - level) * HALF_OF_EIGHTY,
    low80: likely80.low,
    high80: likely80.high,
  };
}

/** Where sources cluster apart: each position on its own scale, and a question instead of a mean. */
export function TwoPositions({ page }: { readonly page: SkillPage }) {
  const intl = useIntl();
  const { positions } = page.estimate;
  return (
    <>
      <ul className={styles.apart}>
        {positions.map((position, index) => (
          <li key={position.sources.join()}>
            <PositionStrip position={position} isLast={index === positions.length - 1} />
          </li>
        ))}
      </ul>
      <p className={styles.question}>{intl.formatMessage(messages.apartQuestion)}</p>
    </>
  );
}

function PositionStrip({
  position,
  isLast,
}: {
  readonly position: Position;
  readonly isLast: boolean;
}) {
  const intl = useIntl();
  const names = position.sources.map((source) => intl.formatMessage(sourceGroups[source]));
  const { level, likely80 } = position;
  return (
    <>
      <p>
        {intl.formatMessage(messages.position, {
          sources: intl.formatList(names, { type: 'conjunction' }),
          level: levelNumber(intl, level),
          b: (chunks: ReactNode) => <strong>{chunks}</strong>,
        })}
      </p>
      <LevelStrip
        variant="detail"
        label={stripText(intl, { level, likely50: likely80, likely80 }, 'two-positions')}
        estimate={toStripEstimate(position)}
        unsureText=""
        anchors={isLast ? levelWords(intl) : undefined}
      />
    </>
  );
}
