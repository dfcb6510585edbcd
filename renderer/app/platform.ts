/** Whether this keyboard calls the command key by ⌘. */
export function isMac(): boolean {
  return /mac/i.test(navigator.platform);
}
