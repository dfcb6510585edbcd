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
import { messages } from './messages.ts';
import { OutcomeChanged } from './outcome-changed.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import {
  emptyOutcome,
  type OutcomeAnswers,
  OutcomeForm,
  type OutcomeValues,
  saidObservations,
} from './outcome-form.ts';

type Props = { readonly projectId: string; readonly onClose: () => void };

/** Asks what came of a project, and then says what that changes. */
export function OutcomeDialog({ projectId, onClose }: Props) {
  const page = useAnswer('projects.get', { id: projectId, today: today() }).value;
  const [saved, setSaved] = useState<OutcomeAnswers | null>(null);
  if (page === null) return null;
  if (saved) return <OutcomeChanged page={page} outcome={saved} onClose={onClose} />;
  return <OutcomeFormDialog page={page} onSaved={setSaved} onClose={onClose} />;
}

function OutcomeFormDialog({
  page,
  onSaved,
  onClose,
}: {
  readonly page: ProjectPage;
  readonly onSaved: (outcome: OutcomeAnswers) => void;
  readonly onClose: () => void;
}) {
  const intl = useIntl();
  useHiddenEstimates();
  const form = useForm<OutcomeValues, unknown, OutcomeAnswers>({
    resolver: zodResolver(OutcomeForm),
    defaultValues: emptyOutcome(page, today()),
  });
  const save = async (answers: OutcomeAnswers) => {
    if (answers.day < page.project.startedOn) throw new Refusal('date-before-start');
    const observations = saidObservations(answers.observations);
    await ask('outcomes.record', { ...answers, observations, projectId: page.project.id });
    onSaved(answers);
  };
  return (
    <FormDialog
      form={form}
      draft={{ form: 'outcome', recordId: page.project.id }}
      title={intl.formatMessage(messages.outcomeTitle)}
      description={page.project.title}
      submitLabel={intl.formatMessage(messages.saveOutcome)}
      onSave={save}
      onClose={onClose}
      refusalFields={{ 'date-before-start': 'day' }}
    >
      <OutcomeFields control={form.control} page={page} />
    </FormDialog>
  );
}
