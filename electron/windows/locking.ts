import type { BrowserWindow } from 'electron';
import { COMMAND } from '../../shared/ipc/channels.ts';
import type { Showing } from './come-back.ts';
import type { Stage } from './stage.ts';

/** Milliseconds that the window has to hand over what is being written, before the lock closes without it. */
const LAST_WORDS = 700;
/** Milliseconds that what is still being tidied up may take. */
const TIDYING = 700;

/** By the owner's wish; because nobody is there; because the computer goes to sleep; because the window broke. */
export type LockCause = 'wish' | 'away' | 'sleep' | 'fault';

export type LockingParts = {
  readonly stage: Stage;
  readonly isOpen: () => boolean;
  /** Closes what is open, at once; `locked` is called from there. */
  readonly close: () => void;
  /** What has to be done outside the vault before the end; begins while the window still stands. */
  readonly tidyUp: () => Promise<unknown>;
  /** Ends this process and starts the app again. */
  readonly comeBack: (showing: Showing) => void;
};

export type Locking = {
  /** Has the window keep what is being written, then closes; a window that does not answer is not waited for. */
  readonly lock: (cause: LockCause) => void;
  /** To be told when what was open has been closed. */
  readonly locked: () => void;
};

/** How the window is to be shown after a lock. Only who asked for the lock finds it in front of other programs. */
function showingAfter(window: BrowserWindow | null, cause: LockCause): Showing {
  if (window?.isMinimized()) return 'minimized';
  if (cause === 'wish') return 'front';
  return cause === 'fault' && window?.isFocused() ? 'front' : 'behind';
}

const atMost = (limit: number, work: Promise<unknown>) =>
  Promise.race([work, new Promise((later) => setTimeout(later, limit))]);

/**
 * The way from an open vault to a locked one: what is being written is kept, the vault is closed, the window ends
 * with everything it has drawn, and then this process with everything it has decrypted.
 */
export function createLocking(parts: LockingParts): Locking {
  const { stage, isOpen, close, tidyUp, comeBack } = parts;
  let cause: LockCause | null = null;
  let leaving = false;

  const leave = async () => {
    const showing = showingAfter(stage.window(), cause ?? 'wish');
    const tidied = tidyUp();
    stage.end();
    await atMost(TIDYING, tidied);
    comeBack(showing);
  };

  return {
    lock: (why) => {
      // What is just being opened is closed as soon as it is open.
      if (!isOpen()) return close();
      // After sleep nothing must be seen of it, however late the rest is.
      if (why === 'sleep' && !stage.window()?.isMinimized()) stage.window()?.hide();
      if (cause !== null) return;
      cause = why;
      if (why === 'fault') return close();
      stage.send(COMMAND, 'lock');
      setTimeout(close, LAST_WORDS);
    },
    locked: () => {
      if (leaving) return;
      leaving = true;
      // The answer to "lock" goes out before the window that asked is gone.
      setImmediate(() => void leave());
    },
  };
}
