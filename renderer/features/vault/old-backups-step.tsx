import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { OldBackupsView } from '../../../shared/ipc/views.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import style from './form.module.css';
import { settleOldBackups } from './key-actions.ts';
import { keyMessages } from './key-messages.ts';
import { KeyProgress } from './key-progress.tsx';

export type BackupsWish = 'encrypt' | 'delete' | 'keep';

type Props = {
  readonly count: number;
  readonly passphrase: string;
  /** What was wished and what came of it; null when nothing was done. */
  readonly onDone: (wish: BackupsWish, done: OldBackupsView | null) => void;
};

/** Backups that still open with the code from before: encrypted anew, deleted, or left as they are. */
export function OldBackupsStep({ count, passphrase, onDone }: Props) {
  const intl = useIntl();
  const [wish, setWish] = useState<BackupsWish>('encrypt');
  const { attempt, isPending, refusal } = useAttempt();
  const choices = [
    { value: 'encrypt', title: keyMessages.wishEncrypt, note: keyMessages.wishEncryptNote },
    { value: 'delete', title: keyMessages.wishDelete, note: keyMessages.wishDeleteNote },
    { value: 'keep', title: keyMessages.wishKeep, note: keyMessages.wishKeepNote },
  ] as const;
  const submit = () => {
    if (wish === 'keep') return onDone(wish, null);
    return void attempt(async () => onDone(wish, await settleOldBackups(passphrase, wish)));
  };
  if (isPending) return <KeyProgress begin="backups" />;
  return (
    <div className={style.form}>
      <RadioCards
        label={intl.formatMessage(keyMessages.backupsWish)}
        value={wish}
        onChange={setWish}
        options={choices.map(({ value, title, note }) => ({
          value,
          title: intl.formatMessage(title),
          sentence: intl.formatMessage(note),
        }))}
      />
      <RefusalNotice refusal={refusal} />
      <div className={style.row}>
        <Button variant={wish === 'delete' ? 'danger' : 'primary'} onPress={submit}>
          {wish === 'encrypt' && (
            <FormattedMessage {...keyMessages.encryptSubmit} values={{ count }} />
          )}
          {wish === 'delete' && (
            <FormattedMessage {...keyMessages.deleteSubmit} values={{ count }} />
          )}
          {wish === 'keep' && <FormattedMessage {...keyMessages.goOn} />}
        </Button>
      </div>
    </div>
  );
}
