import { useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { OldBackupsView } from '../../../shared/ipc/views.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useScrollStop } from '../../ui/use-scroll-stop.ts';
import style from './form.module.css';
import { settleOldBackups } from './key-actions.ts';
import { keyMessages } from './key-messages.ts';
import { KeyProgress } from './key-progress.tsx';

export type BackupsWish = 'encrypt' | 'delete' | 'keep';

type Props = {
  /** The names of their folders. */
  readonly names: readonly string[];
  readonly passphrase: string;
  /** What was wished and what came of it; null when nothing was done. */
  readonly onDone: (wish: BackupsWish, done: OldBackupsView | null) => void;
};

/** Which they are; many are scrolled, by keyboard too. */
function ScrolledNames({ names }: Pick<Props, 'names'>) {
  const box = useRef<HTMLUListElement>(null);
  const intl = useIntl();
  return (
    <ul
      ref={box}
      className={style.names}
      tabIndex={useScrollStop(box)}
      aria-label={intl.formatMessage(keyMessages.backupsTitle)}
    >
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

/** Backups that still open with the code from before: encrypted anew, deleted, or left as they are. */
export function OldBackupsStep({ names, passphrase, onDone }: Props) {
  const intl = useIntl();
  const [wish, setWish] = useState<BackupsWish>('encrypt');
  const { attempt, isPending, refusal } = useAttempt();
  const count = names.length;
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
      <ScrolledNames names={names} />
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
