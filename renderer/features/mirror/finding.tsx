import type { ReactNode } from 'react';
import { type MessageDescriptor, useIntl } from 'react-intl';
import { Section } from '../../ui/section.tsx';
import { type Figure, Figures } from './figures.tsx';
import styles from './finding.module.css';
import { type Pattern, patternNames } from './messages.ts';

type Props = {
  readonly pattern: Pattern;
  readonly sentence: string;
  readonly figures: readonly Figure[];
  readonly note: MessageDescriptor;
  /** The records that it was seen in. */
  readonly children: ReactNode;
};

/** One pattern that was seen: a sentence, the numbers behind it, the records, and a word on what it may mean. */
export function Finding({ pattern, sentence, figures, note, children }: Props) {
  const intl = useIntl();
  return (
    <Section title={intl.formatMessage(patternNames[pattern])}>
      <p className={styles.sentence}>{sentence}</p>
      <Figures figures={figures} />
      {children}
      <p className={styles.note}>{intl.formatMessage(note)}</p>
    </Section>
  );
}
