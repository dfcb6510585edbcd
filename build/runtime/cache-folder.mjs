import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/**
 * The folder for what is fetched or built once per user and can always be made again.
 * @param {{ platform?: string, env?: Record<string, string | undefined>, home?: string }} [machine]
 * @returns {string} an absolute path; the folder may not exist yet
 */
export function cacheFolder({ platform = process.platform, env = process.env, home } = {}) {
  const base = home ?? homedir();
  if (platform === 'win32') {
    return win32.join(env.LOCALAPPDATA || win32.join(base, 'AppData', 'Local'), 'cloche', 'Cache');
  }
  if (platform === 'darwin') return posix.join(base, 'Library', 'Caches', 'cloche');
  const xdg = env.XDG_CACHE_HOME;
  // The XDG specification says that a relative path is to be ignored.
  return posix.join(xdg && posix.isAbsolute(xdg) ? xdg : posix.join(base, '.cache'), 'cloche');
}
