import type { Handlers } from './answer.ts';
import { type AppParts, appHandlers } from './app-handlers.ts';
import { recordHandlers } from './record-handlers.ts';
import { taxonomyHandlers } from './skills-handlers.ts';
import { type VaultParts, vaultHandlers } from './vault-handlers.ts';

/** Who answers each question of the contract. */
export function createHandlers(parts: {
  readonly app: AppParts;
  readonly vault: VaultParts;
  /** Asks for a published list of skills; null is "never mind". */
  readonly chooseTaxonomyFile: () => Promise<string | null>;
}): Handlers {
  return {
    ...appHandlers(parts.app),
    ...vaultHandlers(parts.vault),
    ...recordHandlers(parts.vault.vaults.context),
    ...taxonomyHandlers(parts.vault.vaults.context, parts.chooseTaxonomyFile),
  };
}
