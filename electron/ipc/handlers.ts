import type { Handlers } from './answer.ts';
import { type AppParts, appHandlers } from './app-handlers.ts';
import { type ArchiveParts, archiveHandlers } from './archive-handlers.ts';
import { type EvidenceParts, evidenceHandlers } from './evidence-handlers.ts';
import { type PrintDesktop, printHandlers } from './print-handlers.ts';
import { recordHandlers } from './record-handlers.ts';
import { taxonomyHandlers } from './skills-handlers.ts';
import { type VaultParts, vaultHandlers } from './vault-handlers.ts';

/** Who answers each question of the contract. */
export function createHandlers(parts: {
  readonly app: AppParts;
  readonly vault: VaultParts;
  readonly print: PrintDesktop;
  /** Asks for a published list of skills; null is "never mind". */
  readonly chooseTaxonomyFile: () => Promise<string | null>;
  readonly evidence: Omit<EvidenceParts, 'context'>;
  readonly archive: Omit<ArchiveParts, 'vault'>;
}): Handlers {
  return {
    ...appHandlers(parts.app),
    ...vaultHandlers(parts.vault),
    ...recordHandlers(parts.vault.vaults.context),
    ...printHandlers(parts.vault.vaults.context, parts.print),
    ...taxonomyHandlers(parts.vault.vaults.context, parts.chooseTaxonomyFile),
    ...archiveHandlers({ vault: parts.vault, ...parts.archive }),
    ...evidenceHandlers({ context: parts.vault.vaults.context, ...parts.evidence }),
  };
}
