import { Label, ProgressBar } from 'react-aria-components';
import { Button } from './button.tsx';
import { cx } from './class-names.ts';
import { given } from './given.ts';
import styles from './progress.module.css';

export type ProgressProps = {
  readonly label: string;
  /** 0 to 1; null while nobody knows how long it takes. */
  readonly value: number | null;
  readonly valueText?: string | undefined;
  readonly onCancel?: (() => void) | undefined;
  readonly cancelLabel?: string | undefined;
};

/** How far something long has come, and the way to stop it. */
export function Progress({ label, value, valueText, onCancel, cancelLabel }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <ProgressBar
        className={styles.meter ?? ''}
        minValue={0}
        maxValue={1}
        isIndeterminate={value === null}
        value={value ?? 0}
        {...given({ valueLabel: valueText })}
      >
        {({ percentage }) => (
          <>
            <Label className={styles.label ?? ''}>{label}</Label>
            <span className={styles.value}>{valueText}</span>
            <div className={styles.track}>
              <div
                className={cx(styles.fill, value === null && styles.unknown)}
                style={value === null ? {} : { inlineSize: `${percentage ?? 0}%` }}
              />
            </div>
          </>
        )}
      </ProgressBar>
      {onCancel ? (
        <div className={styles.cancel}>
          <Button size="s" variant="quiet" onPress={onCancel}>
            {cancelLabel}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
