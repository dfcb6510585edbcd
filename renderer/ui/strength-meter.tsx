import { Label, Meter } from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './strength-meter.module.css';

export type Strength = 0 | 1 | 2 | 3 | 4;

export type StrengthMeterProps = {
  readonly label: string;
  readonly value: Strength;
  /** The same in a word. */
  readonly text: string;
  readonly hint?: string | undefined;
};

const BARS = [1, 2, 3, 4] as const;

/** The room that a meter takes, while there is nothing to measure: what comes later moves nothing then. */
export function StrengthRoom() {
  return (
    <div className={styles.meter} aria-hidden="true">
      <div className={styles.bars}>
        {BARS.map((bar) => (
          <span key={bar} className={styles.bar} />
        ))}
      </div>
      <div className={styles.text}>{'\u00a0'}</div>
    </div>
  );
}

/** How hard a secret is to guess: four bars, and always the word. */
export function StrengthMeter({ label, value, text, hint }: StrengthMeterProps) {
  return (
    <Meter
      className={cx(styles.meter, value < 3 ? styles.weak : styles.strong)}
      value={value}
      minValue={0}
      maxValue={4}
      valueLabel={text}
    >
      <Label className="visually-hidden">{label}</Label>
      <div className={styles.bars} aria-hidden="true">
        {BARS.map((bar) => (
          <span key={bar} className={cx(styles.bar, bar <= value && styles.filled)} />
        ))}
      </div>
      <div className={styles.text} role="status">
        {text}
        {hint === undefined ? null : <span className={styles.hint}> · {hint}</span>}
      </div>
    </Meter>
  );
}
