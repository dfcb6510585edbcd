import type { IntlShape } from 'react-intl';
import * as z from 'zod';
import { newPassphraseProblem, normalizePassphrase } from '../../../shared/domain/passphrase.ts';
import { normalizeRecoveryCode } from '../../../shared/domain/recovery-code.ts';
import { inputProblemText, refusalText } from '../../ui/refusal-text.ts';
import { messages } from './messages.ts';

/** Characters of a recovery code without its separators. */
export const CODE_CHARACTERS = 60;

const Typed = z.string().min(1, 'empty');
const NewPassphrase = Typed.superRefine((typed, context) => {
  const problem = typed === '' ? null : newPassphraseProblem(typed);
  if (problem !== null) context.addIssue({ code: 'custom', message: problem });
});

type Twice = { readonly passphrase: string; readonly again: string };

function isTwiceTheSame({ passphrase, again }: Twice): boolean {
  return normalizePassphrase(passphrase) === normalizePassphrase(again);
}

const difference = { path: ['again'], message: 'different' };

/** Problems: empty, different, and those of a new passphrase. */
export const CreateForm = z
  .object({ passphrase: NewPassphrase, again: z.string() })
  .refine(isTwiceTheSame, difference);
export type CreateForm = z.infer<typeof CreateForm>;

export const ChangeForm = z
  .object({ current: Typed, passphrase: NewPassphrase, again: z.string() })
  .refine(isTwiceTheSame, difference);
export type ChangeForm = z.infer<typeof ChangeForm>;

/** Problem of the code: code-incomplete. */
export const RecoverForm = z
  .object({
    code: z
      .string()
      .max(400, 'code-incomplete')
      .refine((code) => normalizeRecoveryCode(code).length === CODE_CHARACTERS, 'code-incomplete'),
    passphrase: NewPassphrase,
    again: z.string(),
  })
  .refine(isTwiceTheSame, difference);
export type RecoverForm = z.infer<typeof RecoverForm>;

export const UnlockForm = z.object({ passphrase: Typed });
export type UnlockForm = z.infer<typeof UnlockForm>;

/** A problem of one of these forms in words; undefined when there is none. */
export function passphraseProblemText(
  intl: IntlShape,
  problem: string | undefined,
): string | undefined {
  switch (problem) {
    case undefined:
      return undefined;
    case 'empty':
      return intl.formatMessage(messages.empty);
    case 'different':
      return intl.formatMessage(messages.different);
    case 'passphrase-too-short':
    case 'passphrase-too-long': {
      const { title, advice } = refusalText(intl, { code: problem, details: {} });
      return `${title} ${advice}`;
    }
    default:
      return inputProblemText(intl, 'text-unstorable');
  }
}
