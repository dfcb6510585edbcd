import { useEffect, useState } from 'react';
import type { Settings } from '../../shared/ipc/settings-view.ts';
import { ask, onChanged } from '../api.ts';

type Theme = Settings['theme'];

async function readTheme(): Promise<Theme> {
  return (await ask('settings.get', {})).theme;
}

/** Draws in the colours that the owner chose; "system" follows this computer. */
export function useTheme(): void {
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => {
    let current = true;
    const read = () => {
      readTheme().then(
        (found) => current && setTheme(found),
        // Colours are no reason to stop: the system's are drawn.
        () => undefined,
      );
    };
    read();
    const stop = onChanged(({ nouns }) => nouns.includes('settings') && read());
    return () => {
      current = false;
      stop();
    };
  }, []);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
}
