import { type Control, Controller, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { Basis } from '../../../shared/domain/rating.ts';
import { FormSelect, FormText } from '../../parts/form-fields.tsx';
import { LevelField } from '../../parts/level-field.tsx';
import { useProblem } from '../../parts/use-problem.ts';
import { Card } from '../../ui/card.tsx';
import { FormStack } from '../../ui/form-row.tsx';
import { anchorsOf } from '../../words/levels.ts';
import { basisNames } from '../../words/source-messages.ts';
import { messages } from './messages.ts';
import type { OutcomeAnswers, OutcomeValues } from './outcome-form.ts';

type Props = {
  readonly control: Control<OutcomeValues, unknown, OutcomeAnswers>;
  readonly index: number;
  readonly name: string;
};

/** What the work showed of one skill; what it rests on is asked only when a level was seen. */
export function ObservationFields({ control, index, name }: Props) {
  const intl = useIntl();
  const problem = useProblem();
  const level = useWatch({ control, name: `observations.${index}.level` });
  return (
    <Card tone="sunken">
      <FormStack>
        <Controller
          control={control}
          name={`observations.${index}.level`}
          render={({ field, fieldState }) => (
            <LevelField
              label={intl.formatMessage(messages.fieldLevel, { skill: name })}
              anchors={anchorsOf(intl)}
              value={field.value}
              onChange={field.onChange}
              maySayNotSeen
              error={problem(fieldState.error)}
            />
          )}
        />
        {level !== null && (
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
              label={intl.formatMessage(messages.fieldSentence)}
              isMultiline
              minRows={2}
            />
          </>
        )}
      </FormStack>
    </Card>
  );
}
