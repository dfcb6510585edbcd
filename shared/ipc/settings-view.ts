import * as z from 'zod';

/** What can be set before a portfolio is open. Apart, because the start of the app reads it first of all. */
export const Settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Minutes without use before the vault locks; 0 is never. */
  lockAfterMinutes: z.int().min(0).max(240),
});
export type Settings = z.infer<typeof Settings>;
