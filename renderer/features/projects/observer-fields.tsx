import { X } from 'lucide-react';
import { type Control, useController, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { observerSourceOf } from '../../../shared/domain/outcome-ratings.ts';
import { ObserverSource } from '../../../shared/domain/project.ts';
import { useAnswer } from '../../answers.ts';
import { FormSelect } from '../../parts/form-fields.tsx';
import { PersonField } from '../../parts/person-field.tsx';
import { useProblem } from '../../parts/use-problem.ts';
import { FormStack } from '../../ui/form-row.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { sourceNames } from '../../words/source-messages.ts';
import { messages } from './messages.ts';
import { ObservationFields } from './observation-fields.tsx';
import styles from './observer-fields.module.css';
import { type OutcomeAnswers, type OutcomeValues, SAME_OBSERVER } from './outcome-form.ts';

type Props = {
  readonly control: Control<OutcomeValues, unknown, OutcomeAnswers>;
  readonly index: number;
  /** The name of the skill. */
  readonly skill: string;
  readonly onRemove: () => void;
};

/** What somebody else saw of a skill: who, how they stand to the owner, and what they said. */
export function ObserverFields({ control, index, skill, onRemove }: Props) {
  const intl = useIntl();
  const personId = useWatch({ control, name: `observations.${index}.personId` });
  const people = useAnswer('people.list', {}).value ?? [];
  const name = people.find(({ id }) => id === personId)?.name;
  const who = name ?? intl.formatMessage(messages.they);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every engine, and needs no legend here
    <div className={styles.observer} role="group" aria-label={who}>
      <FormStack>
        <div className={styles.who}>
          <FormStack columns={2}>
            <Who control={control} index={index} />
            <FormSelect<OutcomeValues, OutcomeAnswers, ObserverSource>
              control={control}
              name={`observations.${index}.source`}
              label={intl.formatMessage(messages.fieldRelation)}
              options={ObserverSource.options.map((source) => ({
                value: source,
                label: intl.formatMessage(sourceNames[source]),
              }))}
            />
          </FormStack>
          <IconButton
            icon={X}
            size="s"
            label={intl.formatMessage(messages.removeObserver, { who })}
            onPress={onRemove}
          />
        </div>
        <ObservationFields
          control={control}
          index={index}
          label={intl.formatMessage(messages.fieldTheirLevel, { skill, who })}
          isTheirs
        />
      </FormStack>
    </div>
  );
}

function Who({ control, index }: Pick<Props, 'control' | 'index'>) {
  const intl = useIntl();
  const problem = useProblem();
  const people = useAnswer('people.list', {}).value ?? [];
  const { field, fieldState } = useController({
    control,
    name: `observations.${index}.personId`,
  });
  const source = useController({ control, name: `observations.${index}.source` }).field;
  const choose = (id: string | null) => {
    field.onChange(id);
    const person = people.find((known) => known.id === id);
    if (person) source.onChange(observerSourceOf(person.relation));
  };
  const { error } = fieldState;
  return (
    <PersonField
      label={intl.formatMessage(messages.fieldWho)}
      description={intl.formatMessage(messages.fieldWhoHint)}
      relation={source.value}
      value={field.value}
      onChange={choose}
      error={
        error?.message === SAME_OBSERVER
          ? intl.formatMessage(messages.sameObserver)
          : problem(error)
      }
    />
  );
}
