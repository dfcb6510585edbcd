import { lazy, Suspense, startTransition, useState } from 'react';
import type { VaultStatus } from '../../../shared/ipc/views.ts';
import { UnlockCard } from './unlock-card.tsx';
import { createPortfolio, readStatus } from './vault-actions.ts';
import { Welcome } from './welcome.tsx';

const CreatePortfolio = lazy(async () => ({
  default: (await import('./create-portfolio.tsx')).CreatePortfolio,
}));
const KeepRecoveryCode = lazy(async () => ({
  default: (await import('./keep-recovery-code.tsx')).KeepRecoveryCode,
}));
const RecoverCard = lazy(async () => ({
  default: (await import('./recover-card.tsx')).RecoverCard,
}));

type Place =
  | { readonly at: 'door' }
  | { readonly at: 'create' }
  | { readonly at: 'keep'; readonly code: string }
  | { readonly at: 'recover' };

type Props = {
  readonly status: VaultStatus;
  readonly onStatus: (status: VaultStatus) => void;
  /** While held, this room stays although the portfolio is open: its recovery code is still to be kept. */
  readonly onHold: (held: boolean) => void;
};

/** Everything before a portfolio is open: the first run, the lock, the way back in with the recovery code. */
export function VaultRoom(props: Props) {
  return (
    <Suspense fallback={null}>
      <Doors {...props} />
    </Suspense>
  );
}

function Doors({ status, onStatus, onHold }: Props) {
  const [place, setNow] = useState<Place>({ at: 'door' });
  // What is on screen stays until the next part has been fetched.
  const setPlace = (next: Place) => startTransition(() => setNow(next));
  const toDoor = () => setPlace({ at: 'door' });
  const create = async (passphrase: string, folder: string | null) => {
    onHold(true);
    try {
      setPlace({ at: 'keep', code: await createPortfolio(passphrase, folder) });
    } catch (error) {
      onHold(false);
      throw error;
    }
  };
  const enter = async () => {
    onStatus(await readStatus());
    onHold(false);
  };
  if (place.at === 'keep') return <KeepRecoveryCode code={place.code} onDone={enter} />;
  if (place.at === 'create') {
    return <CreatePortfolio defaultFolder={status.folder} onCreate={create} onBack={toDoor} />;
  }
  if (status.state === 'absent') {
    return <Welcome onCreate={() => setPlace({ at: 'create' })} onStatus={onStatus} />;
  }
  if (place.at === 'recover' || !status.hasKeyFile) {
    const onBack = status.hasKeyFile ? toDoor : null;
    return <RecoverCard status={status} onStatus={onStatus} onBack={onBack} />;
  }
  return (
    <UnlockCard status={status} onStatus={onStatus} onRecover={() => setPlace({ at: 'recover' })} />
  );
}
