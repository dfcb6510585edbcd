import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { Reply } from '../../../shared/ipc/contract.ts';
import type { SkillPage } from '../../../shared/ipc/views.ts';
import { Refusal } from '../../../shared/result.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { today } from '../../today.ts';
import { showToast } from '../../ui/toast.tsx';
import { DecisionFields } from './decision-fields.tsx';
import {
  type DecisionAnswers,
  DecisionForm,
  type DecisionValues,
  decisionOf,
} from './decision-form.ts';
import { messages } from './messages.ts';
import { ProposalWords } from './proposal-words.tsx';
import { saidToday } from './said.ts';

export type Decided = Reply<'decisions.make'> & {
  /** The goal whose turn the decision closed; null when it closed none. */
  readonly goalId: string | null;
};

type Props = {
  readonly skillId: string;
  readonly onClose: () => void;
  readonly onDecided?: ((decided: Decided) => void) | undefined;
};

/** What the evidence suggests and why, and the owner's word on it. */
export function DecisionDialog({ skillId, ...rest }: Props) {
  const page = useAnswer('skills.get', { id: skillId, today: today() }).value;
  return page && <DecisionFormDialog page={page} {...rest} />;
}

function DecisionFormDialog({
  page,
  onClose,
  onDecided,
}: Omit<Props, 'skillId'> & { readonly page: SkillPage }) {
  const intl = useIntl();
  const form = useForm<DecisionValues, unknown, DecisionAnswers>({
    resolver: zodResolver(DecisionForm),
    defaultValues: { choice: page.proposal ? 'accept' : null, level: null, reason: '' },
  });
  const choice = useWatch({ control: form.control, name: 'choice' });
  const save = async (answers: DecisionAnswers) => {
    const decision = decisionOf(answers, page);
    if (decision === null) throw new Refusal('invalid-input');
    const { skill } = page;
    const reply = await ask('decisions.make', {
      ...decision,
      skillId: skill.id,
      reason: answers.reason,
      day: today(),
    });
    const closed = page.goals.find((goal) => goal.cycle?.id === reply.closedCycle);
    const title = intl.formatMessage(messages.saved, { level: decision.level });
    if (!closed) showToast({ title, tone: 'ok' });
    onClose();
    onDecided?.({ ...reply, goalId: closed?.id ?? null });
  };
  return (
    <FormDialog
      form={form}
      draft={{ form: 'decision', recordId: page.skill.id }}
      title={intl.formatMessage(messages.title)}
      description={page.skill.name}
      submitLabel={intl.formatMessage(messages.save)}
      onSave={save}
      onClose={onClose}
    >
      <ProposalWords page={page} />
      <DecisionFields control={form.control} page={page} choice={choice} />
      <p className="text-caption">
        {intl.formatMessage(messages.kept, { said: saidToday(intl, page.estimate) })}
      </p>
    </FormDialog>
  );
}
