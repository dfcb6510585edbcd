import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { cutShort, endOfWorker } from './worker-end.ts';

/** Argon2id version 1.3 (RFC 9106) with a tag of 32 bytes. `m` in KiB, `t` passes, `p` lanes. */
export type Argon2Input = {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  readonly m: number;
  readonly t: number;
  readonly p: number;
};

/** Derives 32 bytes without holding up the thread that asked. */
export type Argon2 = (input: Argon2Input) => Promise<Buffer>;

/** The value of `Algorithm.Argon2id` and `Version.V0x13`; their const enums cannot be imported one file at a time. */
const ARGON2ID = 2;
const VERSION_13 = 1;

/** Runs on libuv's thread pool. Rejects when this platform's native file is missing or does not load. */
export const nativeArgon2: Argon2 = async ({ passphrase, salt, m, t, p }) => {
  const { hashRaw } = await import('@node-rs/argon2');
  return hashRaw(passphrase, {
    algorithm: ARGON2ID,
    version: VERSION_13,
    memoryCost: m,
    timeCost: t,
    parallelism: p,
    outputLen: 32,
    salt,
  });
};

/** CommonJS, since a worker made from text has no place of its own to import from. */
const workerProgram = `
const { parentPort, workerData } = require('node:worker_threads');
const { argon2id } = require(workerData.library);
argon2id({
  password: workerData.passphrase,
  salt: workerData.salt,
  memorySize: workerData.m,
  iterations: workerData.t,
  parallelism: workerData.p,
  hashLength: 32,
  outputType: 'binary',
}).then((tag) => {
  workerData.passphrase.fill(0);
  parentPort.postMessage(tag);
});
`;

/** WebAssembly in a worker thread: about seven times slower, the same bytes, on every platform. Refusals: work-cut-short. */
export const wasmArgon2: Argon2 = ({ passphrase, salt, m, t, p }) =>
  new Promise((resolve, reject) => {
    const library = createRequire(import.meta.url).resolve('hash-wasm');
    const handedOver = Uint8Array.from(passphrase);
    const worker = new Worker(workerProgram, {
      eval: true,
      workerData: { library, passphrase: handedOver, salt, m, t, p },
      transferList: [handedOver.buffer],
    });
    worker.once('message', (tag: Uint8Array) => resolve(Buffer.from(tag)));
    worker.once('error', (error) => reject(endOfWorker(error)));
    // Of no effect when it has answered.
    worker.once('exit', () => reject(cutShort()));
  });
