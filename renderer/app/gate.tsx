import { lazy, Suspense, useEffect } from 'react';
import { RefusalState } from '../ui/refusal-state.tsx';
import { enterStatus, followVault, holdRoom, loadStatus, useVaultStatus } from './vault-status.ts';

const VaultRoom = lazy(async () => ({
  default: (await import('../features/vault/vault-room.tsx')).VaultRoom,
}));
const Shell = lazy(async () => ({ default: (await import('./shell.tsx')).Shell }));

/** Shows the room before a portfolio is open, or what is inside. Each is its own piece of code. */
export function Gate() {
  const { status, refusal, held } = useVaultStatus();
  useEffect(() => {
    void loadStatus();
    return followVault();
  }, []);
  if (status === null) {
    return refusal && <RefusalState refusal={refusal} onRetry={loadStatus} />;
  }
  const isInside = status.state === 'open' && !held;
  return (
    <Suspense fallback={null}>
      {isInside ? (
        <Shell key={`${status.folder} ${status.sample}`} status={status} />
      ) : (
        <VaultRoom status={status} onStatus={enterStatus} onHold={holdRoom} />
      )}
    </Suspense>
  );
}
