import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { ProjectPage } from '../../../shared/ipc/views.ts';
import { Refusal } from '../../../shared/result.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useHiddenEstimates } from '../../parts/hidden-estimates.ts';
import { today } from '../../today.ts';
import { shortDay } from '../../words/days.ts';
import { messages } from './messages.ts';
import { type ChangedBy, OutcomeChanged } from './outcome-changed.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import {
  emptyOutcome,
  type OutcomeAnswers,
  OutcomeForm,
  type OutcomeValues,
  saidObservations,
} from './outcome-form.ts';

type Props = {
  readonly projectId: string;
  readonly onClose: () => void;
  /** Whether the outcome that stands is to be corrected, rather than followed by a newer one. */
  readonly isCorrection?: boolean | undefined;
};

/** Asks what came of a project, and then says what that changes. */
export function OutcomeDialog({ projectId, onClose, isCorrection = false }: Props) {
  const page = useAnswer('projects.get', { id: projectId, today: today() }).value;
  const [saved, setSaved] = useState<ChangedBy | null>(null);
  if (page === null) return null;
  if (saved) return <OutcomeChanged page={page} changedBy={saved} onClose={onClose} />;
  return (
    <OutcomeFormDialog
      page={page}
      isCorrection={isCorrection}
      onSaved={setSaved}
      onClose={onClose}
    />
  );
}

function OutcomeFormDialog({
  page,
  isCorrection,
  onSaved,
  onClose,
}: {
  readonly page: ProjectPage;
  readonly isCorrection: boolean;
  readonly onSaved: (changedBy: ChangedBy) => void;
  readonly onClose: () => void;
}) {
  const intl = useIntl();
  useHiddenEstimates();
  const form = useForm<OutcomeValues, unknown, OutcomeAnswers>({
    resolver: zodResolver(OutcomeForm),
    defaultValues: emptyOutcome(page, today(), isCorrection),
  });
  const [standing] = page.outcomes;
  const corrected = isCorrection ? (standing ?? null) : null;
  const save = async (answers: OutcomeAnswers) => {
    if (answers.day < page.project.startedOn) throw new Refusal('date-before-start');
    const observations = saidObservations(answers.observations, corrected);
    await ask('outcomes.record', { ...answers, observations, projectId: page.project.id });
    onSaved({ observations, hasLesson: answers.lesson.trim() !== '' });
  };
  const title = isCorrection
    ? messages.correctTitle
    : standing
      ? messages.newerTitle
      : messages.outcomeTitle;
  const replaces =
    standing && intl.formatMessage(messages.replacesOutcome, { day: shortDay(intl, standing.day) });
  return (
    <FormDialog
      form={form}
      draft={{ form: 'outcome', recordId: page.project.id }}
      title={intl.formatMessage(title)}
      description={replaces ? `${page.project.title}. ${replaces}` : page.project.title}
      submitLabel={intl.formatMessage(messages.saveOutcome)}
      onSave={save}
      onClose={onClose}
      size="l"
      refusalFields={{ 'date-before-start': 'day' }}
    >
      <OutcomeFields control={form.control} page={page} corrected={corrected} />
    </FormDialog>
  );
}
