import * as z from 'zod';
import { changeOf } from '../domain/change.ts';
import { CycleId, PersonId, RecordId } from '../domain/id.ts';
import { Attempt, PracticeDraft, PracticeSession } from '../domain/practice.ts';
import { Guide, PracticePage, PracticeRow } from './practice-view.ts';

const nothing = z.strictObject({});
const done = z.strictObject({ done: z.literal(true) });

/** The practice place. Nothing of it ever leaves the learning space. */
export const practiceContract = {
  'practice.record': {
    input: z.strictObject({ session: PracticeDraft, cycleId: CycleId.nullable().default(null) }),
    output: PracticeSession,
  },
  'practice.list': { input: nothing, output: z.array(PracticeRow) },
  'practice.get': { input: z.strictObject({ id: RecordId }), output: PracticePage },
  'practice.update': {
    input: z.strictObject({ id: RecordId, change: changeOf(PracticeDraft) }),
    output: PracticeSession,
  },
  /** Further attempts, after those that are there. */
  'practice.addAttempts': {
    input: z.strictObject({ id: RecordId, attempts: z.array(Attempt).min(1).max(50) }),
    output: PracticeSession,
  },
  'practice.guides': { input: nothing, output: z.array(Guide) },
  /** Holds for sessions from now on; earlier ones keep what was true then. */
  'practice.answerGuide': {
    input: z.strictObject({ personId: PersonId, decides: z.boolean() }),
    output: done,
  },
} as const;
