import { parentPort } from 'node:worker_threads';
import { classifyFailure } from '../classify-failure.ts';
import { type ProofJob, proveCopy } from './prove-copy.ts';

/** One job, one answer; the thread ends with it. */
parentPort?.once('message', (job: ProofJob) => {
  try {
    parentPort?.postMessage({ ok: true, facts: proveCopy(job) });
  } catch (error) {
    const refusal = classifyFailure(error);
    const code = refusal?.code ?? 'internal-error';
    parentPort?.postMessage({ ok: false, code, details: refusal?.details ?? {} });
  } finally {
    job.dataKey.fill(0);
  }
});
