import type { Reply } from '../../shared/ipc/contract.ts';
import type { TrustPage } from '../../shared/ipc/trust-contract.ts';
import { isReadOnly, writingBeside } from '../database/db.ts';
import { listStoredTables } from '../database/stored-tables.ts';
import {
  countFiles,
  countRecords,
  lastDrill,
  noteRecoveryCode,
  oldestRecord,
  portfolioName,
  recoveryCodeShownAt,
} from '../database/trust-facts.ts';
import type { ServiceContext } from './context.ts';

type Inside = Pick<
  TrustPage,
  'name' | 'files' | 'records' | 'since' | 'recoveryCodeShownAt' | 'lastDrill'
>;

/** What the vault says of itself from inside. */
export function trustFacts({ db }: ServiceContext): Inside {
  return {
    name: portfolioName(db),
    files: countFiles(db),
    records: countRecords(db),
    since: oldestRecord(db),
    recoveryCodeShownAt: recoveryCodeShownAt(db),
    lastDrill: lastDrill(db),
  };
}

/** The tables and columns of the open vault, with how many rows each holds. */
export function listSchema({ db }: ServiceContext): Reply<'trust.schema'> {
  return listStoredTables(db).map((table) => ({ ...table, columns: [...table.columns] }));
}

/** Notes that the recovery code was on the screen, where anything can be noted. */
export function noteRecoveryCodeShown({ db, now }: ServiceContext): void {
  if (isReadOnly(db)) return;
  writingBeside(db, (tx) => noteRecoveryCode(tx, now().toISOString()));
}
