import { useState } from 'react';
import type { Control } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { FormText } from '../../parts/form-fields.tsx';
import { Button } from '../../ui/button.tsx';
import { FormStack } from '../../ui/form-row.tsx';
import { anchorsOf } from '../../words/levels.ts';
import styles from './anchor-fields.module.css';
import { messages } from './messages.ts';
import type { SkillAnswers, SkillValues } from './skill-form.ts';

type Props = {
  readonly control: Control<SkillValues, unknown, SkillAnswers>;
  readonly isOpen: boolean;
};

/** The owner's own sentence for each level; eight fields are shown only on request. */
export function AnchorFields({ control, isOpen: wasOpen }: Props) {
  const intl = useIntl();
  const [isOpen, setOpen] = useState(wasOpen);
  if (!isOpen) {
    return (
      <div className={styles.open}>
        <Button variant="quiet" size="s" onPress={() => setOpen(true)}>
          {intl.formatMessage(messages.anchorsOpen)}
        </Button>
      </div>
    );
  }
  return (
    <fieldset className={styles.fields}>
      <legend>{intl.formatMessage(messages.anchors)}</legend>
      <p className={styles.hint}>{intl.formatMessage(messages.anchorsHint)}</p>
      <FormStack>
        {anchorsOf(intl).map(({ level, name, sentence }) => (
          <FormText
            key={level}
            control={control}
            name={`anchors.${level - 1}`}
            label={`${level} · ${name}`}
            placeholder={sentence}
          />
        ))}
      </FormStack>
    </fieldset>
  );
}
