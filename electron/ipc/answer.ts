import type * as z from 'zod';
import type { ReadOnlyReason } from '../../shared/domain/read-only.ts';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import { type Checked, contract, type Reply } from '../../shared/ipc/contract.ts';
import { readingChannels } from '../../shared/ipc/reading-channels.ts';
import { Refusal, type RefusalCode, type RefusalDetails } from '../../shared/result.ts';
import { classifyFailure } from '../vault/classify-failure.ts';
import { isDamage } from '../vault/damage.ts';
import { beyondThisApp } from '../vault/open-vault.ts';

/** Who answers what. Every input has passed its schema before it gets here. */
export type Handlers = {
  readonly [C in ChannelName]: (input: Checked<C>) => Reply<C> | Promise<Reply<C>>;
};

/** A question as it came in: nothing of it is to be believed yet. */
export type Asked = {
  readonly channel: unknown;
  /** The input as JSON. */
  readonly text: unknown;
  readonly fromOurWindow: boolean;
};

export type AnswerOptions = {
  /** Told of bugs, which the window only hears of as internal-error. */
  readonly report: (error: unknown) => void;
  /** Told when the open vault could not be read where it was asked: a page of it is damaged. */
  readonly damageSeen?: () => void;
  /** Told when something could not be saved, since the folder of the portfolio is gone. */
  readonly placeGone?: () => void;
  /** Why the open portfolio takes no changes; null when it does. */
  readonly readOnly: () => ReadOnlyReason | null;
  /** Also holds every reply against the contract; for tests, since our own code made it. */
  readonly checkReplies?: boolean;
};

/** Characters of JSON. No question of the app comes near. */
export const LARGEST_QUESTION = 1024 * 1024;

const ownProblem = /^[a-z]+(-[a-z]+)+$/;

function refuse(code: RefusalCode, details: RefusalDetails = {}): string {
  return JSON.stringify({ ok: false, code, details });
}

function isChannel(channel: unknown): channel is ChannelName {
  return typeof channel === 'string' && Object.hasOwn(contract, channel);
}

/** Which field is at fault and why, in our own words; a problem that zod words is `invalid`. */
function firstProblem({ issues }: z.ZodError): RefusalDetails {
  const [issue] = issues;
  const problem = issue !== undefined && ownProblem.test(issue.message) ? issue.message : 'invalid';
  return { field: issue?.path.map(String).join('.') ?? '', problem };
}

/** A page that could not be read, or what was made of it on the way here. */
function tellsOfDamage(error: unknown): boolean {
  return isDamage(error) || (error instanceof Refusal && error.code === 'vault-damaged');
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

async function ask(
  channel: ChannelName,
  input: unknown,
  handlers: Handlers,
  options: AnswerOptions,
): Promise<string> {
  // A channel's handler takes what the same channel's schema gives: the table's type says so.
  const handler = handlers[channel] as (input: unknown) => unknown;
  try {
    const value = await handler(input);
    if (options.checkReplies) contract[channel].output.parse(value);
    return JSON.stringify({ ok: true, value });
  } catch (error) {
    if (tellsOfDamage(error)) options.damageSeen?.();
    const refusal = classifyFailure(error) ?? beyondThisApp(error, options.readOnly());
    if (refusal?.code === 'vault-gone') options.placeGone?.();
    if (refusal !== null) return refuse(refusal.code, refusal.details);
    options.report(error);
    return refuse('internal-error');
  }
}

/**
 * Answers one question with an `Answer` as JSON; never throws. A stranger's question, an unknown channel,
 * a question larger than 1 MiB or of another shape than the contract's is refused before anything is done; so is a wish
 * to write where an open portfolio may only be read.
 */
export async function answer(
  { channel, text, fromOurWindow }: Asked,
  handlers: Handlers,
  options: AnswerOptions,
): Promise<string> {
  if (!fromOurWindow) return refuse('wrong-sender');
  if (!isChannel(channel)) return refuse('unknown-channel');
  if (typeof text !== 'string') return refuse('invalid-input', { field: '', problem: 'invalid' });
  if (text.length > LARGEST_QUESTION) {
    return refuse('invalid-input', { field: '', problem: 'too-large' });
  }
  const question = parsed(text);
  const checked = contract[channel].input.safeParse(question?.value);
  if (!checked.success) return refuse('invalid-input', firstProblem(checked.error));
  if (options.readOnly() !== null && !readingChannels.has(channel)) {
    return refuse('vault-read-only');
  }
  return ask(channel, checked.data, handlers, options);
}
