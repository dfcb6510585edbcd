import { Plus, X } from 'lucide-react';
import { type Control, useFieldArray } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { FormText } from '../../parts/form-fields.tsx';
import { Button } from '../../ui/button.tsx';
import { FormStack } from '../../ui/form-row.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { messages } from './messages.ts';
import styles from './practice.module.css';
import { emptyAttempt, type PracticeAnswers, type PracticeValues } from './practice-form.ts';

type Props = { readonly control: Control<PracticeValues, unknown, PracticeAnswers> };

/** The attempts, one after the other. */
export function AttemptFields({ control }: Props) {
  const intl = useIntl();
  const { fields, append, remove } = useFieldArray({ control, name: 'attempts' });
  return (
    <>
      {fields.map(({ id }, index) => (
        <fieldset key={id} className={styles.attempt}>
          <legend>{intl.formatMessage(messages.attempt, { number: index + 1 })}</legend>
          {fields.length > 1 && (
            <span className={styles.remove}>
              <IconButton
                icon={X}
                size="s"
                label={intl.formatMessage(messages.removeAttempt, { number: index + 1 })}
                onPress={() => remove(index)}
              />
            </span>
          )}
          <OneAttempt control={control} index={index} />
        </fieldset>
      ))}
      <div>
        <Button size="s" variant="quiet" icon={Plus} onPress={() => append(emptyAttempt)}>
          {intl.formatMessage(messages.addAttempt)}
        </Button>
      </div>
    </>
  );
}

function OneAttempt({ control, index }: Props & { readonly index: number }) {
  const intl = useIntl();
  return (
    <FormStack>
      <FormText
        control={control}
        name={`attempts.${index}.tried`}
        label={intl.formatMessage(messages.tried)}
        isMultiline
        minRows={2}
      />
      <FormText
        control={control}
        name={`attempts.${index}.happened`}
        label={intl.formatMessage(messages.happened)}
        isMultiline
        minRows={2}
      />
      <FormText
        control={control}
        name={`attempts.${index}.next`}
        label={intl.formatMessage(messages.next)}
        isMultiline
        minRows={2}
      />
    </FormStack>
  );
}
