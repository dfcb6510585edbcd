import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { contextOf } from '../../electron/services/context.ts';
import { fillWithSample } from '../../electron/services/sample.ts';
import { checkVault } from '../../electron/vault/archive/check-vault.ts';
import { PART_TABLES } from '../../electron/vault/archive/counted-records.ts';
import { archivedRows, openArchive } from '../../electron/vault/archive/read-archive.ts';
import {
  rowLine,
  rowPages,
  type VaultTable,
  wholeVaultTables,
} from '../../electron/vault/archive/whole-vault-rows.ts';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { closeVault, type OpenVault, openVault } from '../../electron/vault/open-vault.ts';
import { sealsHold } from '../../electron/vault/seals-hold.ts';
import { createVaultSession } from '../../electron/vault/session.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { Refusal } from '../../shared/result.ts';
import { idsInOrder } from '../support/sample-ids.ts';
import { archiveOf, noSteps, sourceOf } from '../vault/archive/support/archives.ts';
import { type FaultLine, noneBad } from './fault-line.ts';

const PASSPHRASE = 'correct horse battery staple';
const PAGE = 4096;
const now = () => new Date('2026-11-26T14:02:00.000Z');

type Tables = ReadonlyMap<string, ReadonlySet<string>>;

/** A portfolio as the app fills it, which page belongs to which table, and all that is in it. */
async function samplePortfolio(home: string) {
  const folder = join(home, 'vault');
  const backupsFolder = join(home, 'backups');
  const kdf = { m: 64 * 1024, t: 1, p: 1 };
  const monotonicMs = () => performance.now();
  const session = createVaultSession({ now, monotonicMs, backupsFolder, kdf });
  await session.create({ folder, name: 'Mine', passphrase: PASSPHRASE });
  const db = session.database();
  const newId = idsInOrder(now());
  fillWithSample(contextOf(db, { now, newId, changed: () => undefined }), { today: '2026-11-26' });
  const pages = db
    .prepare<[], { page: number; name: string; table: string }>(
      `SELECT d.pageno AS page, d.name, ifnull(s.tbl_name, d.name) AS "table"
      FROM dbstat d LEFT JOIN sqlite_schema s ON s.name = d.name`,
    )
    .all();
  const owners = new Map(pages.map(({ page, name, table }) => [page, { name, table }]));
  const content = contentOf(db);
  session.lock();
  const paths = vaultPaths(folder);
  const { dataKey } = await dataKeyOf(paths, PASSPHRASE, nativeArgon2);
  return { paths, dataKey, owners, content, backupsFolder };
}

type Portfolio = Awaited<ReturnType<typeof samplePortfolio>>;

function contentOf(db: Database.Database): Tables {
  return new Map(
    wholeVaultTables(db).map((table) => [
      table.name,
      new Set([...rowPages(db, table)].flat().map(rowLine)),
    ]),
  );
}

/** Whether a row can be read by its key, through any way that leads to it. */
function isReadable(db: Database.Database, table: VaultTable, line: string): boolean {
  // Written by `rowLine` from a row of this table.
  const row = JSON.parse(line) as Record<string, unknown>;
  const names = table.columns.map(({ name }) => `"${name}"`).join(', ');
  const where = table.key.map((key) => `"${key}" = ?`).join(' AND ');
  return ['', 'NOT INDEXED'].some((way) => {
    try {
      const found = db
        .prepare(`SELECT ${names} FROM "${table.name}" ${way} WHERE ${where}`)
        .get(...table.key.map((key) => row[key]));
      return found !== undefined;
    } catch {
      return false;
    }
  });
}

async function archiveRows(bytes: Buffer) {
  const archive = await openArchive(sourceOf(bytes));
  const rows = new Map<string, Set<string>>();
  for (const table of archive.tables) {
    const lines = new Set<string>();
    for await (const page of archivedRows(archive, table))
      for (const row of page) lines.add(rowLine(row));
    rows.set(table.name, lines);
  }
  return { rows, manifest: archive.manifest };
}

export type Flipped = {
  readonly page: number;
  readonly owner: string;
  readonly isNoticed: boolean;
  /** The damaged record, or the place, was told; true for pages that hold no record. */
  readonly isNamed: boolean;
  /** Everything that can be read one by one is in the archive as it was, and nothing else. */
  readonly isRestWhole: boolean;
  readonly wasOpened: boolean;
};

const isRecordTable = (owner: { readonly name: string; readonly table: string } | undefined) =>
  owner !== undefined &&
  owner.name === owner.table &&
  !/^(search_|undo_|sqlite_|erasing|meta)/.test(owner.name);

async function lookAt(vault: OpenVault, portfolio: Portfolio, page: number): Promise<Flipped> {
  const { db } = vault;
  const owner = portfolio.owners.get(page);
  // Before anything else is read, so that it is the disk that answers.
  const check = await checkVault({
    db,
    now,
    steps: noSteps,
    sealsHold: (pause) => sealsHold(vault, pause),
  });
  const isNoticed = check.damaged > 0 || check.parts.length > 0;
  const table = owner?.table ?? 'free';
  const what = table === 'file_chunks' ? 'files' : (PART_TABLES[table]?.of ?? table);
  db.pragma('shrink_memory');
  const { rows } = await archiveRows(await archiveOf(db));
  // What a vault says of itself has changed: that it was checked.
  const tables = wholeVaultTables(db).filter(({ name }) => name !== 'meta');
  const leftOut = tables.flatMap((one) => {
    const taken = rows.get(one.name) ?? new Set<string>();
    const before = [...(portfolio.content.get(one.name) ?? [])];
    return before.filter((line) => !taken.has(line)).map((line) => ({ one, line }));
  });
  const isAsItWas = tables.every(({ name }) =>
    [...(rows.get(name) ?? [])].every((line) => portfolio.content.get(name)?.has(line)),
  );
  const isRestWhole = isAsItWas && leftOut.every(({ one, line }) => !isReadable(db, one, line));
  // Nothing is to be named where every row can be read in another way: from an index that holds all of it.
  const isNamed =
    (leftOut.length === 0 && table !== 'file_chunks') ||
    !isRecordTable(owner) ||
    check.found.some((one) => one.what === what);
  return { page, owner: owner?.name ?? 'free', isNoticed, isNamed, isRestWhole, wasOpened: true };
}

/** Opens a portfolio of which one bit was flipped, checks it, and takes out what is left. */
async function flipOne(portfolio: Portfolio, whole: Buffer, page: number, bit: number) {
  const { paths, dataKey, backupsFolder, owners } = portfolio;
  const flipped = Buffer.from(whole);
  const at = (page - 1) * PAGE + (bit >> 3);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit & 7));
  writeFileSync(paths.database, flipped);
  let vault: OpenVault;
  try {
    vault = await openVault(paths, dataKey, { keyProven: true, backupsFolder, now });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const owner = owners.get(page)?.name ?? 'free';
    // What the file cannot be opened without: the list of its tables, and what it says of itself.
    const isFirst = page === 1 || /^(sqlite_schema|meta)$/.test(owner);
    return {
      page,
      owner,
      isNoticed: true,
      isNamed: isFirst,
      isRestWhole: isFirst,
      wasOpened: false,
    };
  }
  try {
    return await lookAt(vault, portfolio, page);
  } finally {
    closeVault({ ...vault, dataKey: Buffer.from(vault.dataKey) });
  }
}

/** Flips one bit at a time, spread over all pages of a portfolio and all places in a page. */
export async function eachFlip(scale: { readonly flips: number }): Promise<Flipped[]> {
  const home = mkdtempSync(join(tmpdir(), 'cloche-flips-'));
  try {
    const portfolio = await samplePortfolio(home);
    const whole = readFileSync(portfolio.paths.database);
    const pages = whole.length / PAGE;
    const found: Flipped[] = [];
    for (let flip = 0; flip < scale.flips; flip += 1) {
      const page = (Math.floor((flip * pages) / scale.flips) % pages) + 1;
      found.push(
        await flipOne(portfolio, whole, page, ((flip * 997 + 13) % PAGE) * 8 + (flip % 8)),
      );
    }
    return found;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The same as lines of the fault bench. `flips`: how many. */
export async function checkFlips(scale: { readonly flips: number }): Promise<FaultLine[]> {
  const flipped = await eachFlip(scale);
  const tried = flipped.length;
  const bad = (is: (one: Flipped) => boolean) => flipped.filter((one) => !is(one)).length;
  const line = (what: string, is: (one: Flipped) => boolean) =>
    noneBad(what, { tried, bad: bad(is), least: tried });
  return [
    line('one bit flipped, neither opening nor checking told of it', (one) => one.isNoticed),
    line('one bit flipped, the damaged record not named', (one) => one.isNamed),
    line('one bit flipped, the rest not taken out as it was', (one) => one.isRestWhole),
  ];
}
