import { Worker } from 'node:worker_threads';
import { Refusal, type RefusalCode } from '../../shared/result.ts';
import { type CopyRequest, type CopyStage, makeRekeyedCopy } from './rotate-copy.ts';
import { cutShort, endOfWorker } from './worker-end.ts';

/** Makes a copy as `makeRekeyedCopy` does, here or elsewhere. Rejects with the signal's reason when it is stopped. */
export type Copier = (
  request: CopyRequest,
  parts: { readonly signal: AbortSignal; readonly enter: (stage: CopyStage) => void },
) => Promise<void>;

/** What the worker says: where it is, and how it ended. */
export type CopyNews =
  | { readonly stage: CopyStage }
  | { readonly done: true }
  | { readonly refused: RefusalCode };

/** In this thread, which it holds up. */
export const copyHere: Copier = async (request, { signal, enter }) => {
  makeRekeyedCopy(request, (stage) => {
    signal.throwIfAborted();
    enter(stage);
  });
};

/**
 * In a thread of its own, so that the app stays at hand. Refusals: work-cut-short when the thread dies.
 * @param program The bundled `rotate-worker`.
 */
export function copierIn(program: string): Copier {
  return (request, { signal, enter }) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      // Copies of the keys; the worker zeroes them.
      const fromKey = Uint8Array.from(request.fromKey);
      const toKey = Uint8Array.from(request.toKey);
      const worker = new Worker(program, {
        workerData: { ...request, fromKey, toKey },
        transferList: [fromKey.buffer, toKey.buffer],
      });
      let ending: () => void = () => reject(cutShort());
      const stop = () => {
        ending = () => reject(signal.reason);
        void worker.terminate();
      };
      signal.addEventListener('abort', stop, { once: true });
      worker.on('message', (news: CopyNews) => {
        if ('stage' in news) enter(news.stage);
        else if ('refused' in news) ending = () => reject(new Refusal(news.refused));
        else ending = resolve;
      });
      worker.once('error', (error) => {
        ending = () => reject(endOfWorker(error));
      });
      // Only now are its files closed.
      worker.once('exit', () => {
        signal.removeEventListener('abort', stop);
        ending();
      });
    });
}
