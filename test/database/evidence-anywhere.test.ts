import { expect, test } from 'vitest';
import { readable, writing } from '../../electron/database/db.ts';
import { evidenceBytes, getEvidence, listSupported } from '../../electron/database/evidence.ts';
import { findSupported, listRowsSupporting } from '../../electron/database/evidence-rows.ts';
import {
  fileBytes,
  fileChunk,
  fileFacts,
  hasUnnamedFiles,
  keepFile,
  keptBytes,
  sweepFiles,
} from '../../electron/database/files.ts';
import { redoNext, undoLast } from '../../electron/database/history.ts';
import { writeMeta } from '../../electron/database/meta.ts';
import { migrate, runMigrations } from '../../electron/database/migrate.ts';
import { firstVault } from '../../electron/database/migrations/0001-first-vault.ts';
import { portfolioReader } from '../../electron/database/portfolio-reader.ts';
import { findText } from '../../electron/database/search.ts';
import { FILE_CHUNK } from '../../shared/domain/file-limits.ts';
import { memoryDatabase, openInMemory } from '../support/memory-database.ts';
import { at, id } from './support/records.ts';

const SHA = 'a'.repeat(64);

function oldVault(size: number) {
  const db = openInMemory();
  runMigrations(db, [firstVault]);
  writeMeta(db, 'commit_seq', '0');
  const bytes = Buffer.from(Array.from({ length: size }, (_, place) => place % 251));
  db.prepare('INSERT INTO files (sha256, bytes) VALUES (?, ?)').run(SHA, bytes);
  db.prepare(
    `INSERT INTO evidence (id, space, created_at, updated_at, origin_kind, origin_file_hash, origin_given_by,
      kind, title, description, sealed, file_name, media_type, size, sha256)
    VALUES (?, 'portfolio', @at, @at, 'made-here', '', '', 'file', 'The report', 'about wombats', 0,
      'report.bin', 'application/octet-stream', @size, '${SHA}')`,
  ).run(id.record(1), { at: at(1), size });
  db.prepare("INSERT INTO evidence_links VALUES (?, 'skill', ?)").run(id.record(1), id.skill(1));
  return { db, bytes };
}

test.each([1, FILE_CHUNK, FILE_CHUNK + 1, 3 * FILE_CHUNK - 5])(
  'an older vault with a file of %i bytes keeps every byte and link, and finds its words',
  (size) => {
    const { db: raw, bytes } = oldVault(size);
    migrate(raw);
    const db = readable(raw);
    expect(Buffer.compare(Buffer.from(fileBytes(db, SHA) ?? []), bytes)).toBe(0);
    expect(fileFacts(db, SHA)).toEqual({ size, chunks: Math.ceil(size / FILE_CHUNK) });
    expect(getEvidence(db, id.record(1)).title).toBe('The report');
    expect(listSupported(db, id.record(1))).toEqual([{ kind: 'skill', recordId: id.skill(1) }]);
    expect(Buffer.from(portfolioReader(db).evidenceFile(id.record(1)) ?? []).length).toBe(size);
    expect(findText(db, 'wombats').map(({ kind }) => kind)).toEqual(['evidence']);
    const links = raw.prepare("SELECT name FROM sqlite_schema WHERE tbl_name = 'evidence_links'");
    expect(links.pluck().all()).toEqual(
      expect.arrayContaining(['evidence_links_by_record', 'evidence_links_undo_insert']),
    );
  },
);

function vault() {
  const { db: raw, readable: db } = memoryDatabase();
  let serial = 0;
  const write = <T>(work: (tx: Parameters<Parameters<typeof writing<T>>[2]>[0]) => T): T => {
    serial += 1;
    return writing(db, { command: 'test', at: at(serial), undoable: true }, work);
  };
  return { raw, db, write };
}

const fileRow = (raw: ReturnType<typeof vault>['raw'], number: number) =>
  raw
    .prepare(
      `INSERT INTO evidence (id, space, created_at, updated_at, origin_kind, origin_file_hash, origin_given_by,
      kind, title, description, sealed, file_name, media_type, size, sha256)
    VALUES (?, 'portfolio', @at, @at, 'made-here', '', '', 'file', 'x', '', 0, 'x', 'text/plain', 3, '${SHA}')`,
    )
    .run(id.record(number), { at: at(number) });

test('a file is kept once, in pieces, and is made whole when pieces of it have gone', () => {
  const { raw, db, write } = vault();
  const bytes = Buffer.alloc(FILE_CHUNK + 7, 5);
  write((tx) => keepFile(tx, SHA, bytes));
  write((tx) => keepFile(tx, SHA, bytes));
  expect(keptBytes(db)).toBe(bytes.length);
  expect(fileChunk(db, SHA, 1)?.length).toBe(7);
  raw.exec('DELETE FROM file_chunks WHERE position = 0');
  write((tx) => keepFile(tx, SHA, bytes));
  expect(fileBytes(db, SHA)?.length).toBe(bytes.length);
});

test('bytes go only when no record, no trash and no step of the history can name them', () => {
  const { raw, db, write } = vault();
  write((tx) => {
    keepFile(tx, SHA, Buffer.from('abc'));
    fileRow(raw, 1);
  });
  undoLast(db);
  expect(evidenceBytes(db, id.record(1))).toBeNull();
  expect(hasUnnamedFiles(db)).toBe(false);
  redoNext(db);
  expect(Buffer.from(evidenceBytes(db, id.record(1)) ?? []).toString()).toBe('abc');
  write(() => raw.prepare('UPDATE evidence SET trashed_at = ?').run(at(9)));
  expect(write((tx) => sweepFiles(tx))).toBe(0);
  write(() => raw.exec('DELETE FROM evidence'));
  expect(hasUnnamedFiles(db)).toBe(false);
  raw.exec('DELETE FROM undo_steps');
  expect(hasUnnamedFiles(db)).toBe(true);
  expect(write((tx) => sweepFiles(tx))).toBe(1);
  expect(raw.prepare('SELECT count(*) FROM file_chunks').pluck().get()).toBe(0);
});

test('no step of the history holds a byte of a file', () => {
  const { raw, write } = vault();
  write((tx) => {
    keepFile(tx, SHA, Buffer.from('quokka'.repeat(1000)));
    fileRow(raw, 1);
  });
  const steps = raw.prepare('SELECT row_before, row_after FROM undo_rows').all();
  expect(steps.length).toBeGreaterThan(0);
  expect(JSON.stringify(steps)).not.toContain('quokka');
});

test('what supports a record, and what a record is called, are found by an index', () => {
  const { raw, db } = vault();
  expect(findSupported(db, { kind: 'skill', recordId: id.record(5) })).toBeNull();
  expect(listRowsSupporting(db, [{ kind: 'skill', recordId: id.record(5) }])).toEqual([]);
  const plan = raw
    .prepare(
      `EXPLAIN QUERY PLAN SELECT e.id FROM json_each('[]') w
      JOIN evidence_links l ON l.kind = w.value ->> 'kind' AND l.record_id = w.value ->> 'recordId'
      JOIN evidence e ON e.id = l.evidence_id`,
    )
    .all();
  expect(JSON.stringify(plan)).toContain('evidence_links_by_record');
});
