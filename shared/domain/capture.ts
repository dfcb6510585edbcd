import * as z from 'zod';
import { Instant } from './day.ts';
import { RecordId } from './id.ts';
import { recordFields } from './record.ts';
import { NAME_LIMIT, Statement } from './text.ts';

/** A quick note that waits in the inbox until it becomes a record. Always in the learning space. */
export const Capture = z.strictObject({
  id: RecordId,
  text: Statement,
  /** When the owner made a record of it, or let it go. */
  settledAt: Instant.nullable(),
  ...recordFields,
});
export type Capture = z.infer<typeof Capture>;

/** What a note can become, in the order in which it is offered. */
export const CAPTURE_FATES = [
  'skill',
  'goal',
  'learning',
  'practice',
  'project',
  'reflection',
] as const;
export const CaptureFate = z.enum(CAPTURE_FATES);
export type CaptureFate = z.infer<typeof CaptureFate>;

/** The beginning of a note as a name of 200 characters at most: its first line, cut between words where it can be. */
export function titleOf(text: string): string {
  const line = (text.trim().split(/\r?\n/u)[0] ?? '').replace(/\s+/gu, ' ').trim();
  if (line.length <= NAME_LIMIT) return line;
  let cut = '';
  // By whole characters: half of a pair could not be stored.
  for (const character of line) {
    if (cut.length + character.length > NAME_LIMIT) break;
    cut += character;
  }
  const lastSpace = cut.lastIndexOf(' ');
  return lastSpace > 0 ? cut.slice(0, lastSpace) : cut;
}
