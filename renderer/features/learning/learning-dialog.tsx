import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { LearningActivity } from '../../../shared/domain/learning.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { LearningFields } from './learning-fields.tsx';
import {
  type LearningAnswers,
  LearningForm,
  type LearningValues,
  valuesOfLearning,
} from './learning-form.ts';
import { messages } from './messages.ts';

type Props = {
  /** The activity to edit; null for a new one. */
  readonly activity?: LearningActivity | null | undefined;
  readonly skillId?: string | undefined;
  /** The turn it is planned in; without one, the open turns of its skills. */
  readonly cycleId?: string | undefined;
  /** The title of a new one, where one was noted. */
  readonly initialText?: string | undefined;
  readonly onClose: () => void;
  readonly onSaved?: ((id: string) => void) | undefined;
};

/** Plans something to learn from, or changes the plan. */
export function LearningDialog(props: Props) {
  const { activity = null, skillId, cycleId, initialText = '', onClose, onSaved } = props;
  const intl = useIntl();
  const form = useForm<LearningValues, unknown, LearningAnswers>({
    resolver: zodResolver(LearningForm),
    defaultValues: {
      ...valuesOfLearning(activity, skillId === undefined ? [] : [skillId]),
      ...(activity === null && { title: initialText }),
    },
  });
  const save = async (answers: LearningAnswers) => {
    const { id } = activity
      ? await ask('learning.update', { id: activity.id, change: answers })
      : await ask('learning.create', { learning: answers, cycleId: cycleId ?? null });
    onClose();
    onSaved?.(id);
  };
  return (
    <FormDialog
      form={form}
      title={intl.formatMessage(activity ? messages.editTitle : messages.newTitle)}
      description={intl.formatMessage(messages.privateLine)}
      submitLabel={intl.formatMessage(activity ? messages.saveEdit : messages.save)}
      onSave={save}
      onClose={onClose}
    >
      <LearningFields control={form.control} isNew={activity === null} />
    </FormDialog>
  );
}
