import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/button.tsx';
import styles from './finding.module.css';
import { messages } from './messages.ts';

/** Rows that are shown before one asks for the rest; hiding one or two would save nothing. */
const FEW = 8;

/** The first few of a list, and the button that shows the rest, where there is a rest. */
export function useFirstFew<T>(all: readonly T[]): {
  readonly shown: readonly T[];
  readonly more: ReactNode;
} {
  const intl = useIntl();
  const [isAll, setAll] = useState(false);
  if (all.length <= FEW + 2) return { shown: all, more: null };
  return {
    shown: isAll ? all : all.slice(0, FEW),
    more: (
      <div className={styles.more}>
        <Button size="s" variant="quiet" onPress={() => setAll(!isAll)}>
          {isAll
            ? intl.formatMessage(messages.showFewer)
            : intl.formatMessage(messages.showAll, { count: all.length })}
        </Button>
      </div>
    ),
  };
}
