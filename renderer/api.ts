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
  const text = await window.cloche.ask(channel, input);
  // Our own main process wrote it, from the same contract.
  const answer = JSON.parse(text) as Answer<Reply<C>>;
  if (!answer.ok) throw new Refusal(answer.code, answer.details);
  return answer.value;
}

/** Hears which nouns a command changed. Returns the way to stop listening; forgetting it keeps the listener alive. */
export function onChanged(listener: (change: Change) => void): () => void {
  return window.cloche.onChanged(listener);
}

/** Hears commands of the native menu. Returns the way to stop listening. */
export function onCommand(listener: (command: MenuCommand) => void): () => void {
  return window.cloche.onCommand(listener);
}
