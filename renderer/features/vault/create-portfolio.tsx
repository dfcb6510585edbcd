import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import style from './form.module.css';
import { messages } from './messages.ts';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { CreateForm } from './passphrase-form.ts';
import { Room } from './room.tsx';
import { type ChosenFolder, chooseFolder } from './vault-actions.ts';

type Props = {
  readonly defaultFolder: string;
  /** Refuses like `vault.create`. */
  readonly onCreate: (passphrase: string, folder: string | null) => Promise<void>;
  readonly onBack: () => void;
};

/** The first of two steps: a passphrase twice, and the folder. */
export function CreatePortfolio({ defaultFolder, onCreate, onBack }: Props) {
  const intl = useIntl();
  const [folder, setFolder] = useState<ChosenFolder>({ token: null, label: defaultFolder });
  const choosing = useAttempt();
  const creating = useAttempt();
  const form = useForm<CreateForm>({
    resolver: zodResolver(CreateForm),
    defaultValues: { passphrase: '', again: '' },
  });
  const submit = form.handleSubmit(({ passphrase }) =>
    creating.attempt(() => onCreate(passphrase, folder.token)),
  );
  const choose = () => choosing.attempt(async () => setFolder((await chooseFolder()) ?? folder));
  return (
    <Room
      eyebrow={intl.formatMessage(messages.createStep, { step: 1, steps: 2 })}
      title={intl.formatMessage(messages.createTitle)}
      lead={<FormattedMessage {...messages.createWhy} />}
    >
      <form className={style.form} onSubmit={submit} noValidate>
        <NewPassphraseFields
          control={form.control}
          names={{ passphrase: 'passphrase', again: 'again' }}
          label={intl.formatMessage(messages.passphrase)}
          isDisabled={creating.isPending}
          autoFocus
        />
        <div className={style.folder}>
          <p className="text-label">
            <FormattedMessage {...messages.folder} />
          </p>
          <p>{folder.label}</p>
          <div>
            <Button size="s" onPress={choose} isDisabled={creating.isPending}>
              <FormattedMessage {...messages.chooseFolder} />
            </Button>
          </div>
        </div>
        <RefusalNotice refusal={creating.refusal ?? choosing.refusal} />
        {creating.isPending && (
          <Progress label={intl.formatMessage(messages.creating)} value={null} />
        )}
        <div className={style.actions}>
          <Button type="submit" variant="primary" size="l" isDisabled={creating.isPending}>
            <FormattedMessage {...messages.create} />
          </Button>
          <Button variant="quiet" size="l" onPress={onBack} isDisabled={creating.isPending}>
            <FormattedMessage {...messages.back} />
          </Button>
        </div>
      </form>
    </Room>
  );
}
