import { createHash } from 'node:crypto';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Evidence, EvidenceContent } from '../../shared/domain/evidence.ts';
import type { Checked, Reply } from '../../shared/ipc/contract.ts';
import type { FileCondition } from '../../shared/ipc/evidence-view.ts';
import { Refusal } from '../../shared/result.ts';
import { isOpen, type ReadableDb, writingBeside } from '../database/db.ts';
import { appendDisclosure } from '../database/disclosures.ts';
import { getEvidence } from '../database/evidence.ts';
import { fileChunk, fileFacts } from '../database/files.ts';
import type { ServiceContext } from './context.ts';

type FileContent = Extract<EvidenceContent, { kind: 'file' }>;

/** Pieces that are read in one go, 1 MiB: a few hundredths of a second with the decryption. */
const AT_ONCE = 4;

/** Refusals: not-found for evidence without a file. */
function contentOfFile({ content }: Evidence): FileContent {
  if (content.kind !== 'file') throw new Refusal('not-found');
  return content;
}

/** The pages of SQLite itself can be damaged; that is one file's misfortune and not the whole vault's. */
function isUnreadable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code);
}

function pieceOrNull(db: ReadableDb, sha256: string, position: number): Uint8Array | null {
  try {
    return fileChunk(db, sha256, position);
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
}

/** The vault may have been locked while others were served. */
function refuseLocked(db: ReadableDb): void {
  if (!isOpen(db)) throw new Refusal('vault-locked');
}

/** Reads all of a file, with pauses in which others are served. */
async function conditionOf(
  context: ServiceContext,
  content: FileContent,
  take: (piece: Uint8Array) => void = () => undefined,
): Promise<FileCondition> {
  const facts = fileFacts(context.db, content.sha256);
  if (facts === null || facts.chunks === 0) return 'missing';
  const hash = createHash('sha256');
  for (let position = 0; position < facts.chunks; position += 1) {
    if (position > 0 && position % AT_ONCE === 0) await letOthersRun();
    refuseLocked(context.db);
    const piece = pieceOrNull(context.db, content.sha256, position);
    if (piece === null) return 'damaged';
    hash.update(piece);
    take(piece);
  }
  return hash.digest('hex') === content.sha256 ? 'whole' : 'damaged';
}

/** Compares a file with its fingerprint. Refusals: not-found for evidence without a file. */
export async function checkFile(
  context: ServiceContext,
  input: Checked<'evidence.check'>,
): Promise<Reply<'evidence.check'>> {
  const content = contentOfFile(getEvidence(context.db, input.id));
  return { condition: await conditionOf(context, content) };
}

/** One piece of a file, for looking at it in the app. Refusals: not-found, file-missing, file-damaged. */
export function readFilePiece(
  context: ServiceContext,
  input: Checked<'evidence.read'>,
): Reply<'evidence.read'> {
  const { sha256 } = contentOfFile(getEvidence(context.db, input.id));
  const facts = fileFacts(context.db, sha256);
  if (facts === null || facts.chunks === 0) throw new Refusal('file-missing');
  if (input.position >= facts.chunks) throw new Refusal('not-found');
  const piece = pieceOrNull(context.db, sha256, input.position);
  if (piece === null) throw new Refusal('file-damaged');
  return { bytes: Buffer.from(piece).toString('base64'), pieces: facts.chunks };
}

/** Asks the person for a place, suggesting a name, and gives the way to write there; null is "never mind". */
export type ChooseCopy = (
  fileName: string,
) => Promise<((bytes: Uint8Array) => Promise<void>) | null>;

/**
 * Writes a file outside the vault because its owner asked for that, and writes that down in the ledger.
 * Refusals: not-found, sealed, only-for-you in the learning space, file-missing, file-damaged.
 */
export async function saveCopy(
  context: ServiceContext,
  input: Checked<'evidence.saveCopy'>,
  choose: ChooseCopy,
): Promise<Reply<'evidence.saveCopy'>> {
  const evidence = getEvidence(context.db, input.id);
  const content = contentOfFile(evidence);
  if (evidence.space === 'learning') throw new Refusal('only-for-you');
  if (evidence.sealed) throw new Refusal('sealed');
  const pieces: Uint8Array[] = [];
  const condition = await conditionOf(context, content, (piece) => pieces.push(piece));
  if (condition !== 'whole') throw new Refusal(`file-${condition}`);
  const write = await choose(content.fileName);
  if (write === null) return { saved: false };
  refuseLocked(context.db);
  await write(Buffer.concat(pieces));
  writingBeside(context.db, (tx) => {
    const at = context.now().toISOString();
    appendDisclosure(tx, { at, kind: 'export', subject: input.id });
  });
  return { saved: true };
}
