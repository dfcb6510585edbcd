import type { App, PowerMonitor } from 'electron';

/** Milliseconds. Often enough that a screen is never open for long past its time. */
const LOOK_EVERY = 5000;

export type Idleness = {
  /** Milliseconds; null is never. */
  readonly limit: number | null;
  /** Milliseconds since the window was last used, by a clock that only goes forward. */
  readonly sinceUse: number;
  /** Milliseconds that the system reports without use of any program; unreliable under Wayland. */
  readonly systemIdle: number;
  /** Milliseconds by which the wall clock advanced since the last look: long ones mean sleep. */
  readonly sinceLook: number;
};

/** Whether it is time to lock: either clock has passed the limit, or the computer slept through it. */
export function isTimeToLock({ limit, sinceUse, systemIdle, sinceLook }: Idleness): boolean {
  return limit !== null && Math.max(sinceUse, systemIdle, sinceLook) >= limit;
}

export type AutoLockParts = {
  readonly app: App;
  readonly powerMonitor: PowerMonitor;
  readonly limit: () => number | null;
  readonly now: () => Date;
  readonly monotonicMs: () => number;
  readonly lock: (cause: 'away' | 'sleep') => void;
  /** Ends the app, as its owner would: the computer is about to. */
  readonly quit: () => void;
};

/** Milliseconds; the system tells its idleness in whole seconds. */
const AS_GOOD_AS_EQUAL = 3000;

/** The system's idleness without what was before this app was started: nobody was away from it then. Milliseconds. */
function idleSince(
  begun: { readonly idle: number },
  { idle, running }: { readonly idle: number; readonly running: number },
): number {
  const isUnbroken = Math.abs(idle - begun.idle - running) < AS_GOOD_AS_EQUAL;
  return isUnbroken ? Math.min(idle, running) : idle;
}

/**
 * Locks after a time without use, and at once when the system sleeps or locks; ends when it shuts down. Linux tells
 * programs of a locked screen by no event of its own, hence the looking. Gives a way to say "used".
 */
export function lockWhenIdle(parts: AutoLockParts): { readonly used: () => void } {
  const { app, powerMonitor, limit, now, monotonicMs, lock, quit } = parts;
  const begun = { at: monotonicMs(), idle: powerMonitor.getSystemIdleTime() * 1000 };
  let usedAt = begun.at;
  let lookedAt = now().getTime();
  const used = () => {
    usedAt = monotonicMs();
  };
  app.on('web-contents-created', (_event, contents) => contents.on('input-event', used));
  powerMonitor.on('suspend', () => lock('sleep'));
  powerMonitor.on('lock-screen', () => lock('away'));
  powerMonitor.on('shutdown', quit);

  const look = () => {
    const time = now().getTime();
    const idleness = {
      limit: limit(),
      sinceUse: monotonicMs() - usedAt,
      systemIdle: idleSince(begun, {
        idle: powerMonitor.getSystemIdleTime() * 1000,
        running: monotonicMs() - begun.at,
      }),
      sinceLook: time - lookedAt,
    };
    lookedAt = time;
    if (!isTimeToLock(idleness)) return;
    used();
    lock(idleness.sinceLook >= (idleness.limit ?? 0) ? 'sleep' : 'away');
  };
  powerMonitor.on('resume', look);
  setInterval(look, LOOK_EVERY);
  return { used };
}
