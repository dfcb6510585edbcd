import type * as z from 'zod';
import { NEVER } from 'zod';

/** Problem of a choice that has not been made. */
export const NOT_CHOSEN = 'not-chosen';

/** A choice that starts empty: null until it is made, and then required. Problem: not-chosen. */
export function chosen<S extends z.ZodType>(schema: S) {
  return schema.nullable().transform((value, context): Exclude<z.output<S>, null> => {
    if (value === null) {
      context.addIssue({ code: 'custom', message: NOT_CHOSEN, input: value });
      return NEVER;
    }
    // Null was the only value added to those of the schema.
    return value as Exclude<z.output<S>, null>;
  });
}
