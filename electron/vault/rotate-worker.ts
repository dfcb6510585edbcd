import { parentPort, workerData } from 'node:worker_threads';
import { classifyFailure } from './classify-failure.ts';
import type { CopyNews } from './rotate-copier.ts';
import { type CopyRequest, makeRekeyedCopy } from './rotate-copy.ts';

const say = (news: CopyNews) => parentPort?.postMessage(news);
// Made by `copierIn` just now.
const request = workerData as CopyRequest;
try {
  makeRekeyedCopy(request, (stage) => say({ stage }));
  say({ done: true });
} catch (error) {
  const refusal = classifyFailure(error);
  if (refusal === null) throw error;
  say({ refused: refusal.code });
} finally {
  request.fromKey.fill(0);
  request.toKey.fill(0);
}
