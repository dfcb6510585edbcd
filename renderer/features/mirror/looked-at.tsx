import { Check, CircleDashed } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { Lack } from '../../../shared/rating/mirror-reading.ts';
import styles from './looked-at.module.css';
import { calmLines, messages, type Pattern, patternNames } from './messages.ts';

export type Quiet =
  | { readonly pattern: Pattern; readonly state: 'nothing' }
  | { readonly pattern: Pattern; readonly state: 'too-little'; readonly lacks: readonly Lack[] };

/** Patterns of which nothing is shown: because there is nothing, or because it is too early to say. */
export function LookedAt({ quiet }: { readonly quiet: readonly Quiet[] }) {
  const intl = useIntl();
  return (
    <ul className={styles.list}>
      {quiet.map((one) => (
        <li key={one.pattern} className={styles.pattern} data-state={one.state}>
          <Sign isKnown={one.state === 'nothing'} />
          <div className={styles.words}>
            <h3 className="text-strong">{intl.formatMessage(patternNames[one.pattern])}</h3>
            {one.state === 'nothing' ? (
              <p>{intl.formatMessage(calmLines[one.pattern])}</p>
            ) : (
              one.lacks.map((lack) => <Missing key={lack.what} lack={lack} />)
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Sign({ isKnown }: { readonly isKnown: boolean }) {
  const intl = useIntl();
  const Sketch = isKnown ? Check : CircleDashed;
  return (
    <span className={styles.sign}>
      <Sketch
        size={16}
        strokeWidth={1.75}
        role="img"
        aria-label={intl.formatMessage(isKnown ? messages.nothing : messages.tooLittle)}
      />
    </span>
  );
}

/** What is missing, in words and as so many of so many. */
function Missing({ lack }: { readonly lack: Lack }) {
  const intl = useIntl();
  const { what, have, need } = lack;
  return (
    <p className={styles.missing}>
      <span>{intl.formatMessage(messages[what], { have, need })}</span>
      <span className={styles.steps} aria-hidden="true">
        {Array.from({ length: need }, (_, step) => step + 1).map((step) => (
          <span key={step} className={styles.step} data-there={step <= have || undefined} />
        ))}
      </span>
    </p>
  );
}
