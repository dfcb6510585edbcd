import { RecordId } from '../../shared/domain/id.ts';
import type { PracticeSession } from '../../shared/domain/practice.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import { getPerson } from '../database/people.ts';
import { insertPractice } from '../database/practice.ts';
import { getSkill } from '../database/skills.ts';
import type { ServiceContext } from './context.ts';
import { linkToTurns } from './cycle-links.ts';
import { newRecord, save } from './saving.ts';

/** Keeps a practice session in the learning space, where it never counts. Refusals: not-found. */
export function recordPractice(
  context: ServiceContext,
  input: Checked<'practice.record'>,
): PracticeSession {
  getSkill(context.db, input.session.skillId);
  if (input.session.guideId) getPerson(context.db, input.session.guideId);
  const session: PracticeSession = {
    id: RecordId.parse(context.newId()),
    ...input.session,
    ...newRecord(context, 'learning'),
  };
  const nouns = ['practice', 'cycles', 'goals'] as const;
  save(context, { command: 'practice.record', nouns, undoable: true }, (tx) => {
    insertPractice(tx, session);
    const linked = { kind: 'practice', recordId: session.id } as const;
    linkToTurns(tx, linked, [session.skillId], input.cycleId);
  });
  return session;
}
