import { zodResolver } from '@hookform/resolvers/zod';
import { Check, PenLine, RefreshCw } from 'lucide-react';
import { Controller, type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { SkillId } from '../../../shared/domain/id.ts';
import { Statement } from '../../../shared/domain/text.ts';
import { ask } from '../../api.ts';
import { FormText } from '../../parts/form-fields.tsx';
import { OneSkillField } from '../../parts/one-skill-field.tsx';
import { useDraft } from '../../parts/use-draft.ts';
import { useProblem } from '../../parts/use-problem.ts';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { messages, prompts } from './messages.ts';
import styles from './writing-desk.module.css';

const questions = Object.values(prompts);

const DeskForm = z.object({
  text: Statement,
  skillId: SkillId.nullable(),
  /** Which question is asked, from 0; null for writing freely. */
  prompt: z.number().nullable(),
});
type Values = z.input<typeof DeskForm>;
type Answers = z.output<typeof DeskForm>;
type DeskFormState = UseFormReturn<Values, unknown, Answers>;

const blank = (prompt: number | null): Values => ({ text: '', skillId: null, prompt });

type Props = {
  readonly onBack: (() => void) | undefined;
  readonly onKept: ((id: string) => void) | undefined;
};

/** A desk to write at: one question at a time, or none. What lies on it is kept while one looks at something else. */
export function WritingDesk({ onBack, onKept }: Props) {
  const intl = useIntl();
  const form = useForm<Values, unknown, Answers>({
    resolver: zodResolver(DeskForm),
    defaultValues: blank(0),
  });
  const title = intl.formatMessage(messages.deskTitle);
  const { forget } = useDraft(form, title, { form: 'reflection', recordId: null });
  const { attempt, refusal, isPending } = useAttempt();
  const keep = async ({ prompt, ...said }: Answers) => {
    const question = prompt === null ? undefined : questions[prompt];
    const asked = question ? intl.formatMessage(question) : '';
    let kept = '';
    const isKept = await attempt(async () => {
      const wish = { ...said, prompt: asked, day: today() };
      kept = (await ask('reflections.create', wish)).id;
    });
    if (!isKept) return;
    form.reset(blank(prompt === null ? null : (prompt + 1) % questions.length));
    forget();
    showToast({ title: intl.formatMessage(messages.kept), tone: 'ok' });
    onKept?.(kept);
  };
  const submit = () => void form.handleSubmit(keep)();
  return (
    <Page
      title={title}
      lead={intl.formatMessage(messages.deskLead)}
      back={onBack && { label: intl.formatMessage(messages.back), onPress: onBack }}
      width="reading"
    >
      <div className={styles.desk}>
        <Prompt form={form} />
        <FormText
          control={form.control}
          name="text"
          label={intl.formatMessage(messages.text)}
          isLabelHidden
          placeholder={intl.formatMessage(messages.textHint)}
          onSubmit={submit}
          isMultiline
          minRows={8}
          maxRows={36}
        />
        <AboutSkill form={form} />
        <RefusalNotice refusal={refusal} />
        <div>
          <Button edits variant="primary" icon={Check} isPending={isPending} onPress={submit}>
            {intl.formatMessage(messages.keep)}
          </Button>
        </div>
      </div>
    </Page>
  );
}

type PartProps = { readonly form: DeskFormState };

function AboutSkill({ form }: PartProps) {
  const intl = useIntl();
  const problem = useProblem();
  return (
    <Controller
      control={form.control}
      name="skillId"
      render={({ field, fieldState }) => (
        <OneSkillField
          label={intl.formatMessage(messages.skill)}
          value={field.value}
          onChange={field.onChange}
          error={problem(fieldState.error)}
        />
      )}
    />
  );
}

function Prompt({ form }: PartProps) {
  const intl = useIntl();
  const prompt = useWatch({ control: form.control, name: 'prompt' });
  const question = prompt === null ? undefined : questions[prompt];
  const choose = (next: number | null) => form.setValue('prompt', next);
  return (
    <div className={styles.prompt}>
      {question && (
        <p className={styles.question} aria-live="polite">
          {intl.formatMessage(question)}
        </p>
      )}
      <div className={styles.choices}>
        <Button
          size="s"
          icon={RefreshCw}
          onPress={() => choose(((prompt ?? -1) + 1) % questions.length)}
        >
          {intl.formatMessage(prompt === null ? messages.withPrompt : messages.anotherPrompt)}
        </Button>
        {prompt !== null && (
          <Button size="s" variant="quiet" icon={PenLine} onPress={() => choose(null)}>
            {intl.formatMessage(messages.freely)}
          </Button>
        )}
      </div>
    </div>
  );
}
