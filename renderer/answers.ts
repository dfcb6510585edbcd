import { useEffect } from 'react';
import { create } from 'zustand';
import type { ChannelName } from '../shared/ipc/channels.ts';
import type { Noun, Question, Reply } from '../shared/ipc/contract.ts';
import { Refusal } from '../shared/result.ts';
import { ask, onChanged } from './api.ts';

/** What a screen may show of a question: the last value stays while a newer one is fetched. */
export type Asked<T> = {
  readonly value: T | null;
  readonly refusal: Refusal | null;
  readonly loading: boolean;
};

type Entry = {
  value: unknown;
  refusal: Refusal | null;
  loading: boolean;
  users: number;
  turn: number;
};
type Answers = { readonly entries: Readonly<Record<string, Entry>> };

const useAnswers = create<Answers>(() => ({ entries: {} }));
const idle: Entry = { value: null, refusal: null, loading: true, users: 0, turn: 0 };

function change(key: string, patch: (entry: Entry) => Entry | null): void {
  useAnswers.setState(({ entries }) => {
    const { [key]: entry, ...rest } = entries;
    const next = patch(entry ?? idle);
    return { entries: next ? { ...rest, [key]: next } : rest };
  });
}

async function fetchAnswer(channel: ChannelName, key: string, input: unknown): Promise<void> {
  const turn = (useAnswers.getState().entries[key]?.turn ?? 0) + 1;
  change(key, (entry) => ({ ...entry, loading: true, turn }));
  try {
    // The key was made from a typed question of the same channel.
    const value = await ask(channel, input as Question<ChannelName>);
    settle(key, turn, { value, refusal: null });
  } catch (error) {
    settle(key, turn, {
      refusal: error instanceof Refusal ? error : new Refusal('internal-error'),
    });
  }
}

/** A slower, older answer never replaces a newer one. */
function settle(
  key: string,
  turn: number,
  patch: { value?: unknown; refusal: Refusal | null },
): void {
  if (useAnswers.getState().entries[key]?.turn !== turn) return;
  change(key, (entry) => ({ ...entry, ...patch, loading: false }));
}

/** Forgets everything: called when the vault is locked, so that nothing of it stays in the window. */
export function forgetAnswers(): void {
  useAnswers.setState({ entries: {} });
}

/** Asks again whatever is on screen once a command changed something. Returns the way to stop. */
export function followChanges(): () => void {
  return onChanged(({ nouns }) => {
    if (concernsOnlyVault(nouns)) return;
    askAllAgain();
  });
}

/** Asks again whatever is on screen. */
export function askAllAgain(): void {
  for (const key of Object.keys(useAnswers.getState().entries)) refresh(key);
}

function concernsOnlyVault(nouns: readonly Noun[]): boolean {
  return nouns.every((noun) => noun === 'vault');
}

function refresh(key: string): void {
  const split = key.indexOf(' ');
  // Keys are made below, from a channel name and its question as JSON.
  void fetchAnswer(key.slice(0, split) as ChannelName, key, JSON.parse(key.slice(split + 1)));
}

/** The answer to a question, asked once for all who show it, and asked again after every change. */
export function useAnswer<C extends ChannelName>(channel: C, input: Question<C>): Asked<Reply<C>> {
  const key = `${channel} ${JSON.stringify(input)}`;
  const entry = useAnswers((state) => state.entries[key]) ?? idle;
  useEffect(() => {
    const known = useAnswers.getState().entries[key];
    change(key, (now) => ({ ...now, users: now.users + 1 }));
    if (!known) refresh(key);
    return () => change(key, (now) => (now.users <= 1 ? null : { ...now, users: now.users - 1 }));
  }, [key]);
  // The entry under this key was answered by this channel.
  return entry as unknown as Asked<Reply<C>>;
}
