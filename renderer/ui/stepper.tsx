import { Check, Minus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './stepper.module.css';

export type Step = {
  readonly id: string;
  readonly label: string;
  readonly state: 'done' | 'current' | 'upcoming' | 'skipped';
  /** The state in words. */
  readonly stateText: string;
  readonly detail?: string | undefined;
};

export type StepperProps = {
  readonly label: string;
  readonly steps: readonly Step[];
  readonly onSelect?: ((id: string) => void) | undefined;
  readonly size?: 's' | 'm' | undefined;
};

const isNumbered = ({ state }: Step) => state === 'current' || state === 'upcoming';

function Mark({ state, place }: { readonly state: Step['state']; readonly place: number }) {
  if (state === 'done') return <Check size={13} strokeWidth={2.5} aria-hidden="true" />;
  if (state === 'skipped') return <Minus size={13} strokeWidth={2.5} aria-hidden="true" />;
  return <span aria-hidden="true">{place}</span>;
}

function Face({ step, place }: { readonly step: Step; readonly place: number }) {
  return (
    <>
      <span className={styles.mark}>
        <Mark state={step.state} place={place} />
      </span>{' '}
      <span className={styles.label}>{step.label}</span>
      {step.detail === undefined ? null : <span className={styles.detail}> {step.detail}</span>}
    </>
  );
}

/** Where one turn stands: what is done, what is now, what is to come, what was left out. */
export function Stepper({ label, steps, onSelect, size }: StepperProps) {
  return (
    <ol className={cx(styles.steps, size === 's' && styles.small)} aria-label={label}>
      {steps.map((step, index) => {
        const words = [step.label, step.detail, step.stateText].filter(Boolean).join(', ');
        // A number that is seen is part of the name: who speaks to the computer may say it.
        const name = isNumbered(step) ? `${index + 1} ${words}` : words;
        return (
          <li
            key={step.id}
            className={cx(styles.step, styles[step.state])}
            aria-current={step.state === 'current' ? 'step' : undefined}
            title={size === 's' ? words : undefined}
          >
            {onSelect ? (
              <Button
                className={styles.face ?? ''}
                aria-label={name}
                onPress={() => onSelect(step.id)}
              >
                <Face step={step} place={index + 1} />
              </Button>
            ) : (
              <>
                <span className={styles.face} aria-hidden="true">
                  <Face step={step} place={index + 1} />
                </span>
                <span className="visually-hidden">{words}</span>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
