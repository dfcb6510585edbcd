import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Capture } from '../../../shared/domain/capture.ts';
import { ask } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import style from './inbox.module.css';
import { messages } from './messages.ts';

type Props = { readonly capture: Capture; readonly onClose: () => void };

/** Changes the words of a note. */
export function CaptureEdit({ capture, onClose }: Props) {
  const intl = useIntl();
  const [text, setText] = useState(capture.text);
  const saving = useAttempt();
  const save = () =>
    void saving.attempt(async () => {
      if (text.trim() !== capture.text) await ask('captures.update', { id: capture.id, text });
      onClose();
    });
  return (
    <div className={style.editing}>
      <TextField
        edits
        label={intl.formatMessage(messages.text)}
        value={text}
        onChange={setText}
        onSubmit={save}
        isMultiline
        minRows={2}
        autoFocus
      />
      <RefusalNotice refusal={saving.refusal} />
      <div className={style.buttons}>
        <Button edits variant="primary" onPress={save}>
          {intl.formatMessage(messages.save)}
        </Button>
        <Button onPress={onClose}>{intl.formatMessage(messages.cancel)}</Button>
      </div>
    </div>
  );
}
