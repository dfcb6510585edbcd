import { useEffect, useState } from 'react';
import type { KeyWorkView } from '../../../shared/ipc/views.ts';
import { readKeyWork } from './key-actions.ts';

/** Milliseconds between two looks at what the main process is doing. */
const LOOK_EVERY = 250;

/** How far long work with keys has come, looked at while it lasts; null when nothing is known. */
export function useKeyWork(isWorking: boolean): KeyWorkView {
  const [work, setWork] = useState<KeyWorkView>(null);
  useEffect(() => {
    if (!isWorking) return undefined;
    const look = () => void readKeyWork().then(setWork, () => undefined);
    look();
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [isWorking]);
  return isWorking ? work : null;
}
