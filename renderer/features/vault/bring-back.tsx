import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ArchiveView } from '../../../shared/ipc/archive-contract.ts';
import { ArchiveProgress } from '../../parts/archive-progress.tsx';
import { Button } from '../../ui/button.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { ArchiveContents } from './archive-contents.tsx';
import { bringBackMessages } from './bring-back-messages.ts';
import style from './form.module.css';
import { messages } from './messages.ts';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { CreateForm } from './passphrase-form.ts';
import { Room } from './room.tsx';
import { type ChosenFolder, chooseArchive, chooseFolder } from './vault-actions.ts';

export type BroughtBack = {
  readonly archive: string;
  readonly passphrase: string;
  readonly folder: string | null;
};

type Props = {
  readonly defaultFolder: string;
  /** Refuses like `archive.bringBack`. */
  readonly onBringBack: (wish: BroughtBack) => Promise<void>;
  readonly onBack: () => void;
};

/** A new portfolio from everything that was once taken out: choose the file, see what is in it, choose a passphrase. */
export function BringBack({ defaultFolder, onBringBack, onBack }: Props) {
  const intl = useIntl();
  const [archive, setArchive] = useState<ArchiveView | null>(null);
  const choosing = useAttempt();
  const choose = () =>
    void choosing.attempt(async () => setArchive((await chooseArchive()) ?? archive));
  const isWhole = archive !== null && archive.problems.length === 0;
  const lead =
    archive === null
      ? bringBackMessages.lead
      : isWhole
        ? bringBackMessages.leadChosen
        : bringBackMessages.leadBroken;
  return (
    <Room
      eyebrow={isWhole ? intl.formatMessage(messages.createStep, { step: 1, steps: 2 }) : undefined}
      title={intl.formatMessage(bringBackMessages.title)}
      lead={<FormattedMessage {...lead} />}
    >
      {choosing.isPending ? (
        <ArchiveProgress
          label={intl.formatMessage(bringBackMessages.reading)}
          stopLabel={intl.formatMessage(bringBackMessages.stop)}
          isQuietAtFirst
        />
      ) : (
        archive !== null && <ArchiveContents archive={archive} />
      )}
      <RefusalNotice refusal={choosing.refusal} />
      {isWhole && !choosing.isPending ? (
        <NewKeyForm
          {...{ defaultFolder, onBringBack, onBack }}
          archive={archive}
          onChoose={choose}
        />
      ) : (
        <div className={style.actions}>
          <Button
            variant="primary"
            size="l"
            onPress={choose}
            isDisabled={choosing.isPending}
            autoFocus
          >
            <FormattedMessage
              {...(archive === null ? bringBackMessages.choose : bringBackMessages.chooseAnother)}
            />
          </Button>
          <Button variant="quiet" size="l" onPress={onBack} isDisabled={choosing.isPending}>
            <FormattedMessage {...messages.back} />
          </Button>
        </div>
      )}
    </Room>
  );
}

type KeyProps = Props & { readonly archive: ArchiveView; readonly onChoose: () => void };

function NewKeyForm({ defaultFolder, archive, onBringBack, onBack, onChoose }: KeyProps) {
  const intl = useIntl();
  const [folder, setFolder] = useState<ChosenFolder>({ token: null, label: defaultFolder });
  const choosing = useAttempt();
  const working = useAttempt();
  const form = useForm<CreateForm>({
    resolver: zodResolver(CreateForm),
    defaultValues: { passphrase: '', again: '' },
  });
  const submit = form.handleSubmit(({ passphrase }) =>
    working.attempt(() =>
      onBringBack({ archive: archive.token, passphrase, folder: folder.token }),
    ),
  );
  const choose = () => choosing.attempt(async () => setFolder((await chooseFolder()) ?? folder));
  return (
    <form className={style.form} onSubmit={submit} noValidate>
      <NewPassphraseFields
        control={form.control}
        names={{ passphrase: 'passphrase', again: 'again' }}
        label={intl.formatMessage(messages.newPassphrase)}
        isDisabled={working.isPending}
        autoFocus
      />
      <div className={style.folder}>
        <p className="text-label">
          <FormattedMessage {...messages.folder} />
        </p>
        <p>{folder.label}</p>
        <div>
          <Button size="s" onPress={choose} isDisabled={working.isPending}>
            <FormattedMessage {...messages.chooseFolder} />
          </Button>
        </div>
      </div>
      <RefusalNotice refusal={working.refusal ?? choosing.refusal} />
      {working.isPending && (
        <ArchiveProgress
          label={intl.formatMessage(bringBackMessages.working)}
          stopLabel={intl.formatMessage(bringBackMessages.stop)}
        />
      )}
      <div className={style.actions}>
        <Button type="submit" variant="primary" size="l" isDisabled={working.isPending}>
          <FormattedMessage {...bringBackMessages.submit} />
        </Button>
        <div className={style.beside}>
          <Button variant="quiet" size="l" onPress={onChoose} isDisabled={working.isPending}>
            <FormattedMessage {...bringBackMessages.chooseAnother} />
          </Button>
          <Button variant="quiet" size="l" onPress={onBack} isDisabled={working.isPending}>
            <FormattedMessage {...messages.back} />
          </Button>
        </div>
      </div>
    </form>
  );
}
