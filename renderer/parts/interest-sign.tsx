import { Circle, Heart, type LucideIcon, Sprout, Undo2 } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { Interest } from '../../shared/domain/interest.ts';
import { interestMessages, interestNames } from '../words/interest-messages.ts';
import styles from './interest-sign.module.css';

const signs: Readonly<Record<Interest, LucideIcon>> = {
  'rather-not': Undo2,
  fine: Circle,
  more: Sprout,
  love: Heart,
};

type Props = {
  readonly interest: Interest | null;
  /** Good at it, and would rather leave it. */
  readonly isLeaving?: boolean | undefined;
};

/** How much the owner would like a skill, as a small sign with its words for who points at it or listens. */
export function InterestSign({ interest, isLeaving = false }: Props) {
  const intl = useIntl();
  if (interest === null) return null;
  const Sign = signs[interest];
  const words = intl.formatMessage(isLeaving ? interestMessages.leaving : interestNames[interest]);
  return (
    <span className={styles.sign} data-leaving={isLeaving || undefined} title={words}>
      <Sign size={12} strokeWidth={2} aria-hidden="true" />
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
