import { LearningId } from '../../shared/domain/id.ts';
import type { LearningActivity } from '../../shared/domain/learning.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import { insertLearning } from '../database/learning.ts';
import type { ServiceContext } from './context.ts';
import { refuseFuture } from './days.ts';
import { refuseUnknownSkills } from './known-skills.ts';
import { newRecord, save } from './saving.ts';

/**
 * Adds everything of a list that the owner accepted, in one step that one undo takes back. It belongs to no turn:
 * a list that is brought in says nothing about what a goal is waiting for.
 * Refusals: not-found for a skill, date-before-start, invalid-input for a day in the future.
 */
export function importLearning(
  context: ServiceContext,
  input: Checked<'learning.import'>,
): { added: number } {
  const { entries, fileHash } = input;
  refuseUnknownSkills(
    context.db,
    entries.flatMap(({ skillIds }) => skillIds),
  );
  for (const { startedOn, finishedOn } of entries) {
    if (finishedOn !== null) refuseFuture(context, finishedOn, 'finishedOn');
    if ((startedOn ?? '') > (finishedOn ?? '9999-12-31')) throw new Refusal('date-before-start');
  }
  const record = newRecord(context, 'learning');
  const origin = { kind: 'imported', fileHash, givenBy: '' } as const;
  save(context, { command: 'learning.import', nouns: ['learning'], undoable: true }, (tx) => {
    for (const entry of entries) {
      const id = LearningId.parse(context.newId());
      const activity: LearningActivity = { id, ...entry, ...record, origin };
      insertLearning(tx, activity);
    }
  });
  return { added: entries.length };
}
