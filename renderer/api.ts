import type { ChannelName } from '../shared/ipc/channels.ts';
import type { Change, MenuCommand, Question, Reply } from '../shared/ipc/contract.ts';
import type { Answer } from '../shared/result.ts';
import { Refusal } from '../shared/result.ts';

declare global {
  interface Window {
    readonly cloche: {
      ask(channel: ChannelName, input: unknown): Promise<string>;
      onChanged(listener: (change: Change) => void): () => void;
      onCommand(listener: (command: MenuCommand) => void): () => void;
    };
    /** The answer to `vault.status`, where it was asked before the rest of the window was read. */
    clocheFirst?: Promise<string>;
  }
}

/**
 * The one door to the main process.
 * @throws Refusal when the main process says no; its code says why.
 */
export async function ask<C extends ChannelName>(
  channel: C,
  input: Question<C>,
): Promise<Reply<C>> {
  return readAnswer<C>(await window.cloche.ask(channel, input));
}

/**
 * What an answer says. Our own main process wrote it, from the same contract.
 * @throws Refusal when it says no.
 */
function readAnswer<C extends ChannelName>(text: string): Reply<C> {
  const answer = JSON.parse(text) as Answer<Reply<C>>;
  if (!answer.ok) throw new Refusal(answer.code, answer.details);
  return answer.value;
}

/** Asks how things stand before the rest of the window is read, which takes the answer with `askedAhead`. */
export function askAhead(): void {
  window.clocheFirst = window.cloche.ask('vault.status', {});
}

/** The answer to what was asked ahead; null where nothing was. */
export function askedAhead(): Promise<Reply<'vault.status'>> | null {
  return window.clocheFirst?.then(readAnswer<'vault.status'>) ?? null;
}

/** Hears which nouns a command changed. Returns the way to stop listening; forgetting it keeps the listener alive. */
export function onChanged(listener: (change: Change) => void): () => void {
  return window.cloche.onChanged(listener);
}

/** Hears commands of the native menu. Returns the way to stop listening. */
export function onCommand(listener: (command: MenuCommand) => void): () => void {
  return window.cloche.onCommand(listener);
}
