import * as z from 'zod';
import type { DecisionKind } from '../../../shared/domain/decision.ts';
import { Level } from '../../../shared/domain/level.ts';
import { Note } from '../../../shared/domain/text.ts';
import type { SkillPage } from '../../../shared/ipc/views.ts';
import { chosen } from '../../parts/chosen.ts';

export const DecisionChoice = z.enum(['accept', 'adjust', 'keep']);
export type DecisionChoice = z.infer<typeof DecisionChoice>;

/** Going another way than the evidence, or than before, is worth a sentence. */
export const DecisionForm = z
  .object({
    choice: chosen(DecisionChoice),
    level: Level.nullable(),
    reason: Note,
  })
  .superRefine(({ choice, level, reason }, context) => {
    if (choice === 'adjust' && level === null) {
      context.addIssue({ code: 'custom', path: ['level'], message: 'not-chosen' });
    }
    if (choice !== 'accept' && reason.trim() === '') {
      context.addIssue({ code: 'custom', path: ['reason'], message: 'text-empty' });
    }
  });
export type DecisionValues = z.input<typeof DecisionForm>;
export type DecisionAnswers = z.output<typeof DecisionForm>;

type Known = Pick<SkillPage, 'proposal' | 'standing'>;

/** What may be answered: there is nothing to accept without a proposal, and nothing to keep without a level. */
export function choicesOf({ proposal, standing }: Known): DecisionChoice[] {
  const mayKeep = standing !== null && proposal?.kind !== 'stay';
  return [
    ...(proposal ? (['accept'] as const) : []),
    ...(mayKeep && !proposal ? (['keep'] as const) : []),
    'adjust',
    ...(mayKeep && proposal ? (['keep'] as const) : []),
  ];
}

/** The level and the kind of the decision that an answer stands for; null while no level follows from it. */
export function decisionOf(
  { choice, level }: Pick<DecisionAnswers, 'choice' | 'level'>,
  { proposal, standing }: Known,
): { readonly kind: DecisionKind; readonly level: number } | null {
  if (choice === 'accept') return proposal && { kind: 'accepted', level: proposal.level };
  if (choice === 'adjust') {
    return level === null
      ? null
      : { kind: proposal || standing !== null ? 'adjusted' : 'set', level };
  }
  if (standing === null) return null;
  return { kind: proposal ? 'rejected' : 'set', level: standing };
}
