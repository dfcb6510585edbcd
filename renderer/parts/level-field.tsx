import { useIntl } from 'react-intl';
import { Segmented } from '../ui/segmented.tsx';
import type { LevelAnchor } from '../words/levels.ts';
import { messages } from './field-messages.ts';
import styles from './level-field.module.css';

type Props = {
  readonly label: string;
  readonly anchors: readonly LevelAnchor[];
  /** Null is "not enough seen", offered only with `maySayNotSeen`. */
  readonly value: number | null;
  readonly onChange: (level: number | null) => void;
  readonly maySayNotSeen?: boolean | undefined;
  readonly error?: string | undefined;
};

const NOT_SEEN = 'not-seen';

/** A level where there is no room for eight cards: the scale in one line, and what the chosen level means. */
export function LevelField({ label, anchors, value, onChange, maySayNotSeen, error }: Props) {
  const intl = useIntl();
  const anchor = anchors.find((candidate) => candidate.level === value);
  const levels = anchors.map(({ level }) => ({ value: String(level), label: String(level) }));
  const notSeen = { value: NOT_SEEN, label: intl.formatMessage(messages.notSeenShort) };
  return (
    <div className={styles.field} data-invalid={error ? true : undefined}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <Segmented
        label={label}
        options={maySayNotSeen ? [notSeen, ...levels] : levels}
        value={value === null ? NOT_SEEN : String(value)}
        onChange={(chosen) => onChange(chosen === NOT_SEEN ? null : Number(chosen))}
      />
      <p className={styles.sentence} aria-live="polite">
        {anchor ? (
          <>
            <strong>{anchor.name}.</strong> {anchor.sentence}
          </>
        ) : (
          intl.formatMessage(messages.notSeen)
        )}
      </p>
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
