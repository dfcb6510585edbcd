import { Notification } from 'electron';
import type { DueKind } from '../../shared/domain/reminder.ts';

/** Notices that are on the screen: one that nobody holds would be swept away, and could not be pressed. */
const shown = new Set<Notification>();

const words: Readonly<Record<DueKind | 'locked', string>> = {
  review: 'Time for your weekly look, when it suits you.',
  'goal-date': 'A date you chose is near.',
  locked: 'There is something for you, when it suits you.',
};

/**
 * What the system says of a reminder. It names nothing of the portfolio: others may see the screen. While the vault is
 * locked it does not even say what it is about.
 */
export function noticeText(kind: DueKind, isLocked: boolean): string {
  return words[isLocked ? 'locked' : kind];
}

/** Has the system show a line for a while, without a sound; nothing where the system has no such thing. */
export function showNotice(text: string, onPress: () => void): void {
  if (!Notification.isSupported()) return;
  const notice = new Notification({ title: 'Cloche', body: text, silent: true });
  const forget = () => shown.delete(notice);
  notice.once('click', () => {
    forget();
    onPress();
  });
  notice.once('close', forget);
  notice.once('failed', forget);
  shown.add(notice);
  notice.show();
}
