import { type Control, Controller } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { LearningKind } from '../../../shared/domain/learning.ts';
import { FormDay, FormSelect, FormText } from '../../parts/form-fields.tsx';
import { SkillsField } from '../../parts/skills-field.tsx';
import { useProblem } from '../../parts/use-problem.ts';
import { today } from '../../today.ts';
import { FormStack } from '../../ui/form-row.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { learningKinds } from '../../words/learning-messages.ts';
import { EFFORT_PROBLEM, type LearningAnswers, type LearningValues } from './learning-form.ts';
import { messages } from './messages.ts';

type Props = {
  readonly control: Control<LearningValues, unknown, LearningAnswers>;
  readonly isNew: boolean;
};

/** What, for which skills, of what kind and by when. */
export function LearningFields({ control, isNew }: Props) {
  const intl = useIntl();
  return (
    <>
      <FormText
        control={control}
        name="title"
        label={intl.formatMessage(messages.fieldTitle)}
        placeholder={isNew ? intl.formatMessage(messages.fieldTitleHint) : undefined}
        autoFocus
      />
      <Skills control={control} />
      <FormStack columns={2}>
        <FormSelect<LearningValues, LearningAnswers, LearningKind>
          control={control}
          name="kind"
          label={intl.formatMessage(messages.fieldKind)}
          options={LearningKind.options.map((kind) => ({
            value: kind,
            label: intl.formatMessage(learningKinds[kind]),
          }))}
        />
        <FormText
          control={control}
          name="provider"
          label={intl.formatMessage(messages.fieldProvider)}
        />
        <FormDay control={control} name="by" label={intl.formatMessage(messages.fieldBy)} />
        <Effort control={control} />
      </FormStack>
      <FormText
        control={control}
        name="link"
        type="url"
        label={intl.formatMessage(messages.fieldLink)}
        placeholder="https://"
      />
    </>
  );
}

function Skills({ control }: Pick<Props, 'control'>) {
  const intl = useIntl();
  const problem = useProblem();
  return (
    <Controller
      control={control}
      name="skillIds"
      render={({ field, fieldState }) => (
        <SkillsField
          label={intl.formatMessage(messages.fieldSkills)}
          value={field.value}
          onChange={field.onChange}
          today={today()}
          error={problem(fieldState.error)}
        />
      )}
    />
  );
}

function Effort({ control }: Pick<Props, 'control'>) {
  const intl = useIntl();
  const problem = useProblem();
  return (
    <Controller
      control={control}
      name="effortHours"
      render={({ field, fieldState: { error } }) => (
        <TextField
          label={intl.formatMessage(messages.fieldEffort)}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          ref={field.ref}
          error={
            error?.message === EFFORT_PROBLEM
              ? intl.formatMessage(messages.effortProblem)
              : problem(error)
          }
        />
      )}
    />
  );
}
