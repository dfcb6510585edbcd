import { create } from 'zustand';
import { titleFromFileName } from '../../../shared/domain/file-name.ts';
import { nameMisleads } from '../../../shared/domain/file-type.ts';
import { Refusal, type RefusalCode } from '../../../shared/result.ts';
import type { Dropped } from './dropped.ts';
import { type Said, sendFile, UnreadableFile } from './send-file.ts';

/** Where new evidence belongs. */
export type Belonging = Pick<Said, 'links' | 'room'>;

export type IntakeProblem = RefusalCode | 'folder' | 'file-gone' | 'file-unreadable';

export type Arrival = {
  readonly key: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly state:
    | { readonly is: 'waiting' }
    | { readonly is: 'arriving'; readonly received: number }
    | { readonly is: 'kept'; readonly id: string; readonly misleads: boolean }
    | { readonly is: 'stopped' }
    | { readonly is: 'refused'; readonly problem: IntakeProblem };
};

type Intake = {
  readonly arrivals: readonly Arrival[];
  /** How many batches have come to their end: each is told once. */
  readonly batches: number;
};

export const useIntake = create<Intake>(() => ({ arrivals: [], batches: 0 }));

type Waiting = { readonly key: number; readonly file: File; readonly belonging: Belonging };
const queue: Waiting[] = [];
let nextKey = 1;
let current: AbortController | null = null;

function become(key: number, state: Arrival['state']): void {
  useIntake.setState(({ arrivals }) => ({
    arrivals: arrivals.map((one) => (one.key === key ? { ...one, state } : one)),
  }));
}

function problemOf(error: unknown): IntakeProblem {
  if (error instanceof Refusal) return error.code;
  if (error instanceof UnreadableFile) return error.isGone ? 'file-gone' : 'file-unreadable';
  return 'internal-error';
}

async function take({ key, file, belonging }: Waiting): Promise<void> {
  const stop = new AbortController();
  current = stop;
  try {
    const evidence = await sendFile(
      file,
      { title: titleFromFileName(file.name).slice(0, 200), ...belonging },
      {
        signal: stop.signal,
        onProgress: (received) => become(key, { is: 'arriving', received }),
      },
    );
    const { content, id } = evidence;
    const misleads = content.kind === 'file' && nameMisleads(file.name, content.mediaType);
    become(key, { is: 'kept', id, misleads });
  } catch (error) {
    const isStopped = stop.signal.aborted;
    become(key, isStopped ? { is: 'stopped' } : { is: 'refused', problem: problemOf(error) });
  }
}

async function work(): Promise<void> {
  if (current !== null) return;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    become(next.key, { is: 'arriving', received: 0 });
    await take(next);
  }
  current = null;
  useIntake.setState(({ batches }) => ({ batches: batches + 1 }));
}

function arrivalOf(name: string, size: number, state: Arrival['state']): Arrival {
  nextKey += 1;
  return { key: nextKey, name, size, state };
}

/** Takes files in one after the other; folders are said to be folders. What is on its way already goes on. */
export function takeIn({ files, folders }: Dropped, belonging: Belonging): void {
  const fresh = files.map((file) => {
    const arrival = arrivalOf(file.name, file.size, { is: 'waiting' });
    queue.push({ key: arrival.key, file, belonging });
    return arrival;
  });
  const refused = folders.map((name) =>
    arrivalOf(name, 0, { is: 'refused', problem: 'folder' } as const),
  );
  const isIdle = current === null;
  useIntake.setState(({ arrivals }) => ({
    arrivals: [...(isIdle ? [] : arrivals), ...fresh, ...refused],
  }));
  void work();
}

/** Stops the file that is arriving and all that wait; what has been kept stays. */
export function stopIntake(): void {
  for (const { key } of queue.splice(0)) become(key, { is: 'stopped' });
  current?.abort();
}

/** Forgets what was told. */
export function forgetIntake(): void {
  if (current === null) useIntake.setState({ arrivals: [] });
}
