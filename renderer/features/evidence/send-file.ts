import type { Evidence } from '../../../shared/domain/evidence.ts';
import { FILE_CHUNK, FILE_LIMIT } from '../../../shared/domain/file-limits.ts';
import { keptFileName } from '../../../shared/domain/file-name.ts';
import type { Question } from '../../../shared/ipc/contract.ts';
import { Refusal } from '../../../shared/result.ts';
import { ask } from '../../api.ts';
import { toBase64 } from './base64.ts';

/** The file was dropped, and could then not be read: it is gone or may not be. */
export class UnreadableFile extends Error {
  readonly isGone: boolean;
  constructor(isGone: boolean) {
    super('the file could not be read');
    this.name = 'UnreadableFile';
    this.isGone = isGone;
  }
}

export type Said = Omit<Question<'evidence.finish'>, 'upload'>;

export type Sending = {
  /** Told how many bytes have arrived. */
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
};

async function readPiece(file: File, start: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(start, start + FILE_CHUNK).arrayBuffer());
  } catch (error) {
    throw new UnreadableFile(error instanceof DOMException && error.name === 'NotFoundError');
  }
}

async function sendPieces(file: File, upload: string, sending: Sending): Promise<void> {
  for (let position = 0; position * FILE_CHUNK < file.size; position += 1) {
    sending.signal.throwIfAborted();
    const piece = await readPiece(file, position * FILE_CHUNK);
    const { received } = await ask('evidence.append', {
      upload,
      position,
      bytes: toBase64(piece),
    });
    sending.onProgress(received);
  }
  sending.signal.throwIfAborted();
}

/**
 * Reads a file piece by piece and hands it to the vault; only a whole one is kept.
 * @throws Refusal, UnreadableFile, or the abort of its signal. A file that is too large is not read at all.
 */
export async function sendFile(file: File, said: Said, sending: Sending): Promise<Evidence> {
  if (file.size > FILE_LIMIT) throw new Refusal('file-too-large');
  // A file that has gone meanwhile has no size either.
  if (file.size === 0) await readPiece(file, 0);
  const { upload } = await ask('evidence.begin', {
    fileName: keptFileName(file.name),
    size: file.size,
  });
  try {
    await sendPieces(file, upload, sending);
    return await ask('evidence.finish', { upload, ...said });
  } catch (error) {
    await ask('evidence.cancel', { upload }).catch(() => undefined);
    throw error;
  }
}
