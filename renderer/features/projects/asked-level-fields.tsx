import { type Control, Controller, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { LEVELS } from '../../../shared/domain/level.ts';
import { useAnswer } from '../../answers.ts';
import { today } from '../../today.ts';
import { FormStack } from '../../ui/form-row.tsx';
import { Select } from '../../ui/select.tsx';
import { levelWords } from '../../words/levels.ts';
import { messages } from './messages.ts';
import type { ProjectAnswers, ProjectValues } from './project-form.ts';

type Props = { readonly control: Control<ProjectValues, unknown, ProjectAnswers> };

const UNSAID = 'unsaid';

/** Which level the work asks for, one small choice for each skill that was chosen. */
export function AskedLevelFields({ control }: Props) {
  const chosen = useWatch({ control, name: 'skillIds' });
  const skills = useAnswer('skills.list', { today: today() }).value ?? [];
  const named = chosen.flatMap((id) => skills.find((skill) => skill.id === id) ?? []);
  if (named.length === 0) return null;
  return (
    <FormStack columns={2}>
      {named.map(({ id, name }) => (
        <AskedLevel key={id} control={control} id={id} name={name} />
      ))}
    </FormStack>
  );
}

function AskedLevel({ control, id, name }: Props & { readonly id: string; readonly name: string }) {
  const intl = useIntl();
  const words = levelWords(intl);
  return (
    <Controller
      control={control}
      name={`asked.${id}`}
      render={({ field }) => (
        <Select
          label={intl.formatMessage(messages.fieldAsked, { skill: name })}
          placeholder=""
          value={field.value ? String(field.value) : UNSAID}
          onChange={(value) => field.onChange(value === UNSAID ? null : Number(value))}
          options={[
            { value: UNSAID, label: intl.formatMessage(messages.askedUnsaid) },
            ...LEVELS.map((level) => ({
              value: String(level),
              label: `${level} · ${words[level - 1] ?? ''}`,
            })),
          ]}
        />
      )}
    />
  );
}
