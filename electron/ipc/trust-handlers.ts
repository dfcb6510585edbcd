import { listSchema, trustFacts } from '../services/trust.ts';
import { describeProtection } from '../vault/describe-protection.ts';
import type { Handlers } from './answer.ts';
import type { Vaults } from './vaults.ts';

export type TrustParts = {
  readonly vaults: Vaults;
  /** Shows a folder in the file manager of the system. */
  readonly showFolder: (folder: string) => void;
};

type TrustHandlers = Pick<Handlers, Extract<keyof Handlers, `trust.${string}`>>;

/** Who answers what the trust centre asks. */
export function trustHandlers({ vaults, showFolder }: TrustParts): TrustHandlers {
  return {
    'trust.get': async () => ({
      ...trustFacts(vaults.context()),
      ...(await describeProtection(vaults.session().database(), vaults.folder())),
    }),
    'trust.schema': () => listSchema(vaults.context()),
    'trust.showFolder': () => {
      vaults.context();
      showFolder(vaults.folder());
      return { done: true };
    },
    'trust.erase': async (wish) => {
      await vaults.erase(wish);
      return { done: true };
    },
  };
}
