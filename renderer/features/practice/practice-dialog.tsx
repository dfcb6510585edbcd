import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormDay, FormText } from '../../parts/form-fields.tsx';
import { today } from '../../today.ts';
import { showToast } from '../../ui/toast.tsx';
import { AttemptFields } from './attempt-fields.tsx';
import { GuideFields } from './guide-fields.tsx';
import { messages } from './messages.ts';
import {
  emptyPractice,
  type PracticeAnswers,
  PracticeForm,
  type PracticeValues,
} from './practice-form.ts';
import { SkillField } from './skill-field.tsx';

type Props = {
  readonly skillId?: string | undefined;
  readonly cycleId?: string | undefined;
  /** The task, where one was noted. */
  readonly initialText?: string | undefined;
  readonly onClose: () => void;
  readonly onSaved?: ((id: string) => void) | undefined;
};

/** Keeps what was tried, what happened, and what to try next. */
export function PracticeDialog({ skillId, cycleId, initialText = '', onClose, onSaved }: Props) {
  const intl = useIntl();
  const form = useForm<PracticeValues, unknown, PracticeAnswers>({
    resolver: zodResolver(PracticeForm),
    defaultValues: { ...emptyPractice(today(), skillId), task: initialText },
  });
  const [guideId, decides] = useWatch({ control: form.control, name: ['guideId', 'decides'] });
  const save = async ({ decides: answer, ...rest }: PracticeAnswers) => {
    const guideDecidesOnMe = rest.guideId === null ? null : answer === 'yes';
    const { id } = await ask('practice.record', {
      session: { ...rest, guideDecidesOnMe },
      cycleId: cycleId ?? null,
    });
    showToast({ title: intl.formatMessage(messages.saved), tone: 'ok' });
    onClose();
    onSaved?.(id);
  };
  return (
    <FormDialog
      form={form}
      title={intl.formatMessage(messages.title)}
      description={intl.formatMessage(messages.privateLine)}
      submitLabel={intl.formatMessage(messages.save)}
      onSave={save}
      onClose={onClose}
    >
      {skillId === undefined && <SkillField control={form.control} />}
      <FormText
        control={form.control}
        name="task"
        label={intl.formatMessage(messages.task)}
        placeholder={intl.formatMessage(messages.taskHint)}
        autoFocus={skillId !== undefined}
      />
      <GuideFields control={form.control} hasGuide={guideId !== null} decides={decides} />
      <AttemptFields control={form.control} />
      <FormDay
        control={form.control}
        name="day"
        label={intl.formatMessage(messages.day)}
        max={today()}
      />
    </FormDialog>
  );
}
