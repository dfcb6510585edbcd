import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { LearningActivity, LearningState } from '../../../shared/domain/learning.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { today } from '../../today.ts';
import { LearningFields } from './learning-fields.tsx';
import {
  changeOfLearning,
  type LearningAnswers,
  LearningForm,
  type LearningValues,
  newLearning,
  SkilllessForm,
  valuesOfLearning,
} from './learning-form.ts';
import { messages } from './messages.ts';

type Props = {
  /** The activity to edit; null for a new one. */
  readonly activity?: LearningActivity | null | undefined;
  readonly skillId?: string | undefined;
  /** The turn it is planned in; without one, the open turns of its skills. */
  readonly cycleId?: string | undefined;
  readonly onClose: () => void;
  readonly onSaved?: ((id: string) => void) | undefined;
};

const saveWords = {
  planned: messages.save,
  active: messages.saveActive,
  done: messages.saveDone,
} as const satisfies Record<LearningState, object>;

/** Plans something to learn from, writes down what is done already, or changes either. */
export function LearningDialog({ activity = null, skillId, cycleId, onClose, onSaved }: Props) {
  const intl = useIntl();
  const hasNoSkill = activity?.skillIds.length === 0;
  const form = useForm<LearningValues, unknown, LearningAnswers>({
    resolver: zodResolver(hasNoSkill ? SkilllessForm : LearningForm),
    defaultValues: valuesOfLearning(activity, skillId === undefined ? [] : [skillId]),
  });
  const state = useWatch({ control: form.control, name: 'state' });
  const save = async (answers: LearningAnswers) => {
    const { id } = activity
      ? await ask('learning.update', { id: activity.id, change: changeOfLearning(answers) })
      : await ask('learning.create', {
          ...newLearning(answers, today()),
          cycleId: cycleId ?? null,
        });
    onClose();
    onSaved?.(id);
  };
  return (
    <FormDialog
      form={form}
      draft={{ form: 'learning', recordId: activity?.id ?? cycleId ?? skillId ?? null }}
      title={intl.formatMessage(activity ? messages.editTitle : messages.newTitle)}
      description={intl.formatMessage(messages.privateLine)}
      submitLabel={intl.formatMessage(activity ? messages.saveEdit : saveWords[state])}
      onSave={save}
      onClose={onClose}
      refusalFields={{ 'date-before-start': 'finishedOn' }}
    >
      <LearningFields form={form} isNew={activity === null} />
    </FormDialog>
  );
}
