import { ExitDrill } from '../features/archive/exit-drill.tsx';
import { TakeOut } from '../features/archive/take-out.tsx';
import { AssumptionsSettings } from '../features/assumptions/assumptions-settings.tsx';
import { BackupsSummary } from '../features/backups/backups-summary.tsx';
import { RemindersSettings } from '../features/reminders/reminders-settings.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { VaultSettings } from '../features/vault/vault-settings.tsx';
import { useVaultStatus } from './vault-status.ts';

/** The settings, with the part that belongs to the key of the open portfolio. */
export function SettingsPlace() {
  const status = useVaultStatus((now) => now.status);
  if (status === null) return null;
  return (
    <SettingsScreen
      folder={status.folder}
      isSample={status.sample}
      readingSection={<AssumptionsSettings />}
      remindersSection={<RemindersSettings />}
      backups={status.sample ? undefined : <BackupsSummary />}
      wayOut={
        <>
          {!status.sample && <TakeOut />}
          <ExitDrill />
        </>
      }
      keySection={<VaultSettings isSample={status.sample} />}
    />
  );
}
