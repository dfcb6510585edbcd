import * as z from 'zod';
import { changeOf } from '../domain/change.ts';
import { Sha256Hex } from '../domain/evidence.ts';
import { CycleId, LearningId } from '../domain/id.ts';
import {
  LearningActivity,
  LearningDraft,
  LearningEdit,
  LearningEntry,
  LearningProgress,
} from '../domain/learning.ts';
import { MOST_ENTRIES } from '../transfer/reading-list.ts';
import { LearningRow } from './views.ts';

const one = z.strictObject({ id: LearningId });

/** Learning beside the steps that the cycle knows: what is written down afterwards, edited, or brought in. */
export const learningContract = {
  /** The text of a list that the person chose; null when they thought better of it. */
  'app.chooseList': {
    input: z.strictObject({}),
    output: z.strictObject({
      list: z.strictObject({ name: z.string(), text: z.string(), hash: Sha256Hex }).nullable(),
    }),
  },
  'learning.list': { input: z.strictObject({}), output: z.array(LearningRow) },
  'learning.create': {
    input: z.strictObject({
      learning: LearningDraft,
      /** The turn it belongs to; null finds the open turns of its skills. */
      cycleId: CycleId.nullable().default(null),
      /** How far it is already; null for a plan. */
      progress: LearningProgress.nullable().default(null),
    }),
    output: LearningActivity,
  },
  'learning.update': {
    input: z.strictObject({ id: LearningId, change: changeOf(LearningEdit) }),
    output: LearningActivity,
  },
  'learning.reopen': { input: one, output: LearningActivity },
  /** Adds all of them in one step, which one undo takes back. */
  'learning.import': {
    input: z.strictObject({
      entries: z.array(LearningEntry).min(1).max(MOST_ENTRIES),
      /** Of the file they came from; empty for what was pasted. */
      fileHash: z.union([Sha256Hex, z.literal('')]),
    }),
    output: z.strictObject({ added: z.int() }),
  },
} as const;
