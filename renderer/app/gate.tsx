import { useEffect } from 'react';
import { Later, part } from '../ui/later.tsx';
import { RefusalState } from '../ui/refusal-state.tsx';
import { enterStatus, followVault, holdRoom, loadStatus, useVaultStatus } from './vault-status.ts';

const vaultRoom = part(async () => (await import('../features/vault/vault-room.tsx')).VaultRoom);
const shell = part(async () => (await import('./shell.tsx')).Shell);

// A window begins before a locked door: its code comes while the state of the vault is asked for.
void vaultRoom.fetch();

/** Shows the room before a portfolio is open, or what is inside. Each is its own piece of code. */
export function Gate() {
  const { status, refusal, held } = useVaultStatus();
  useEffect(() => {
    void loadStatus();
    return followVault();
  }, []);
  useEffect(() => {
    // While a passphrase is typed there is time to fetch what lies behind the door.
    const idle = requestIdleCallback(() => void shell.fetch());
    return () => cancelIdleCallback(idle);
  }, []);
  if (status === null) {
    return refusal && <RefusalState refusal={refusal} onRetry={loadStatus} />;
  }
  if (status.state === 'open' && !held) {
    return <Later key={`${status.folder} ${status.sample}`} part={shell} with={{ status }} />;
  }
  return <Later part={vaultRoom} with={{ status, onStatus: enterStatus, onHold: holdRoom }} />;
}
