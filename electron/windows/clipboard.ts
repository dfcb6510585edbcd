import { createHash, randomBytes } from 'node:crypto';
import type { Clipboard } from 'electron';

/** Milliseconds that a copied text stays on the clipboard: enough to paste it, not to forget it there. */
export const COPIED_FOR = 30_000;

export type ClipboardPort = {
  /** Puts a text on the clipboard, and takes it away again after a while. */
  readonly copy: (text: string) => Promise<void>;
  /** Takes away what was copied here, at once, unless something else was copied since. Never throws. */
  readonly clear: () => Promise<void>;
};

/**
 * The one way from the portfolio to the clipboard. What was copied is known again by a salted hash alone, so that
 * another program's text is never cleared, and ours is kept nowhere.
 */
export function createClipboardPort(
  clipboard: Pick<Clipboard, 'readText' | 'writeText' | 'clear'>,
): ClipboardPort {
  const salt = randomBytes(16);
  const markOf = (text: string) => createHash('sha256').update(salt).update(text).digest('hex');
  let ours: string | null = null;
  let timer: NodeJS.Timeout | undefined;

  const clear = async () => {
    clearTimeout(timer);
    const mark = ours;
    ours = null;
    if (mark === null) return;
    try {
      // Newer versions of Electron answer later, older ones at once.
      if (markOf(await clipboard.readText()) === mark) await clipboard.clear();
    } catch {
      // A clipboard that cannot be reached holds nothing that could be taken from it.
    }
  };

  return {
    copy: async (text) => {
      clearTimeout(timer);
      await clipboard.writeText(text);
      ours = markOf(text);
      timer = setTimeout(() => void clear(), COPIED_FOR);
    },
    clear,
  };
}
