import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { SkillRow } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { today } from '../../today.ts';
import { GoalFields } from './goal-fields.tsx';
import {
  emptyGoal,
  type GoalAnswers,
  GoalForm,
  type GoalValues,
  valuesOfGoal,
} from './goal-form.ts';
import { messages } from './messages.ts';

type Props = {
  /** The goal to edit; null for a new one. */
  readonly goal?: Goal | null | undefined;
  /** The skill of a new goal, where it is clear. */
  readonly skillId?: string | undefined;
  readonly onClose: () => void;
  readonly onSaved?: ((id: string) => void) | undefined;
};

/** Sets a goal, or changes one. */
export function GoalDialog({ skillId, goal = null, ...rest }: Props) {
  const skills = useAnswer('skills.list', { today: today() }).value;
  if (skills === null) return null;
  return <GoalFormDialog goal={goal} skills={skills} skillId={skillId} {...rest} />;
}

function GoalFormDialog({
  goal = null,
  skills,
  skillId,
  onClose,
  onSaved,
}: Props & { readonly skills: readonly SkillRow[] }) {
  const intl = useIntl();
  const skill = skills.find(({ id }) => id === (goal?.skillId ?? skillId));
  const form = useForm<GoalValues, unknown, GoalAnswers>({
    resolver: zodResolver(GoalForm),
    defaultValues: goal ? valuesOfGoal(goal) : emptyGoal(skill, today()),
  });
  const save = async (answers: GoalAnswers) => {
    const { skillId: _fixed, ...change } = answers;
    const { id } = goal
      ? await ask('goals.update', { id: goal.id, change })
      : await ask('goals.create', answers);
    onClose();
    onSaved?.(id);
  };
  return (
    <FormDialog
      form={form}
      draft={{ form: 'goal', recordId: goal?.id ?? skillId ?? null }}
      title={intl.formatMessage(goal ? messages.editTitle : messages.newTitle)}
      description={skill?.name}
      submitLabel={intl.formatMessage(goal ? messages.saveEdit : messages.save)}
      onSave={save}
      onClose={onClose}
      refusalFields={{ 'target-not-above-level': 'toLevel', 'date-before-start': 'by' }}
    >
      <GoalFields form={form} skills={skills} isSkillFixed={skill !== undefined} />
    </FormDialog>
  );
}
