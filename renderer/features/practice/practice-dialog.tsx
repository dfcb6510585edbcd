import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { PracticeSession } from '../../../shared/domain/practice.ts';
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
  valuesOfPractice,
} from './practice-form.ts';
import { SkillField } from './skill-field.tsx';

type Props = {
  /** The session to edit; none for a new one. */
  readonly session?: PracticeSession | undefined;
  readonly skillId?: string | undefined;
  readonly cycleId?: string | undefined;
  readonly onClose: () => void;
  readonly onSaved?: ((id: string) => void) | undefined;
};

/** Keeps what was tried, what happened, and what to try next. */
export function PracticeDialog({ session, skillId, cycleId, onClose, onSaved }: Props) {
  const intl = useIntl();
  const form = useForm<PracticeValues, unknown, PracticeAnswers>({
    resolver: zodResolver(PracticeForm),
    defaultValues: session ? valuesOfPractice(session) : emptyPractice(today(), skillId),
  });
  const save = async ({ decides: answer, ...rest }: PracticeAnswers) => {
    const guideDecidesOnMe = rest.guideId === null ? null : answer === 'yes';
    const said = { ...rest, guideDecidesOnMe };
    const { id } = session
      ? await ask('practice.update', { id: session.id, change: said })
      : await ask('practice.record', { session: said, cycleId: cycleId ?? null });
    showToast({
      title: intl.formatMessage(session ? messages.changed : messages.saved),
      tone: 'ok',
    });
    onClose();
    onSaved?.(id);
  };
  const isSkillGiven = skillId !== undefined;
  return (
    <FormDialog
      form={form}
      draft={{ form: 'practice', recordId: session?.id ?? cycleId ?? skillId ?? null }}
      title={intl.formatMessage(session ? messages.editTitle : messages.title)}
      description={intl.formatMessage(messages.privateLine)}
      submitLabel={intl.formatMessage(messages.save)}
      onSave={save}
      onClose={onClose}
    >
      {!isSkillGiven && <SkillField control={form.control} isFirst={session === undefined} />}
      <FormText
        control={form.control}
        name="task"
        label={intl.formatMessage(messages.task)}
        placeholder={session ? undefined : intl.formatMessage(messages.taskHint)}
        autoFocus={isSkillGiven || session !== undefined}
      />
      <GuideFields form={form} session={session} />
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
