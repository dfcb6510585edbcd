import { type Control, Controller, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { Level } from '../../../shared/domain/level.ts';
import { Basis } from '../../../shared/domain/rating.ts';
import { FormSelect, FormText } from '../../parts/form-fields.tsx';
import { LevelField } from '../../parts/level-field.tsx';
import { useProblem } from '../../parts/use-problem.ts';
import { anchorsOf } from '../../words/levels.ts';
import { basisNames } from '../../words/source-messages.ts';
import { messages } from './messages.ts';
import type { OutcomeAnswers, OutcomeValues } from './outcome-form.ts';
import styles from './project-detail.module.css';

type Props = {
  readonly control: Control<OutcomeValues, unknown, OutcomeAnswers>;
  readonly index: number;
  /** The question for the level. */
  readonly label: string;
  /** The level that the work asked for, where it was said. */
  readonly asked?: Level | null | undefined;
  /** Whether they are somebody else's words that are asked for. */
  readonly isTheirs?: boolean | undefined;
};

/** What was seen of one skill; what it rests on is asked only when a level was seen. */
export function ObservationFields({ control, index, label, asked = null, isTheirs }: Props) {
  const intl = useIntl();
  const problem = useProblem();
  const level = useWatch({ control, name: `observations.${index}.level` });
  return (
    <>
      <Controller
        control={control}
        name={`observations.${index}.level`}
        render={({ field, fieldState }) => (
          <LevelField
            label={label}
            anchors={anchorsOf(intl)}
            value={field.value}
            onChange={field.onChange}
            maySayNotSeen
            error={problem(fieldState.error)}
          />
        )}
      />
      {asked !== null && (
        <p className={styles.none}>{intl.formatMessage(messages.askedLevel, { level: asked })}</p>
      )}
      {(level !== null || isTheirs) && (
        <>
          <FormSelect<OutcomeValues, OutcomeAnswers, Basis>
            control={control}
            name={`observations.${index}.basis`}
            label={intl.formatMessage(messages.fieldBasis)}
            options={Basis.options.map((basis) => ({
              value: basis,
              label: intl.formatMessage(basisNames[basis]),
            }))}
          />
          <FormText
            control={control}
            name={`observations.${index}.sentence`}
            label={intl.formatMessage(
              isTheirs ? messages.fieldTheirSentence : messages.fieldSentence,
            )}
            isMultiline
            minRows={2}
          />
        </>
      )}
    </>
  );
}
