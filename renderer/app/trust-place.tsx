import { ExitDrill } from '../features/archive/exit-drill.tsx';
import { BackupsSummary } from '../features/backups/backups-summary.tsx';
import { TrustScreen } from '../features/trust/trust-screen.tsx';
import { useVaultStatus } from './vault-status.ts';

/** The trust centre, where backups and the way out meet what is told of the portfolio. */
export function TrustPlace() {
  const status = useVaultStatus((now) => now.status);
  if (status === null) return null;
  return (
    <TrustScreen
      isSample={status.sample}
      backupsSummary={status.sample ? undefined : <BackupsSummary />}
      exitDrill={<ExitDrill />}
    />
  );
}
