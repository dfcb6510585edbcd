import { type Control, Controller } from 'react-hook-form';
import { type MessageDescriptor, useIntl } from 'react-intl';
import { OrganisationKind } from '../../../shared/domain/project.ts';
import { FormDay, FormSelect, FormText } from '../../parts/form-fields.tsx';
import { messages as formMessages } from '../../parts/form-messages.ts';
import { SkillsField } from '../../parts/skills-field.tsx';
import { useProblem } from '../../parts/use-problem.ts';
import { today } from '../../today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormStack } from '../../ui/form-row.tsx';
import { AskedLevelFields } from './asked-level-fields.tsx';
import { ConfidentialFields } from './confidential-fields.tsx';
import { messages, organisationKinds } from './messages.ts';
import { END_BEFORE_START, type ProjectAnswers, type ProjectValues } from './project-form.ts';

type Props = { readonly control: Control<ProjectValues, unknown, ProjectAnswers> };

/** What, with which skills, for whom, when, whose part was what, and what of it may be told. */
export function ProjectFields({ control }: Props) {
  const intl = useIntl();
  const say = (message: MessageDescriptor) => intl.formatMessage(message);
  return (
    <>
      <FormText control={control} name="title" label={say(messages.fieldTitle)} autoFocus />
      <Skills control={control} />
      <AskedLevelFields control={control} />
      <FormStack columns={2}>
        <FormSelect<ProjectValues, ProjectAnswers, OrganisationKind>
          control={control}
          name="organisationKind"
          label={say(messages.fieldOrganisationKind)}
          options={OrganisationKind.options.map((value) => ({
            value,
            label: say(organisationKinds[value]),
          }))}
        />
        <FormText control={control} name="organisation" label={say(messages.fieldOrganisation)} />
        <FormText control={control} name="role" label={say(messages.fieldRole)} />
        <FormDay control={control} name="startedOn" label={say(messages.fieldStarted)} />
        <End control={control} />
      </FormStack>
      <FormText
        control={control}
        name="share"
        label={say(messages.fieldShare)}
        description={say(messages.fieldShareHint)}
      />
      <FormText
        control={control}
        name="description"
        label={say(messages.fieldDescription)}
        isMultiline
      />
      <ConfidentialFields control={control} />
    </>
  );
}

function Skills({ control }: Props) {
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

function End({ control }: Props) {
  const intl = useIntl();
  const problem = useProblem();
  return (
    <Controller
      control={control}
      name="endedOn"
      render={({ field, fieldState: { error } }) => (
        <DateField
          label={intl.formatMessage(messages.fieldEnded)}
          openLabel={intl.formatMessage(formMessages.openCalendar)}
          value={field.value}
          onChange={field.onChange}
          error={
            error?.message === END_BEFORE_START
              ? intl.formatMessage(messages.endBeforeStart)
              : problem(error)
          }
        />
      )}
    />
  );
}
