import { CircleAlert } from 'lucide-react';
import { FieldError, Label, Text } from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './field.module.css';
import { SMALL_ICON } from './icon.ts';

/** What every field can say about itself. */
export type FieldWords = {
  readonly label: string;
  readonly description?: string | undefined;
  /** What does not fit; the field is marked as long as there is one. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isLabelHidden?: boolean | undefined;
};

type FieldLabelProps = Pick<FieldWords, 'label' | 'isRequired' | 'isLabelHidden'>;

/** The name of a field. Hidden, it is still its name. */
export function FieldLabel({ label, isRequired, isLabelHidden }: FieldLabelProps) {
  return (
    <Label className={cx(styles.label, isLabelHidden && 'visually-hidden')}>
      {label}
      {isRequired ? (
        <span className={styles.required} aria-hidden="true">
          *
        </span>
      ) : null}
    </Label>
  );
}

/** Help and complaint under a field. The complaint is announced when it appears. */
export function FieldNotes({ description, error }: Pick<FieldWords, 'description' | 'error'>) {
  return (
    <>
      {description === undefined ? null : (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <div aria-live="polite">
        <FieldError className={styles.error ?? ''}>
          {({ validationErrors }) => (
            <>
              <CircleAlert {...SMALL_ICON} />
              <span>{error ?? validationErrors.join(' ')}</span>
            </>
          )}
        </FieldError>
      </div>
    </>
  );
}
