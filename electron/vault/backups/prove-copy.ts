import type Database from 'better-sqlite3';
import type { PortfolioFacts } from '../../../shared/domain/backup.ts';
import { Refusal } from '../../../shared/result.ts';
import { APPLICATION_ID } from '../../database/migrate.ts';
import { failureCode } from '../classify-failure.ts';
import { connect } from '../open-database.ts';
import { fingerprint, portfolioFacts } from './portfolio-facts.ts';

export type ProofJob = {
  readonly file: string;
  readonly dataKey: Uint8Array;
  /** The fingerprint of the original; null when there is none to compare with. */
  readonly expected: string | null;
};

/**
 * Opens a copy with its key, reads every page of it, and gives what is in it.
 * Refusals: backup-other-key, backup-damaged; failures of SQLite and the file system come as they are.
 */
export type Prove = (job: ProofJob, signal?: AbortSignal) => Promise<PortfolioFacts>;

/** Refusals: backup-other-key when nothing of it reads with this key, backup-damaged when it is not ours. */
function openCopy({ file, dataKey }: ProofJob): Database.Database {
  try {
    const copy = connect(file, dataKey, { readOnly: true });
    try {
      if (copy.pragma('application_id', { simple: true }) === APPLICATION_ID) return copy;
      throw new Refusal('backup-damaged');
    } catch (error) {
      copy.close();
      throw error;
    }
  } catch (error) {
    throw failureCode(error) === 'SQLITE_NOTADB' ? new Refusal('backup-other-key') : error;
  }
}

/** See `Prove`. Takes as long as reading the whole file does. */
export function proveCopy(job: ProofJob): PortfolioFacts {
  const { expected } = job;
  const copy = openCopy(job);
  try {
    const isWhole = copy.pragma('integrity_check', { simple: true }) === 'ok';
    if (!isWhole || (expected !== null && fingerprint(copy) !== expected)) {
      throw new Refusal('backup-damaged');
    }
    return portfolioFacts(copy);
  } catch (error) {
    throw /^SQLITE_(CORRUPT|NOTADB)/.test(failureCode(error) ?? '')
      ? new Refusal('backup-damaged')
      : error;
  } finally {
    copy.close();
  }
}

/** Does it on this thread. */
export const proveHere: Prove = async (job, signal) => {
  if (signal?.aborted) throw new Refusal('stopped');
  return proveCopy(job);
};
