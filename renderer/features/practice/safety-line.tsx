import { useIntl } from 'react-intl';
import { isSafePractice, type PracticeSession } from '../../../shared/domain/practice.ts';
import { Badge } from '../../ui/badge.tsx';
import { messages } from './messages.ts';
import styles from './practice.module.css';

type Props = { readonly session: Pick<PracticeSession, 'guideId' | 'guideDecidesOnMe'> };

/** Whether a session carries the safe-practice mark, and why, in one sentence. */
export function SafetyLine({ session }: Props) {
  const intl = useIntl();
  const isSafe = isSafePractice(session);
  const isUnknown = !isSafe && session.guideDecidesOnMe === null;
  const why = isSafe ? messages.safeWhy : isUnknown ? messages.notSaid : messages.notSafe;
  return (
    <p className={styles.safety} aria-live="polite">
      {isSafe && <Badge tone="learning">{intl.formatMessage(messages.safe)}</Badge>}
      {intl.formatMessage(why)}
    </p>
  );
}
