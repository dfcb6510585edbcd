import { writeSync } from 'node:fs';
import type { App } from 'electron';
import * as z from 'zod';
import { Day } from '../../shared/domain/day.ts';
import { LocalTime } from '../../shared/domain/local-time.ts';
import { Reminders } from '../../shared/domain/reminder.ts';

/** With this exit code the app asks the launcher that announced itself to start it again. */
export const COME_BACK_CODE = 75;
/** Set by a launcher to the number of the open file that it reads the handover from. */
export const LAUNCHER = 'CLOCHE_LAUNCHER';
/** The handover, as the next start finds it. */
export const HANDOVER = 'CLOCHE_COME_BACK';

/** In front of the others; behind, where nobody is interrupted; or as it was, out of the way. */
const Showing = z.enum(['front', 'behind', 'minimized']);
export type Showing = z.infer<typeof Showing>;

/**
 * What one start of the app leaves to the next one when it locks. No text of anybody is in it, and it is written to
 * no file: memory alone carries it.
 */
export const Handover = z.strictObject({
  showing: Showing,
  /** Reminders go on while the portfolio is locked. */
  schedule: z.strictObject({ reminders: Reminders, goalDays: z.array(Day).readonly() }),
  /** Up to when reminders were told. */
  remindedUpTo: LocalTime,
});
export type Handover = z.infer<typeof Handover>;

/** Characters. Systems start no program that inherits much more. */
const LARGEST = 64 * 1024;

function asText(handover: Handover): string {
  const text = JSON.stringify(handover);
  if (text.length <= LARGEST) return text;
  return JSON.stringify({ ...handover, schedule: { ...handover.schedule, goalDays: [] } });
}

/** What the last start left, once; null when the app was simply started. */
export function takeHandover(env: NodeJS.ProcessEnv): Handover | null {
  const text = env[HANDOVER];
  delete env[HANDOVER];
  if (text === undefined) return null;
  try {
    return Handover.parse(JSON.parse(text));
  } catch {
    // Not from this app: then nothing was handed over.
    return null;
  }
}

function tell(launcher: string, text: string): void {
  try {
    writeSync(Number(launcher), text);
  } catch {
    // A launcher that does not listen starts the app all the same, as if anew.
  }
}

/**
 * Ends this process, with everything it ever decrypted, and starts the app again. A launcher whose display goes
 * away with the first process does the starting itself.
 */
export function comeBack(app: App, handover: Handover, env: NodeJS.ProcessEnv): void {
  const text = asText(handover);
  const launcher = app.isPackaged ? undefined : env[LAUNCHER];
  if (launcher !== undefined) {
    tell(launcher, text);
    app.exit(COME_BACK_CODE);
    return;
  }
  // Whoever is started from here inherits it.
  env[HANDOVER] = text;
  // An AppImage is mounted for as long as its process lives: the next one has to come from the file itself.
  const image = env.APPIMAGE;
  app.relaunch(image === undefined ? {} : { execPath: image, args: process.argv.slice(1) });
  app.exit(0);
}
