import { FormattedMessage, useIntl } from 'react-intl';
import type { BackupsPage } from '../../../shared/ipc/backups-contract.ts';
import { ask } from '../../api.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { refusalText } from '../../ui/refusal-text.ts';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { messages } from './messages.ts';
import { useLate } from './use-late.ts';
import { useMoment } from './words.ts';

type Working = NonNullable<BackupsPage['working']>;

type Props = { readonly page: BackupsPage };

function doing(what: Working['what']) {
  if (what === 'check') return messages.checking;
  return what === 'elsewhere' ? messages.copying : messages.making;
}

/** What is going on with the backups, what did not succeed, and the way back from a restore. */
export function BackupNotices({ page }: Props) {
  const intl = useIntl();
  const moment = useMoment();
  const isLate = useLate(page.working !== null);
  const { failure, working } = page;
  return (
    <>
      {isLate && working !== null && (
        <Progress
          label={intl.formatMessage(doing(working.what))}
          value={null}
          onCancel={() => void ask('backups.stop', {})}
          cancelLabel={intl.formatMessage(messages.stop)}
        />
      )}
      {failure !== null && (
        <Banner tone="warn" isLive>
          <FormattedMessage
            {...messages.failed}
            values={{
              when: moment(failure.at),
              why: refusalText(intl, { code: failure.code, details: {} }).title,
            }}
          />
        </Banner>
      )}
      {page.lastSwap !== null && <WayBack swap={page.lastSwap} />}
    </>
  );
}

function WayBack({ swap }: { readonly swap: NonNullable<BackupsPage['lastSwap']> }) {
  const intl = useIntl();
  const moment = useMoment();
  const undoing = useAttempt();
  const isUndo = swap.what === 'undo';
  const undo = () =>
    void undoing.attempt(async () => {
      await ask('backups.undoRestore', {});
      const said = isUndo ? messages.restored : messages.undone;
      showToast({ title: intl.formatMessage(said), tone: 'ok' });
    });
  return (
    <>
      <Banner
        tone="info"
        action={
          <Button edits size="s" onPress={undo} isPending={undoing.isPending}>
            <FormattedMessage {...(isUndo ? messages.redo : messages.undo)} />
          </Button>
        }
      >
        <FormattedMessage
          {...(isUndo ? messages.undoneAt : messages.restoredAt)}
          values={{ when: moment(swap.at) }}
        />
      </Banner>
      <RefusalNotice refusal={undoing.refusal} />
    </>
  );
}
