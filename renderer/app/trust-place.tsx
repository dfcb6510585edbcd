import { ExitDrill } from '../features/archive/exit-drill.tsx';
import { TakeOutReadable } from '../features/archive/take-out.tsx';
import { BackupsSummary } from '../features/backups/backups-summary.tsx';
import { PortfolioCheck } from '../features/check/portfolio-check.tsx';
import { useLastCheck } from '../features/check/use-last-check.ts';
import { TrustScreen } from '../features/trust/trust-screen.tsx';
import { useVaultStatus } from './vault-status.ts';

/** The trust centre, where backups and the way out meet what is told of the portfolio. */
export function TrustPlace() {
  const status = useVaultStatus((now) => now.status);
  const { isRunning, isDamaged } = useLastCheck();
  if (status === null) return null;
  return (
    <TrustScreen
      isSample={status.sample}
      backupsSummary={status.sample ? undefined : <BackupsSummary />}
      isCheckTelling={isRunning || isDamaged}
      check={<PortfolioCheck takeOut={!status.sample && <TakeOutReadable />} />}
      exitDrill={<ExitDrill />}
    />
  );
}
