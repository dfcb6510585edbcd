import * as z from 'zod';
import { Capture } from '../domain/capture.ts';
import { Day } from '../domain/day.ts';
import { GoalId, PersonId, RecordId, SkillId } from '../domain/id.ts';
import { Reflection } from '../domain/reflection.ts';
import { Statement } from '../domain/text.ts';

const nothing = z.strictObject({});
const done = z.strictObject({ done: z.literal(true) });
const one = z.strictObject({ id: RecordId });

/** Quick notes, and what becomes of them. */
export const capturesContract = {
  /** What was being written is no draft any more. */
  'captures.add': { input: z.strictObject({ text: Statement }), output: Capture },
  /** What waits, oldest first. */
  'captures.list': { input: nothing, output: z.array(Capture) },
  'captures.update': { input: z.strictObject({ id: RecordId, text: Statement }), output: Capture },
  'captures.settle': { input: one, output: done },
  'captures.takeBack': { input: one, output: done },
  /** Keeps it as a reflection, and settles it. */
  'captures.reflect': {
    input: z.strictObject({ id: RecordId, day: Day, skillId: SkillId.nullable().default(null) }),
    output: Reflection,
  },
  'captures.waiting': { input: nothing, output: z.strictObject({ count: z.int() }) },
  /** What a note may name. */
  'captures.names': {
    input: nothing,
    output: z.strictObject({
      skills: z.array(z.strictObject({ id: SkillId, name: z.string() })),
      people: z.array(z.strictObject({ id: PersonId, name: z.string() })),
      goals: z.array(z.strictObject({ id: GoalId, name: z.string(), skillId: SkillId })),
    }),
  },
} as const;
