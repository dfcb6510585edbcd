import { Check, PenLine, RefreshCw } from 'lucide-react';
import { useIntl } from 'react-intl';
import { ask } from '../../api.ts';
import { OneSkillField } from '../../parts/one-skill-field.tsx';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { messages, prompts } from './messages.ts';
import styles from './writing-desk.module.css';
import { changeDraft, clearDraft, useWritingDraft } from './writing-draft.ts';

const questions = Object.values(prompts);

type Props = {
  readonly onBack: (() => void) | undefined;
  readonly onKept: ((id: string) => void) | undefined;
};

/** A desk to write at: one question at a time, or none. */
export function WritingDesk({ onBack, onKept }: Props) {
  const intl = useIntl();
  const { text, skillId, prompt } = useWritingDraft();
  const { attempt, refusal, isPending } = useAttempt();
  const question = prompt === null ? undefined : questions[prompt];
  const asked = question ? intl.formatMessage(question) : '';
  const keep = async () => {
    const kept = await attempt(async () => {
      const wish = { prompt: asked, text, skillId, day: today() };
      const { id } = await ask('reflections.create', wish);
      onKept?.(id);
    });
    if (!kept) return;
    clearDraft(questions.length);
    showToast({ title: intl.formatMessage(messages.kept), tone: 'ok' });
  };
  return (
    <Page
      title={intl.formatMessage(messages.deskTitle)}
      lead={intl.formatMessage(messages.deskLead)}
      back={onBack && { label: intl.formatMessage(messages.back), onPress: onBack }}
      width="reading"
    >
      <div className={styles.desk}>
        <Prompt asked={asked} prompt={prompt} />
        <TextField
          label={intl.formatMessage(messages.text)}
          isLabelHidden
          placeholder={intl.formatMessage(messages.textHint)}
          value={text}
          onChange={(words) => changeDraft({ text: words })}
          onSubmit={() => void keep()}
          isMultiline
          minRows={8}
          maxRows={36}
        />
        <OneSkillField
          label={intl.formatMessage(messages.skill)}
          value={skillId}
          onChange={(id) => changeDraft({ skillId: id })}
        />
        <RefusalNotice refusal={refusal} />
        <div>
          <Button
            variant="primary"
            icon={Check}
            isPending={isPending}
            isDisabled={text.trim() === ''}
            onPress={() => void keep()}
          >
            {intl.formatMessage(messages.keep)}
          </Button>
        </div>
      </div>
    </Page>
  );
}

function Prompt({ asked, prompt }: { readonly asked: string; readonly prompt: number | null }) {
  const intl = useIntl();
  const next = () => changeDraft({ prompt: ((prompt ?? -1) + 1) % questions.length });
  return (
    <div className={styles.prompt}>
      {asked !== '' && (
        <p className={styles.question} aria-live="polite">
          {asked}
        </p>
      )}
      <div className={styles.choices}>
        <Button size="s" icon={RefreshCw} onPress={next}>
          {intl.formatMessage(prompt === null ? messages.withPrompt : messages.anotherPrompt)}
        </Button>
        {prompt !== null && (
          <Button
            size="s"
            variant="quiet"
            icon={PenLine}
            onPress={() => changeDraft({ prompt: null })}
          >
            {intl.formatMessage(messages.freely)}
          </Button>
        )}
      </div>
    </div>
  );
}
