import { type Control, Controller } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { isSafePractice } from '../../../shared/domain/practice.ts';
import { FormCards } from '../../parts/form-fields.tsx';
import { PersonField } from '../../parts/person-field.tsx';
import { useProblem } from '../../parts/use-problem.ts';
import { Badge } from '../../ui/badge.tsx';
import { messages } from './messages.ts';
import styles from './practice.module.css';
import type { DecidesAnswer, PracticeAnswers, PracticeValues } from './practice-form.ts';

type Props = {
  readonly control: Control<PracticeValues, unknown, PracticeAnswers>;
  readonly hasGuide: boolean;
  readonly decides: DecidesAnswer | null;
};

/** Who was there, and whether it was a safe place to fail. */
export function GuideFields({ control, hasGuide, decides }: Props) {
  const intl = useIntl();
  const problem = useProblem();
  return (
    <>
      <Controller
        control={control}
        name="guideId"
        render={({ field, fieldState }) => (
          <PersonField
            label={intl.formatMessage(messages.guide)}
            description={intl.formatMessage(messages.guideWhy)}
            relation="mentor"
            value={field.value}
            onChange={field.onChange}
            error={problem(fieldState.error)}
          />
        )}
      />
      {hasGuide && (
        <FormCards<PracticeValues, PracticeAnswers, DecidesAnswer>
          control={control}
          name="decides"
          layout="grid"
          label={intl.formatMessage(messages.decides)}
          options={[
            { value: 'no', title: intl.formatMessage(messages.decidesNo) },
            { value: 'yes', title: intl.formatMessage(messages.decidesYes) },
          ]}
        />
      )}
      <SafetyLine hasGuide={hasGuide} decides={decides} />
    </>
  );
}

function SafetyLine({ hasGuide, decides }: Pick<Props, 'hasGuide' | 'decides'>) {
  const intl = useIntl();
  if (hasGuide && decides === null) return null;
  const isSafe = isSafePractice({ guideDecidesOnMe: hasGuide ? decides === 'yes' : null });
  return (
    <p className={styles.safety} aria-live="polite">
      {isSafe && <Badge tone="learning">{intl.formatMessage(messages.safe)}</Badge>}
      {intl.formatMessage(isSafe ? messages.safeWhy : messages.notSafe)}
    </p>
  );
}
