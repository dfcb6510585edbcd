import { BackupsScreen } from '../features/backups/backups-screen.tsx';
import { useVaultStatus } from './vault-status.ts';

/** The backups of the portfolio that is open. */
export function BackupsPlace() {
  const isSample = useVaultStatus((now) => now.status?.sample ?? false);
  return <BackupsScreen isSample={isSample} />;
}
