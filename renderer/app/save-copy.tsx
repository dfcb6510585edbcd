import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Reply } from '../../shared/ipc/contract.ts';
import { ask } from '../api.ts';
import { keepDraftsNow } from '../drafts.ts';
import { Button } from '../ui/button.tsx';
import { messages } from './messages.ts';
import { ToBackups } from './rollback-banner.tsx';
import style from './shell.module.css';
import { showRefusal } from './undo.ts';
import { enterStatus, loadStatus } from './vault-status.ts';

/** Milliseconds between two looks whether the folder is back. */
const LOOK = 3000;

/** Saves a copy of a portfolio whose folder is gone, and goes on there with every word that was typed. */
export function SaveCopy() {
  const intl = useIntl();
  const [saved, setSaved] = useState<Reply<'vault.saveCopy'>['saved']>(null);
  const [isPending, setPending] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => void loadStatus(), LOOK);
    return () => clearInterval(timer);
  }, []);
  const during = async (work: () => Promise<void>) => {
    setPending(true);
    try {
      await work();
    } catch (error) {
      showRefusal(intl, error);
    } finally {
      setPending(false);
    }
  };
  const save = () => during(async () => setSaved((await ask('vault.saveCopy', {})).saved));
  const goOn = (token: string) =>
    during(async () => {
      const status = await ask('vault.goOnWithCopy', { copy: token });
      // Into the copy: the window is drawn anew, and what was being written waits there.
      await keepDraftsNow();
      enterStatus(status);
    });
  if (saved === null) {
    return (
      <div className={style.choices}>
        <Button size="s" variant="primary" onPress={() => void save()} isPending={isPending}>
          <FormattedMessage {...messages.saveCopy} />
        </Button>
        <ToBackups />
      </div>
    );
  }
  return (
    <div className={style.choices}>
      <span className="break-anywhere">
        <FormattedMessage {...messages.copySaved} values={{ folder: saved.label }} />
      </span>
      <Button
        size="s"
        variant="primary"
        onPress={() => void goOn(saved.token)}
        isPending={isPending}
      >
        <FormattedMessage {...messages.goOnThere} />
      </Button>
    </div>
  );
}
