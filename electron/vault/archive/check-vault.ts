import { setImmediate as letOthersRun } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { PortfolioCheck, type VaultPart } from '../../../shared/domain/portfolio-check.ts';
import { readMeta, writeMeta } from '../../database/meta.ts';
import { readOr } from '../damage.ts';
import { sealPauses } from '../seals-hold.ts';
import { checkPages, linksHold, pageWork } from './check-pages.ts';
import { fileTitle } from './compare-vaults.ts';
import { isCounted } from './counted-records.ts';
import { asKeptFile, type KeptFile, wholeFile, workOf } from './kept-in-archive.ts';
import type { Steps } from './long-work.ts';
import { type DamagedRecord, nameLost } from './name-lost.ts';
import { noteIfPossible } from './note-if-possible.ts';
import { readTolerantly } from './read-tolerantly.ts';
import type { LostRow } from './surviving-rows.ts';
import { type VaultRow, wholeVaultTables } from './whole-vault-rows.ts';

export type CheckRequest = {
  readonly db: Database.Database;
  /** Whether every page on the disk has its seal; see `sealsHold`. */
  readonly sealsHold: (pause: () => Promise<void>) => Promise<boolean>;
  readonly now: () => Date;
  readonly steps: Steps & { readonly expect: (amount: number) => void };
};

export type CheckResult = PortfolioCheck & { readonly found: readonly DamagedRecord[] };

type Read = {
  records: number;
  readonly lost: LostRow[];
  readonly files: KeptFile[];
};

async function readAll({ db, steps }: CheckRequest): Promise<Read> {
  const read: Read = { records: 0, lost: [], files: [] };
  const pause = async () => {
    await letOthersRun();
    steps.check();
  };
  for (const table of wholeVaultTables(db)) {
    const begin = () => ({ rows: 0, files: [] as KeptFile[] });
    const take = (into: ReturnType<typeof begin>, rows: readonly VaultRow[]) => {
      steps.done(rows.length);
      into.rows += rows.length;
      if (table.name === 'files') into.files.push(...rows.map(asKeptFile));
    };
    const { into, lost } = await readTolerantly(db, table, { begin, take, pause });
    read.lost.push(...lost);
    read.files.push(...into.files);
    if (isCounted(table.name)) read.records += into.rows + lost.length;
  }
  return read;
}

async function damagedFiles({ db, steps }: CheckRequest, files: readonly KeptFile[]) {
  const found: DamagedRecord[] = [];
  for (const file of files) {
    if ((await wholeFile(db, file, steps)) !== null) continue;
    const { sha256: id } = file;
    const title = readOr(null, () => fileTitle(db, id));
    found.push({ what: 'files', id, isPart: false, title, at: null, between: null });
  }
  return found;
}

/** What is damaged beside the records. Tables of which records are lost need not be told of twice. */
async function damagedParts(
  request: CheckRequest,
  { lost, files }: { readonly lost: readonly LostRow[]; readonly files: number },
): Promise<VaultPart[]> {
  const { db, steps } = request;
  const pause = async () => {
    steps.done(1);
    await letOthersRun();
    steps.check();
  };
  const parts = new Set(await checkPages(db, steps));
  if (lost.some(({ table }) => table === 'meta')) parts.add('opening');
  if (lost.length > 0) parts.delete('structure');
  else if (parts.size === 0) {
    if (!(await linksHold(db, steps))) parts.add('links');
    // What is in use was read by now: what holds nothing is left.
    if (files === 0 && !(await request.sealsHold(pause))) parts.add('unused');
  }
  return [...parts];
}

/**
 * Reads every page, every record and every kept file of an open vault from the disk, a few at a time, and names what
 * cannot be read. The result is remembered in the vault where that can be written. Refusals: stopped, vault-locked.
 */
export async function checkVault(request: CheckRequest): Promise<CheckResult> {
  const { db, steps } = request;
  steps.expect(workOf(db) + pageWork(db) + sealPauses(db));
  // What is in memory would hide what has become of it on the disk.
  db.pragma('shrink_memory');
  const { records, lost, files } = await readAll(request);
  const ofRecords = lost.filter(({ table }) => table !== 'meta');
  const ofFiles = await damagedFiles(request, files);
  const found = [...nameLost(db, ofRecords), ...ofFiles];
  const parts = await damagedParts(request, { lost, files: ofFiles.length });
  const at = request.now().toISOString();
  const check = { at, records, files: files.length, damaged: found.length, parts };
  noteIfPossible(db, () => writeMeta(db, 'lastCheck', JSON.stringify(check)));
  return { ...check, found };
}

/** The last check of this vault; null when there was none. */
export function lastCheck(db: Database.Database): PortfolioCheck | null {
  const kept = readMeta(db, 'lastCheck');
  return kept === null ? null : PortfolioCheck.parse(JSON.parse(kept));
}
