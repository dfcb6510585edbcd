import * as z from 'zod';
import { Instant } from '../domain/day.ts';
import { PortfolioCheck } from '../domain/portfolio-check.ts';

const nothing = z.strictObject({});
const Label = z.strictObject({ title: z.string().nullable(), at: Instant.nullable() });

/** A record that cannot be read, by what is still known of it. */
export const UnreadRecord = z.strictObject({
  /** The table of the record, or `files`. */
  what: z.string(),
  ...Label.shape,
  /** The record itself can be read; something that belongs to it cannot. */
  isPart: z.boolean(),
  /** For a place where there may have been several: what lies before and behind it; null at an end. */
  between: z.strictObject({ after: Label.nullable(), before: Label.nullable() }).nullable(),
});
export type UnreadRecord = z.infer<typeof UnreadRecord>;

export const CheckReport = z.strictObject({
  ...PortfolioCheck.shape,
  /** The first of those that are damaged. */
  found: z.array(UnreadRecord),
});
export type CheckReport = z.infer<typeof CheckReport>;

/** Questions about reading a portfolio from end to end. */
export const checkContract = {
  'check.run': { input: nothing, output: CheckReport },
  'check.last': { input: nothing, output: z.strictObject({ last: PortfolioCheck.nullable() }) },
  /** How far the one that runs has come; null when none does. */
  'check.progress': {
    input: nothing,
    output: z.strictObject({ done: z.number(), of: z.number() }).nullable(),
  },
  'check.stop': { input: nothing, output: z.strictObject({ done: z.literal(true) }) },
} as const;
