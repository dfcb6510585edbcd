import { zodResolver } from '@hookform/resolvers/zod';
import { useController, useForm } from 'react-hook-form';
import { FormattedMessage, useIntl } from 'react-intl';
import { normalizeRecoveryCode } from '../../../shared/domain/recovery-code.ts';
import type { VaultStatus } from '../../../shared/ipc/views.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import style from './form.module.css';
import { messages } from './messages.ts';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { OpenAnother } from './open-another.tsx';
import { RecoverForm } from './passphrase-form.ts';
import { ReadingWayOut } from './reading-way-out.tsx';
import { RestoreWayOut } from './restore-way-out.tsx';
import { Room } from './room.tsx';
import { recover } from './vault-actions.ts';

type Props = {
  readonly status: VaultStatus;
  readonly onStatus: (status: VaultStatus) => void;
  readonly onRestore: () => void;
  /** Absent where a passphrase could not open it anyway. */
  readonly onBack: (() => void) | null;
};

/** Opens with the code on paper, and sets a new passphrase. */
export function RecoverCard({ status, onStatus, onBack, onRestore }: Props) {
  const intl = useIntl();
  const recovering = useAttempt();
  const choosing = useAttempt();
  const form = useForm<RecoverForm>({
    resolver: zodResolver(RecoverForm),
    defaultValues: { code: '', passphrase: '', again: '' },
  });
  const { field, fieldState } = useController({ control: form.control, name: 'code' });
  const typed = normalizeRecoveryCode(field.value).length;
  const enter = (forReading: boolean) =>
    form.handleSubmit(async ({ code, passphrase }) => {
      const open = async () => onStatus(await recover({ code, passphrase, forReading }));
      if (!(await recovering.attempt(open))) form.setFocus('code');
    });
  return (
    <Room
      title={intl.formatMessage(messages.recoverTitle)}
      lead={<FormattedMessage {...messages.recoverWhy} />}
      footer={
        <>
          <Button variant="quiet" onPress={onRestore}>
            <FormattedMessage {...messages.restoreFrom} />
          </Button>
          <OpenAnother attempt={choosing.attempt} onStatus={onStatus} />
        </>
      }
    >
      {!status.hasKeyFile && (
        <Banner tone="info">
          <FormattedMessage {...messages.recoverNoKeyFile} />
        </Banner>
      )}
      <p className={`${style.folder} break-anywhere`}>{status.folder}</p>
      <form className={style.form} onSubmit={enter(false)} noValidate>
        <TextField
          label={intl.formatMessage(messages.recoverCode)}
          description={intl.formatMessage(messages.recoverCodeHint, { typed })}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          ref={field.ref}
          isMultiline
          maxLength={400}
          spellCheck={false}
          error={fieldState.error && intl.formatMessage(messages.recoverCodeMissing, { typed })}
          autoFocus
        />
        <NewPassphraseFields
          control={form.control}
          names={{ passphrase: 'passphrase', again: 'again' }}
          label={intl.formatMessage(messages.newPassphrase)}
          isDisabled={recovering.isPending}
        />
        <RefusalNotice refusal={recovering.refusal ?? choosing.refusal} />
        <div className={style.beside}>
          <ReadingWayOut
            refusal={recovering.refusal}
            isDisabled={recovering.isPending}
            onRead={() => void enter(true)()}
          />
          <RestoreWayOut refusal={recovering.refusal} onRestore={onRestore} />
        </div>
        {recovering.isPending && (
          <Progress label={intl.formatMessage(messages.recovering)} value={null} />
        )}
        <div className={style.actions}>
          <Button type="submit" variant="primary" size="l" isDisabled={recovering.isPending}>
            <FormattedMessage {...messages.recover} />
          </Button>
          {onBack && (
            <Button variant="quiet" size="l" onPress={onBack}>
              <FormattedMessage {...messages.back} />
            </Button>
          )}
        </div>
      </form>
    </Room>
  );
}
