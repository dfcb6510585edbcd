import type { IntlShape, MessageDescriptor } from 'react-intl';
import type { RefusalCode, RefusalDetails } from '../../shared/result.ts';
import { type InputProblem, inputProblemMessages } from './input-problem-messages.ts';
import { refusalAdvice } from './refusal-advice.ts';
import { refusalTitles } from './refusal-titles.ts';

/** `title` says what happened; `advice` says what is safe and what to do. */
export type RefusalText = { readonly title: string; readonly advice: string };

type Refused = { readonly code: RefusalCode; readonly details: RefusalDetails };

function isInputProblem(problem: string): problem is InputProblem {
  return Object.hasOwn(inputProblemMessages, problem);
}

/** The sentence for a problem of one field. A problem that no schema of ours names is told as "invalid". */
export function inputProblemText(intl: IntlShape, problem: string): string {
  return intl.formatMessage(inputProblemMessages[isInputProblem(problem) ? problem : 'invalid']);
}

/** What every sentence may use; what a refusal does not carry is 0, or nothing where it is a name. */
function valuesOf(details: RefusalDetails): Record<string, string | number> {
  const { waitMs = 0, group = 0, version = 0, supported = 0, from = 0, to = 0, left = 0 } = details;
  const { readable = 0 } = details;
  const { reason = '', backend = '', was = '', now = '' } = details;
  // The name of a choice inside a sentence takes no hyphen.
  const keychain = { reason: String(reason).replace('-', ''), backend, was, now };
  const seconds = Math.max(1, Math.ceil(Number(waitMs) / 1000));
  return { readable, seconds, group, version, supported, from, to, left, ...keychain };
}

function say(intl: IntlShape, message: MessageDescriptor, details: RefusalDetails): string {
  return intl.formatMessage(message, valuesOf(details));
}

/** A refusal in words for the person in front of the screen. */
export function refusalText(intl: IntlShape, refusal: Refused): RefusalText {
  const { code, details } = refusal;
  const problem = details.problem;
  const title =
    code === 'invalid-input' && typeof problem === 'string'
      ? inputProblemText(intl, problem)
      : say(intl, refusalTitles[code], details);
  return { title, advice: say(intl, refusalAdvice[code], details) };
}

/** Both parts in one line, for a toast or beside a form. */
export function refusalSentence(intl: IntlShape, refusal: Refused): string {
  const { title, advice } = refusalText(intl, refusal);
  return `${title} ${advice}`;
}
