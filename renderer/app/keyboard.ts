import { useEffect, useEffectEvent } from 'react';
import { tinykeys } from 'tinykeys';
import { isSomethingOpen, isTyping } from '../ui/attention.ts';
import { type CommandId, commands } from './commands.ts';

type Listener = (event: KeyboardEvent) => void;

/** Where Alt and an arrow move what has the focus, they do not also leave the place. */
function isTakenByScreen({ altKey, key, target }: KeyboardEvent): boolean {
  if (!altKey || !key.startsWith('Arrow') || !(target instanceof Element)) return false;
  return target.closest('[data-alt-arrows]') !== null;
}

function bindings(run: (id: CommandId) => void): Record<string, Listener> {
  const map: Record<string, Listener> = {};
  for (const { id, keys, letters } of commands) {
    const listener: Listener = (event) => {
      if (isTakenByScreen(event)) return;
      if (event.defaultPrevented || (isSomethingOpen() && id !== 'lock')) return;
      event.preventDefault();
      run(id);
    };
    for (const binding of keys) map[binding] = listener;
    for (const binding of letters) {
      map[binding] = (event) => {
        if (!isTyping(event.target)) listener(event);
      };
    }
  }
  return map;
}

/** Runs commands from the keyboard: letters only where nothing is typed, nothing behind an open dialog but the lock. */
export function useKeyboard(run: (id: CommandId) => void): void {
  const latest = useEffectEvent(run);
  useEffect(() => {
    const map = bindings((id) => latest(id));
    // Before the letters of a screen, so that the second letter of a sequence is not taken for one of them.
    return tinykeys(window, map, { capture: true });
  }, []);
}
