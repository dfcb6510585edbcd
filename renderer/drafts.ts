import { ask } from './api.ts';

export type DraftKey = {
  readonly form: string;
  /** The record being edited, or that a new one belongs to. */
  readonly recordId: string | null;
};

type Written = { readonly fields: Readonly<Record<string, string>>; readonly place: string };

/** Milliseconds. A pause between two words. */
const PAUSE = 300;
/** Milliseconds. What a crash may cost somebody who writes without a pause. */
const LONGEST = 2000;

type Waiting = {
  readonly timer: number;
  readonly keep: () => Promise<void>;
  /** When the first of what waits was written. */
  readonly since: number;
};

const waiting = new Map<string, Waiting>();
const nameOf = ({ form, recordId }: DraftKey): string => `${form} ${recordId ?? ''}`;

function stopWaiting(key: DraftKey): void {
  clearTimeout(waiting.get(nameOf(key))?.timer);
  waiting.delete(nameOf(key));
}

/** Keeps what is being written once the fingers rest, or have not rested for long. */
export function keepDraftSoon(key: DraftKey, written: Written): void {
  const since = waiting.get(nameOf(key))?.since ?? performance.now();
  stopWaiting(key);
  const keep = async () => {
    stopWaiting(key);
    // A portfolio that cannot be written says so by itself, and the form still holds every word.
    try {
      await ask('drafts.keep', { ...key, ...written, fields: { ...written.fields } });
    } catch {
      // Tried once more when the window asks for everything to be kept, unless newer words wait by then.
      if (!waiting.has(nameOf(key))) waiting.set(nameOf(key), { timer: 0, keep, since });
    }
  };
  const wait = Math.max(0, Math.min(PAUSE, since + LONGEST - performance.now()));
  waiting.set(nameOf(key), { timer: window.setTimeout(() => void keep(), wait), keep, since });
}

/** Keeps at once whatever still waits: before the portfolio is locked, and when the window is left. */
export async function keepDraftsNow(): Promise<void> {
  await Promise.all(Array.from(waiting.values(), ({ keep }) => keep()));
}

/** Forgets what was being written: it was saved, or thrown away on purpose. */
export async function forgetDraft(key: DraftKey): Promise<void> {
  stopWaiting(key);
  await ask('drafts.drop', key).catch(() => null);
}
