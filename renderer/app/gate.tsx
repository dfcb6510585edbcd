import { useEffect } from 'react';
import type { VaultStatus } from '../../shared/ipc/views.ts';
import { VaultRoom } from '../features/vault/vault-room.tsx';
import { afterPaint } from '../ui/after-paint.ts';
import { Later, part } from '../ui/later.tsx';
import { RefusalState } from '../ui/refusal-state.tsx';
import { holdWishes } from './held-wish.ts';
import { enterStatus, followVault, holdRoom, loadStatus, useVaultStatus } from './vault-status.ts';

const shell = part(async () => (await import('./shell.tsx')).Shell);

type Props = {
  /** What is drawn until the first answer; null for nothing. */
  readonly door: VaultStatus | null;
};

/** Shows the room before a portfolio is open, which every window begins with, or what is inside: a piece of code of its own. */
export function Gate({ door }: Props) {
  const { status: known, refusal, held, entries } = useVaultStatus();
  const status = known ?? (refusal === null ? door : null);
  useEffect(() => {
    void loadStatus();
    const stops = [followVault(), holdWishes()];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const isDrawn = status !== null;
  useEffect(() => {
    if (!isDrawn) return undefined;
    // Read by the bench: from here on what is drawn can be pressed.
    performance.mark('answers');
    // Once the door is on the screen: while a passphrase is typed there is time to fetch what lies behind it.
    return afterPaint(() => void shell.fetch());
  }, [isDrawn]);
  if (status === null) {
    return refusal && <RefusalState refusal={refusal} onRetry={loadStatus} />;
  }
  if (status.state === 'open' && !held) {
    return <Later key={entries} part={shell} with={{ status }} />;
  }
  return <VaultRoom status={status} onStatus={enterStatus} onHold={holdRoom} />;
}
