import { isWholeCheck } from '../../shared/domain/portfolio-check.ts';
import type { Noun } from '../../shared/ipc/contract.ts';
import { checkVault, lastCheck } from '../vault/archive/check-vault.ts';
import { createLongWork, refuseClosed } from '../vault/archive/long-work.ts';
import type { Handlers } from './answer.ts';
import { toldOf } from './told-records.ts';
import type { Vaults } from './vaults.ts';

export type CheckParts = {
  readonly vaults: Vaults;
  readonly now: () => Date;
  readonly changed: (nouns: readonly Noun[]) => void;
};

type CheckHandlers = Pick<Handlers, Extract<keyof Handlers, `check.${string}`>>;

/** Who answers questions about reading the portfolio from end to end. */
export function checkHandlers({ vaults, now, changed }: CheckParts): CheckHandlers {
  const work = createLongWork();
  return {
    'check.run': async () => {
      const session = vaults.session();
      const db = session.database();
      const { found, ...check } = await work.run(
        (steps) => checkVault({ db, sealsHold: session.sealsHold, now, steps }),
        () => refuseClosed(db),
      );
      if (isWholeCheck(check)) vaults.noteWhole();
      changed(['history']);
      return { ...check, parts: [...check.parts], found: toldOf(found) };
    },
    'check.last': () => ({ last: lastCheck(vaults.session().database()) }),
    'check.progress': () => work.state(),
    'check.stop': () => {
      work.stop();
      return { done: true };
    },
  };
}
