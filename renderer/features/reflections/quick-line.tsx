import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ask } from '../../api.ts';
import { today } from '../../today.ts';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { messages } from './messages.ts';

/** One line, kept with Enter. */
export function QuickLine() {
  const intl = useIntl();
  const [text, setText] = useState('');
  const { attempt, refusal } = useAttempt();
  const keep = async () => {
    if (text.trim() === '') return;
    const kept = await attempt(() => ask('reflections.create', { text, day: today() }));
    if (!kept) return;
    setText('');
    showToast({ title: intl.formatMessage(messages.kept), tone: 'ok' });
  };
  return (
    <>
      <TextField
        edits
        label={intl.formatMessage(messages.quick)}
        isLabelHidden
        placeholder={intl.formatMessage(messages.quickHint)}
        value={text}
        onChange={setText}
        onSubmit={() => void keep()}
      />
      <RefusalNotice refusal={refusal} />
    </>
  );
}
