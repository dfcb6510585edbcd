import { FILE_CHUNK } from '../../../shared/domain/file-limits.ts';
import { Refusal } from '../../../shared/result.ts';
import {
  type ArchiveManifest,
  filePath,
  readArchivePath,
} from '../../../shared/transfer/archive-manifest.ts';
import { RECORD_TABLES, type RecordTable } from './counted-records.ts';
import { PIECE_WORK, type Steps } from './long-work.ts';
import { type ArchiveProblem, archivedRows, type OpenArchive } from './read-archive.ts';
import type { VaultRow } from './whole-vault-rows.ts';

export type NamedProblem = ArchiveProblem & {
  /** What its owner calls the file; null for what is no kept file. */
  readonly title: string | null;
};

/** What bringing an archive back would bring, found out without writing anything. */
export type ArchiveLook = {
  readonly manifest: ArchiveManifest;
  readonly counts: readonly { readonly table: RecordTable; readonly count: number }[];
  /** Kept files that were damaged when it was written, by what their owner calls them. */
  readonly leftOutFiles: readonly string[];
  /** Nothing can be brought back while there are any. */
  readonly problems: readonly NamedProblem[];
};

/** How much there is to read in an archive, in the measure of `Steps`. */
export function workIn({ counts, entries }: ArchiveManifest): number {
  const pieces = entries.reduce(
    (sum, { path, bytes }) =>
      readArchivePath(path)?.kind === 'file' ? sum + Math.ceil(bytes / FILE_CHUNK) : sum,
    0,
  );
  return counts.rows + pieces * PIECE_WORK;
}

function isDamage(error: unknown, path: string): boolean {
  return (
    error instanceof Refusal && error.code === 'archive-damaged' && error.details.part === path
  );
}

async function readThrough(archive: OpenArchive, path: string, steps: Steps): Promise<void> {
  const isFile = readArchivePath(path)?.kind === 'file';
  for await (const chunk of archive.read(path)) {
    steps.check();
    if (isFile) steps.done((chunk.length / FILE_CHUNK) * PIECE_WORK);
  }
}

type Seen = { readonly titles: Map<string, string>; readonly files: Set<string> };

function note(seen: Seen, table: string, rows: readonly VaultRow[]): void {
  for (const { sha256, title } of rows) {
    if (typeof sha256 !== 'string') continue;
    if (table === 'files') seen.files.add(sha256);
    if (table === 'evidence') seen.titles.set(sha256, String(title));
  }
}

async function readTables(archive: OpenArchive, seen: Seen, steps: Steps) {
  for (const table of archive.tables) {
    for await (const rows of archivedRows(archive, table)) {
      steps.check();
      steps.done(rows.length);
      note(seen, table.name, rows);
    }
  }
}

/** Kept files that the rows speak of and that are neither there nor said to be damaged. */
function unlisted({ manifest }: OpenArchive, { files }: Seen): ArchiveProblem[] {
  const known = new Set([
    ...manifest.entries.map(({ path }) => path),
    ...manifest.damagedFiles.map(({ sha256 }) => filePath(sha256)),
  ]);
  return [...files]
    .map(filePath)
    .filter((path) => !known.has(path))
    .map((path) => ({ path, what: 'missing' as const }));
}

async function changedParts(archive: OpenArchive, steps: Steps): Promise<ArchiveProblem[]> {
  const problems: ArchiveProblem[] = [...archive.problems];
  const known = new Set(problems.map(({ path }) => path));
  for (const { path, rows } of archive.manifest.entries) {
    if (known.has(path) || rows !== undefined) continue;
    try {
      await readThrough(archive, path, steps);
    } catch (error) {
      if (!isDamage(error, path)) throw error;
      problems.push({ path, what: 'changed' });
    }
  }
  return problems;
}

function counted({ entries }: ArchiveManifest): ArchiveLook['counts'] {
  return RECORD_TABLES.flatMap((table) => {
    const count = entries.find(({ path }) => path === `data/${table}.jsonl`)?.rows ?? 0;
    return count === 0 ? [] : [{ table, count }];
  });
}

/**
 * Reads all of an archive and writes nothing: every line is looked at, every fingerprint compared. A kept file that is
 * missing or was changed is named. Refusals: stopped, and those of `archivedRows` when the rows themselves are not whole.
 */
export async function lookIntoArchive(archive: OpenArchive, steps: Steps): Promise<ArchiveLook> {
  const { manifest } = archive;
  const seen: Seen = { titles: new Map(), files: new Set() };
  await readTables(archive, seen, steps);
  const problems = [...(await changedParts(archive, steps)), ...unlisted(archive, seen)];
  const titleOf = (sha256: string) => seen.titles.get(sha256) ?? null;
  return {
    manifest,
    counts: counted(manifest),
    leftOutFiles: manifest.damagedFiles.map(({ sha256 }) => titleOf(sha256) ?? sha256),
    problems: problems.map((problem) => {
      const is = readArchivePath(problem.path);
      return { ...problem, title: is?.kind === 'file' ? titleOf(is.sha256) : null };
    }),
  };
}
