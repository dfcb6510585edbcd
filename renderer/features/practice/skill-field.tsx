import { type Control, Controller } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useAnswer } from '../../answers.ts';
import { useProblem } from '../../parts/use-problem.ts';
import { today } from '../../today.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { messages } from './messages.ts';
import type { PracticeAnswers, PracticeValues } from './practice-form.ts';

type Props = {
  readonly control: Control<PracticeValues, unknown, PracticeAnswers>;
  /** Whether typing begins here. */
  readonly isFirst: boolean;
};

/** The one skill that was practised. */
export function SkillField({ control, isFirst }: Props) {
  const intl = useIntl();
  const problem = useProblem();
  const skills = useAnswer('skills.list', { today: today() }).value ?? [];
  return (
    <Controller
      control={control}
      name="skillId"
      render={({ field, fieldState }) => (
        <ComboBox
          label={intl.formatMessage(messages.skill)}
          value={field.value}
          onChange={field.onChange}
          options={skills.map(({ id, name, category }) => ({
            value: id,
            label: name,
            detail: category,
          }))}
          openLabel={intl.formatMessage(messages.openList)}
          emptyText={intl.formatMessage(messages.skillEmpty)}
          error={problem(fieldState.error)}
          autoFocus={isFirst}
        />
      )}
    />
  );
}
