import { useEffect, useState } from 'react';
import type { VaultStatus } from '../../../shared/ipc/views.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { Later, part } from '../../ui/later.tsx';
import type { BroughtBack } from './bring-back.tsx';
import { MissingCard } from './missing-card.tsx';
import { UnlockCard } from './unlock-card.tsx';
import { bringBack, createPortfolio, readStatus } from './vault-actions.ts';
import { Welcome } from './welcome.tsx';

const createRoom = part(async () => (await import('./create-portfolio.tsx')).CreatePortfolio);
const keepRoom = part(async () => (await import('./keep-recovery-code.tsx')).KeepRecoveryCode);
const restoreRoom = part(async () => (await import('./restore-card.tsx')).RestoreCard);
const bringBackRoom = part(async () => (await import('./bring-back.tsx')).BringBack);
const recoverRoom = part(async () => (await import('./recover-card.tsx')).RecoverCard);

type Place =
  | { readonly at: 'door' }
  | { readonly at: 'create' }
  | { readonly at: 'bring-back' }
  | { readonly at: 'keep'; readonly code: string }
  | { readonly at: 'recover' }
  | { readonly at: 'restore' };

type Props = {
  readonly status: VaultStatus;
  readonly onStatus: (status: VaultStatus) => void;
  /** While held, this room stays although the portfolio is open: its recovery code is still to be kept. */
  readonly onHold: (held: boolean) => void;
};

/** Everything before a portfolio is open: the first run, the lock, the way back in with the recovery code. */
export function VaultRoom({ status, onStatus, onHold }: Props) {
  const [place, setPlace] = useState<Place>({ at: 'door' });
  const isFirstRun = status.state === 'absent';
  useEffect(() => {
    if (!isFirstRun) return undefined;
    // The door is drawn; what may be behind the next press comes while it is read.
    return afterPaint(() => {
      for (const room of [createRoom, keepRoom]) void room.fetch();
    });
  }, [isFirstRun]);
  const toDoor = () => setPlace({ at: 'door' });
  const keepAfter = async (make: Promise<string>) => {
    onHold(true);
    try {
      setPlace({ at: 'keep', code: await make });
    } catch (error) {
      onHold(false);
      throw error;
    }
  };
  const create = (passphrase: string, folder: string | null) =>
    keepAfter(createPortfolio(passphrase, folder));
  const enter = async () => {
    onStatus(await readStatus());
    onHold(false);
  };
  if (place.at === 'keep') {
    return <Later part={keepRoom} with={{ code: place.code, onDone: enter }} />;
  }
  if (place.at === 'create') {
    const { folder } = status;
    return (
      <Later part={createRoom} with={{ defaultFolder: folder, onCreate: create, onBack: toDoor }} />
    );
  }
  if (place.at === 'bring-back') {
    const onBringBack = (wish: BroughtBack) => keepAfter(bringBack(wish));
    const { folder: defaultFolder } = status;
    return <Later part={bringBackRoom} with={{ defaultFolder, onBringBack, onBack: toDoor }} />;
  }
  if (status.state === 'absent') {
    return (
      <Welcome
        onCreate={() => setPlace({ at: 'create' })}
        onBringBack={() => setPlace({ at: 'bring-back' })}
        onStatus={onStatus}
      />
    );
  }
  const toRestore = () => setPlace({ at: 'restore' });
  if (place.at === 'restore') {
    return <Later part={restoreRoom} with={{ status, onStatus, onBack: toDoor }} />;
  }
  if (status.state === 'missing') {
    return <MissingCard status={status} onStatus={onStatus} onRestore={toRestore} />;
  }
  if (place.at === 'recover' || !status.hasKeyFile) {
    const onBack = status.hasKeyFile ? toDoor : null;
    return <Later part={recoverRoom} with={{ status, onStatus, onBack, onRestore: toRestore }} />;
  }
  return (
    <UnlockCard
      status={status}
      onStatus={onStatus}
      onRecover={() => setPlace({ at: 'recover' })}
      onRestore={toRestore}
    />
  );
}
