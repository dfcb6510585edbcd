import type { Handlers } from './answer.ts';
import { type AppParts, appHandlers } from './app-handlers.ts';
import { type ArchiveParts, archiveHandlers } from './archive-handlers.ts';
import { type BackupParts, backupHandlers } from './backup-handlers.ts';
import { checkHandlers } from './check-handlers.ts';
import { type EvidenceParts, evidenceHandlers } from './evidence-handlers.ts';
import { type PrintDesktop, printHandlers } from './print-handlers.ts';
import { recordHandlers } from './record-handlers.ts';
import { taxonomyHandlers } from './skills-handlers.ts';
import { trustHandlers } from './trust-handlers.ts';
import { type VaultParts, vaultHandlers } from './vault-handlers.ts';

/** Who answers each question of the contract. */
export function createHandlers(parts: {
  readonly app: AppParts;
  readonly vault: VaultParts;
  readonly print: PrintDesktop;
  /** Asks for a published list of skills; null is "never mind". */
  readonly chooseTaxonomyFile: () => Promise<string | null>;
  readonly evidence: Omit<EvidenceParts, 'context'>;
  readonly showFolder: (folder: string) => void;
  readonly backups: Omit<BackupParts, 'vaults' | 'now' | 'chooseCopyFolder'>;
  readonly archive: Omit<ArchiveParts, 'vault'>;
}): Handlers {
  const { vaults, now, desktop } = parts.vault;
  const records = recordHandlers(vaults.context);
  /** What brings in much at once comes after a backup; one that cannot be made is told of, and stops nobody. */
  const afterBackup =
    <I, O>(handle: (input: I) => O | Promise<O>) =>
    async (input: I): Promise<O> => {
      vaults.context();
      await vaults.backUpBefore('import');
      return handle(input);
    };
  return {
    ...appHandlers(parts.app),
    ...vaultHandlers(parts.vault),
    ...records,
    'learning.import': afterBackup(records['learning.import']),
    'skills.addMany': afterBackup(records['skills.addMany']),
    ...backupHandlers({
      vaults,
      now,
      chooseCopyFolder: desktop.chooseCopyFolder,
      ...parts.backups,
    }),
    ...printHandlers(parts.vault.vaults.context, parts.print),
    ...taxonomyHandlers(parts.vault.vaults.context, parts.chooseTaxonomyFile),
    ...checkHandlers({ vaults, now, changed: parts.archive.changed }),
    ...archiveHandlers({ vault: parts.vault, ...parts.archive }),
    ...evidenceHandlers({ context: parts.vault.vaults.context, ...parts.evidence }),
    ...trustHandlers({ vaults: parts.vault.vaults, showFolder: parts.showFolder }),
  };
}
