import type { Evidence, EvidenceContent, EvidenceLink } from '../../shared/domain/evidence.ts';
import { revealsFileName } from '../../shared/domain/evidence.ts';
import { type PersonId, RecordId } from '../../shared/domain/id.ts';
import type { Space } from '../../shared/domain/record.ts';
import type { Checked, Reply } from '../../shared/ipc/contract.ts';
import type { EvidencePage } from '../../shared/ipc/evidence-view.ts';
import { Refusal } from '../../shared/result.ts';
import type { ReadableDb, WritableDb } from '../database/db.ts';
import {
  insertEvidence,
  linkEvidence,
  listSupported,
  getEvidence as readEvidence,
  updateEvidence as storeEvidence,
  unlinkEvidence,
} from '../database/evidence.ts';
import {
  findLinkable,
  findSupported,
  listEvidenceRows,
  listRowsSupporting,
  spaceOfRecord,
} from '../database/evidence-rows.ts';
import { keptBytes } from '../database/files.ts';
import { getPerson } from '../database/people.ts';
import type { ServiceContext } from './context.ts';
import { newRecord, save } from './saving.ts';

const nouns = ['evidence'] as const;
const done = { done: true } as const;
/** Records of one kind that are offered at once; more is what typing a longer name is for. */
const OFFERED = 20;

/** All evidence, the newest first, and what its files take. */
export function listEvidence(context: ServiceContext): Reply<'evidence.list'> {
  return { rows: listEvidenceRows(context.db), bytes: keptBytes(context.db) };
}

/** One piece of evidence with what it supports and who can vouch for it. Refusals: not-found. */
export function getEvidencePage(
  context: ServiceContext,
  input: Checked<'evidence.get'>,
): EvidencePage {
  const { db } = context;
  const evidence = readEvidence(db, input.id);
  const { voucherId } = evidence;
  return {
    evidence,
    voucherName: voucherId === null ? null : nameOf(db, voucherId),
    supports: listSupported(db, input.id).flatMap((link) => findSupported(db, link) ?? []),
  };
}

/** Null for somebody who is in the trash. */
function nameOf(db: ReadableDb, id: PersonId): string | null {
  try {
    return getPerson(db, id).name;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-found') return null;
    throw error;
  }
}

/** What supports any of these records, the newest first. */
export function listEvidenceOf(
  context: ServiceContext,
  input: Checked<'evidence.of'>,
): Reply<'evidence.of'> {
  return listRowsSupporting(context.db, input.records);
}

/** Records that evidence could be linked to, by a part of their name. */
export function findLinkableRecords(
  context: ServiceContext,
  input: Checked<'evidence.linkable'>,
): Reply<'evidence.linkable'> {
  return findLinkable(context.db, input.text.trim(), OFFERED);
}

/**
 * The space that new evidence is born in: the learning space when all it supports lies there.
 * Refusals: not-found for a record that is not in use.
 */
function bornIn(db: ReadableDb, links: readonly EvidenceLink[], room: Space): Space {
  const spaces = links.map((link) => {
    const space = spaceOfRecord(db, link);
    if (space === null) throw new Refusal('not-found');
    return space;
  });
  if (spaces.length === 0) return room;
  return spaces.includes('portfolio') ? 'portfolio' : 'learning';
}

type Described = Pick<Checked<'evidence.finish'>, 'title' | 'description' | 'links' | 'room'>;

/**
 * Keeps new evidence, and its file, in one transaction.
 * @param bytes The pieces of its file; null for a link or quote. Refusals: not-found for a record it supports.
 */
export function addEvidence(
  context: ServiceContext,
  command: 'evidence.create' | 'evidence.finish',
  said: Described,
  content: EvidenceContent,
  bytes: readonly Uint8Array[] | null,
): Evidence {
  const { title, description, links, room } = said;
  const evidence: Evidence = {
    id: RecordId.parse(context.newId()),
    title,
    description,
    content,
    sealed: false,
    sealedUntil: null,
    voucherId: null,
    ...newRecord(context, bornIn(context.db, links, room)),
  };
  save(context, { command, nouns, undoable: true }, (tx) => {
    insertEvidence(tx, evidence, bytes);
    for (const link of links) linkEvidence(tx, evidence.id, link);
  });
  return evidence;
}

/** Keeps a link or a quote. Refusals: not-found for a record it supports. */
export function createEvidence(
  context: ServiceContext,
  input: Checked<'evidence.create'>,
): Evidence {
  return addEvidence(context, 'evidence.create', input, input.content, null);
}

function change(
  context: ServiceContext,
  command: 'evidence.update' | 'evidence.promote',
  evidence: Evidence,
  also: (tx: WritableDb) => void = () => undefined,
): Evidence {
  const changed = { ...evidence, updatedAt: context.now().toISOString() };
  save(context, { command, nouns, undoable: true }, (tx) => {
    storeEvidence(tx, changed);
    also(tx);
  });
  return changed;
}

type Change = Checked<'evidence.update'>['change'];

function contentAfter(content: EvidenceContent, { link, quote }: Change): EvidenceContent {
  if (content.kind === 'link' && link !== undefined) return { kind: 'link', link };
  if (content.kind === 'quote' && quote !== undefined) return { kind: 'quote', quote };
  return content;
}

/** What is shown of sealed evidence must not say how its file is called. */
function refuseTellingWords({ sealed, content, title, description }: Evidence): void {
  if (!sealed || content.kind !== 'file') return;
  const field = revealsFileName(title, content.fileName)
    ? 'title'
    : revealsFileName(description, content.fileName)
      ? 'description'
      : null;
  if (field !== null) {
    throw new Refusal('invalid-input', { field: `change.${field}`, problem: 'text-names-file' });
  }
}

/**
 * Changes what is said of it, and whether it is sealed.
 * Refusals: not-found, also for the person who vouches; invalid-input when sealed words name the file.
 */
export function updateEvidence(
  context: ServiceContext,
  input: Checked<'evidence.update'>,
): Evidence {
  const before = readEvidence(context.db, input.id);
  const { link: _link, quote: _quote, ...said } = input.change;
  if (said.voucherId) getPerson(context.db, said.voucherId);
  const after: Evidence = {
    ...before,
    ...said,
    content: contentAfter(before.content, input.change),
  };
  refuseTellingWords(after);
  return change(context, 'evidence.update', after);
}

function linked(
  context: ServiceContext,
  command: 'evidence.link' | 'evidence.unlink',
  work: (tx: WritableDb) => void,
): typeof done {
  save(context, { command, nouns, undoable: true }, work);
  return done;
}

/** Says that it supports a record. It stays in the space it lies in. Refusals: not-found for either. */
export function linkToRecord(
  context: ServiceContext,
  { id, link }: Checked<'evidence.link'>,
): typeof done {
  readEvidence(context.db, id);
  if (findSupported(context.db, link) === null) throw new Refusal('not-found');
  return linked(context, 'evidence.link', (tx) => linkEvidence(tx, id, link));
}

/** Says that it does not; the evidence itself stays. Refusals: not-found. */
export function unlinkFromRecord(
  context: ServiceContext,
  { id, link }: Checked<'evidence.unlink'>,
): typeof done {
  readEvidence(context.db, id);
  return linked(context, 'evidence.unlink', (tx) => unlinkEvidence(tx, id, link));
}
