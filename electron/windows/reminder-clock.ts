import type { LocalTime } from '../../shared/domain/local-time.ts';
import {
  type DueKind,
  dueWithin,
  emptySchedule,
  type Schedule,
} from '../../shared/domain/reminder.ts';

/** Milliseconds. A reminder is late by less than a minute. */
const LOOK_EVERY = 30_000;

export type Held = { readonly schedule: Schedule; readonly remindedUpTo: LocalTime };

export type ReminderClock = {
  readonly stop: () => void;
  /** What goes on being told while the vault is locked; asked for while it is still open. */
  readonly held: () => Held;
};

export type ReminderClockParts = {
  /** What the clock on the wall says now. */
  readonly localNow: () => LocalTime;
  /** The schedule of the open vault; null while it is locked, when the last one is held. */
  readonly schedule: () => Schedule | null;
  readonly remind: (kind: DueKind) => void;
  /** What was held before the app came back from a lock, and up to when it was told. */
  readonly before?: Held | undefined;
  readonly report: (error: unknown) => void;
};

/**
 * Reminds of what comes round while the app runs, each time once: summer time or a clock that is put back brings
 * nothing twice. What came round before the app was started or while the computer slept is not made up for.
 */
export function remindOnTime(parts: ReminderClockParts): ReminderClock {
  const { localNow, schedule, remind, before, report } = parts;
  let held = before?.schedule ?? emptySchedule;
  let lookedAt = before?.remindedUpTo ?? localNow();
  const told = new Map<DueKind, LocalTime>();

  const look = () => {
    held = schedule() ?? held;
    const now = localNow();
    const due = dueWithin(held, { after: lookedAt, upTo: now });
    lookedAt = now;
    if (due === null || told.get(due.kind) === due.at) return;
    told.set(due.kind, due.at);
    remind(due.kind);
  };
  const timer = setInterval(() => {
    try {
      look();
    } catch (error) {
      report(error);
    }
  }, LOOK_EVERY);
  return {
    stop: () => clearInterval(timer),
    held: () => {
      try {
        held = schedule() ?? held;
      } catch (error) {
        report(error);
      }
      return { schedule: held, remindedUpTo: lookedAt };
    },
  };
}
