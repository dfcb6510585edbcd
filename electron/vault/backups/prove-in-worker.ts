import { Worker } from 'node:worker_threads';
import type { PortfolioFacts } from '../../../shared/domain/backup.ts';
import { Refusal, type RefusalCode, type RefusalDetails } from '../../../shared/result.ts';
import { cutShort } from '../worker-end.ts';
import { type Prove, proveHere } from './prove-copy.ts';

type Said =
  | { readonly ok: true; readonly facts: PortfolioFacts }
  | { readonly ok: false; readonly code: RefusalCode; readonly details: RefusalDetails };

/** Bytes of their own, which can go to the other thread without a copy staying here. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const own = new Uint8Array(new ArrayBuffer(bytes.length));
  own.set(bytes);
  return own;
}

/**
 * Proves copies on a thread of its own, so that the app goes on answering while every page is read.
 * Stopping ends the thread. Refusals: stopped, work-cut-short when the thread dies, and those of `Prove`.
 * @param script The bundled `prove-copy-worker`.
 */
export function proveInWorker(script: string): Prove {
  return (job, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new Refusal('stopped'));
      let hasFailed = false;
      const worker = new Worker(script);
      const stop = () => {
        reject(new Refusal('stopped'));
        void worker.terminate();
      };
      signal?.addEventListener('abort', stop, { once: true });
      worker.once('message', (said: Said) => {
        if (said.ok) resolve(said.facts);
        else reject(new Refusal(said.code, said.details));
      });
      // A thread that cannot be started must not cost the backup: it is proven here, only slower.
      worker.once('error', () => {
        hasFailed = true;
        void proveHere(job, signal).then(resolve, reject);
      });
      worker.once('exit', () => {
        signal?.removeEventListener('abort', stop);
        // Of no effect when it has answered.
        if (!hasFailed) reject(cutShort());
      });
      const dataKey = ownBytes(job.dataKey);
      worker.postMessage({ ...job, dataKey }, [dataKey.buffer]);
    });
}
