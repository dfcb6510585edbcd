import { createHash, type Hash, randomBytes } from 'node:crypto';
import type { Evidence } from '../../shared/domain/evidence.ts';
import { FILE_CHUNK, FILE_LIMIT } from '../../shared/domain/file-limits.ts';
import { detectMediaType, HEAD_SIZE } from '../../shared/domain/file-type.ts';
import type { Checked, Reply } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import { isOpen, isReadOnly, type ReadableDb, writingBeside } from '../database/db.ts';
import { hasUnnamedFiles, sweepFiles } from '../database/files.ts';
import type { ServiceContext } from './context.ts';
import { addEvidence } from './evidence.ts';

/** A file on its way in. Until it is whole nothing of it is in the vault. */
type Arrival = {
  readonly fileName: string;
  /** Bytes that were announced. */
  readonly size: number;
  readonly db: ReadableDb;
  readonly hash: Hash;
  readonly chunks: Uint8Array[];
  received: number;
};

/** Files that arrive at once; the window sends one at a time. */
const MOST_ARRIVALS = 3;
const BYTES_PER_MB = 1_000_000;

/** Takes files in piece by piece, so that neither a path nor a whole file ever crosses the border. */
export type FileIntake = {
  /** Refusals: file-too-large, file-empty, vault-read-only. */
  readonly begin: (
    context: ServiceContext,
    input: Checked<'evidence.begin'>,
  ) => Reply<'evidence.begin'>;
  /** Refusals: not-found for an arrival that was given up, file-incomplete for a piece out of place. */
  readonly append: (
    context: ServiceContext,
    input: Checked<'evidence.append'>,
  ) => Reply<'evidence.append'>;
  /** Keeps the file and the evidence in one transaction. Refusals: those of `append` and `addEvidence`. */
  readonly finish: (context: ServiceContext, input: Checked<'evidence.finish'>) => Evidence;
  readonly cancel: (
    context: ServiceContext,
    input: Checked<'evidence.cancel'>,
  ) => Reply<'evidence.cancel'>;
  /** Forgets every arrival and overwrites its bytes: when the vault is locked. */
  readonly clear: () => void;
};

function wipe(arrival: Arrival): void {
  for (const chunk of arrival.chunks) chunk.fill(0);
}

function headOf(chunks: readonly Uint8Array[]): Uint8Array {
  return (chunks[0] ?? new Uint8Array()).subarray(0, HEAD_SIZE);
}

function refuseSize(size: number): void {
  if (size === 0) throw new Refusal('file-empty');
  if (size > FILE_LIMIT) {
    throw new Refusal('file-too-large', { limitMb: FILE_LIMIT / BYTES_PER_MB });
  }
}

export function createFileIntake(): FileIntake {
  const arrivals = new Map<string, Arrival>();

  const drop = (upload: string) => {
    const arrival = arrivals.get(upload);
    if (arrival) wipe(arrival);
    arrivals.delete(upload);
  };

  /** An arrival belongs to the vault that was open when it began. */
  const arrivalOf = (context: ServiceContext, upload: string): Arrival => {
    const arrival = arrivals.get(upload);
    if (arrival === undefined || arrival.db !== context.db) throw new Refusal('not-found');
    return arrival;
  };

  return {
    begin: (context, { fileName, size }) => {
      if (isReadOnly(context.db)) throw new Refusal('vault-read-only');
      refuseSize(size);
      for (const [upload] of [...arrivals].slice(0, 1 - MOST_ARRIVALS)) drop(upload);
      const upload = randomBytes(16).toString('hex');
      const { db } = context;
      const hash = createHash('sha256');
      arrivals.set(upload, { fileName, size, db, hash, chunks: [], received: 0 });
      return { upload };
    },
    append: (context, { upload, position, bytes }) => {
      const arrival = arrivalOf(context, upload);
      const chunk = Buffer.from(bytes, 'base64');
      const expected = Math.min(FILE_CHUNK, arrival.size - arrival.received);
      if (position !== arrival.chunks.length || chunk.length !== expected || expected === 0) {
        drop(upload);
        throw new Refusal('file-incomplete');
      }
      arrival.chunks.push(chunk);
      arrival.hash.update(chunk);
      arrival.received += chunk.length;
      return { received: arrival.received };
    },
    finish: (context, { upload, ...said }) => {
      const arrival = arrivalOf(context, upload);
      const { fileName, size, chunks, received, hash } = arrival;
      if (received !== size) throw new Refusal('file-incomplete');
      const mediaType = detectMediaType(headOf(chunks));
      const sha256 = hash.copy().digest('hex');
      const content = { kind: 'file', fileName, mediaType, size, sha256 } as const;
      const evidence = addEvidence(context, 'evidence.finish', said, content, chunks);
      drop(upload);
      return evidence;
    },
    cancel: (_context, { upload }) => {
      drop(upload);
      return { done: true };
    },
    clear: () => {
      for (const upload of [...arrivals.keys()]) drop(upload);
    },
  };
}

/** Lets go of files that nothing can bring back any more. It is no step of the history. */
export function letGoOfFiles(context: ServiceContext): void {
  const { db } = context;
  if (!isOpen(db) || isReadOnly(db) || !hasUnnamedFiles(db)) return;
  writingBeside(db, sweepFiles);
}
