import { type Control, Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { LearningKind, type LearningState } from '../../../shared/domain/learning.ts';
import { FormDay, FormSelect, FormText } from '../../parts/form-fields.tsx';
import { SkillsField } from '../../parts/skills-field.tsx';
import { useProblem } from '../../parts/use-problem.ts';
import { today } from '../../today.ts';
import { FormStack } from '../../ui/form-row.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { learningKinds, learningStates } from '../../words/learning-messages.ts';
import { EFFORT_PROBLEM, type LearningAnswers, type LearningValues } from './learning-form.ts';
import { messages } from './messages.ts';

type FormControl = Control<LearningValues, unknown, LearningAnswers>;
type Props = {
  readonly form: UseFormReturn<LearningValues, unknown, LearningAnswers>;
  readonly isNew: boolean;
};

/** What, for which skills, of what kind, and by when or since when. */
export function LearningFields({ form, isNew }: Props) {
  const intl = useIntl();
  const { control } = form;
  const state = useWatch({ control, name: 'state' });
  return (
    <>
      {isNew && (
        <Segmented<LearningState>
          label={intl.formatMessage(messages.state)}
          value={state}
          onChange={(chosen) => form.setValue('state', chosen, { shouldDirty: true })}
          options={(['planned', 'active', 'done'] as const).map((value) => ({
            value,
            label: intl.formatMessage(learningStates[value]),
          }))}
        />
      )}
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
        {state !== 'done' && (
          <FormDay control={control} name="by" label={intl.formatMessage(messages.fieldBy)} />
        )}
        <Effort control={control} />
        <Dates control={control} state={state} />
      </FormStack>
      <FormText
        control={control}
        name="link"
        type="url"
        label={intl.formatMessage(messages.fieldLink)}
        placeholder="https://"
      />
      {state !== 'planned' && (
        <FormText
          control={control}
          name="takeaway"
          label={intl.formatMessage(messages.takeaway)}
          isMultiline
          minRows={3}
        />
      )}
    </>
  );
}

type PartProps = { readonly control: FormControl };

/** Since when, and until when: as far as it has come. */
function Dates({ control, state }: PartProps & { readonly state: LearningState }) {
  const intl = useIntl();
  if (state === 'planned') return null;
  return (
    <>
      <FormDay
        control={control}
        name="startedOn"
        label={intl.formatMessage(messages.startedOn)}
        max={today()}
      />
      {state === 'done' && (
        <FormDay
          control={control}
          name="finishedOn"
          label={intl.formatMessage(messages.finishedOn)}
          max={today()}
        />
      )}
    </>
  );
}

function Skills({ control }: PartProps) {
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

function Effort({ control }: PartProps) {
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
