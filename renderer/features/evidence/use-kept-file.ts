import { useEffect, useState } from 'react';
import { FILE_CHUNK } from '../../../shared/domain/file-limits.ts';
import type { FileCondition } from '../../../shared/ipc/evidence-view.ts';
import { Refusal } from '../../../shared/result.ts';
import { ask } from '../../api.ts';
import { fromBase64 } from './base64.ts';

export type KeptFile =
  /** From 0 to 1; null while its fingerprint is compared. */
  | { readonly is: 'reading'; readonly part: number | null }
  | { readonly is: 'read'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly is: 'stopped' }
  | { readonly is: Exclude<FileCondition, 'whole'> }
  | { readonly is: 'refused'; readonly refusal: Refusal };

type Wish = {
  readonly id: string;
  /** Bytes of the whole file, and how many of them are wanted. */
  readonly size: number;
  readonly wanted: number;
};

function joined(pieces: readonly Uint8Array[], wanted: number): Uint8Array<ArrayBuffer> {
  const length = Math.min(
    wanted,
    pieces.reduce((sum, piece) => sum + piece.length, 0),
  );
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece.subarray(0, length - at), at);
    at += piece.length;
  }
  return bytes;
}

async function readPieces(
  wish: Wish,
  signal: AbortSignal,
  onPart: (part: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  const enough = Math.ceil(Math.min(wish.wanted, wish.size) / FILE_CHUNK);
  for (let position = 0; position < enough; position += 1) {
    signal.throwIfAborted();
    const { bytes } = await ask('evidence.read', { id: wish.id, position });
    pieces.push(fromBase64(bytes));
    onPart((position + 1) / enough);
  }
  return joined(pieces, wish.wanted);
}

async function load(
  wish: Wish,
  signal: AbortSignal,
  tell: (state: KeptFile) => void,
): Promise<void> {
  try {
    const { condition } = await ask('evidence.check', { id: wish.id });
    if (condition !== 'whole') return tell({ is: condition });
    const bytes = await readPieces(wish, signal, (part) => tell({ is: 'reading', part }));
    tell({ is: 'read', bytes });
  } catch (error) {
    if (signal.aborted) return tell({ is: 'stopped' });
    const refusal = error instanceof Refusal ? error : new Refusal('internal-error');
    tell({ is: 'refused', refusal });
  }
}

/** The bytes of a kept file, for looking at: compared with their fingerprint first, then read piece by piece. */
export function useKeptFile({ id, size, wanted }: Wish): {
  readonly file: KeptFile;
  readonly stop: () => void;
  readonly again: () => void;
} {
  const [file, setFile] = useState<KeptFile>({ is: 'reading', part: null });
  const [turn, setTurn] = useState(0);
  const [stop, setStop] = useState<() => void>(() => () => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn reads the same file again
  useEffect(() => {
    const abort = new AbortController();
    let isShown = true;
    setFile({ is: 'reading', part: null });
    setStop(() => () => abort.abort());
    void load({ id, size, wanted }, abort.signal, (state) => isShown && setFile(state));
    return () => {
      isShown = false;
      abort.abort();
    };
  }, [id, size, wanted, turn]);
  return { file, stop, again: () => setTurn((now) => now + 1) };
}
