import type { ChannelName } from '../../../shared/ipc/channels.ts';
import type { Change, MenuCommand, Noun, Question, Reply } from '../../../shared/ipc/contract.ts';
import { type Answer, Refusal } from '../../../shared/result.ts';

type Replies = {
  readonly [C in ChannelName]?: (input: Question<C>) => Reply<C> | Promise<Reply<C>>;
};

type Asked = { readonly channel: ChannelName; readonly input: unknown };

export type FakeBridge = {
  /** Every question so far, oldest first. */
  readonly asked: readonly Asked[];
  /** The inputs of one channel, oldest first. */
  readonly inputsOf: (channel: ChannelName) => readonly unknown[];
  /** Changes what the main process would say from now on. */
  readonly reply: (replies: Replies) => void;
  readonly announce: (...nouns: Noun[]) => void;
  readonly command: (command: MenuCommand) => void;
};

function listening<T>() {
  const listeners = new Set<(value: T) => void>();
  const listen = (listener: (value: T) => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const tell = (value: T) => {
    for (const listener of listeners) listener(value);
  };
  return { listen, tell };
}

async function answer(replies: Replies, channel: ChannelName, input: unknown): Promise<string> {
  // The table pairs each channel with a handler of its own input.
  const handler = replies[channel] as ((input: unknown) => unknown) | undefined;
  if (handler === undefined) return refused(new Refusal('unknown-channel', { channel }));
  try {
    const value = await handler(input);
    return JSON.stringify({ ok: true, value } satisfies Answer<unknown>);
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}

function refused({ code, details }: Refusal): string {
  return JSON.stringify({ ok: false, code, details } satisfies Answer<never>);
}

/** Stands where the preload script would: answers what the window asks, and speaks first when told to. */
export function installFakeBridge(first: Replies = {}): FakeBridge {
  let replies: Replies = first;
  const asked: Asked[] = [];
  const changes = listening<Change>();
  const commands = listening<MenuCommand>();
  const cloche: Window['cloche'] = {
    ask: (channel, input) => {
      asked.push({ channel, input });
      return answer(replies, channel, input);
    },
    onChanged: changes.listen,
    onCommand: commands.listen,
  };
  Object.defineProperty(window, 'cloche', { value: cloche, configurable: true });
  return {
    asked,
    inputsOf: (channel) =>
      asked.filter((question) => question.channel === channel).map(({ input }) => input),
    reply: (more) => {
      replies = { ...replies, ...more };
    },
    announce: (...nouns) => changes.tell({ nouns }),
    command: commands.tell,
  };
}
