import type { App } from 'electron';

/** With these GTK 3 and GTK 4 leave OpenGL alone. */
const NO_GRAPHICS: Readonly<Record<string, string>> = { GDK_GL: 'disable', GDK_DISABLE: 'gl' };

/**
 * Keeps GTK from loading a graphics driver into the main process. Chromium draws the window with one of its own; GTK only
 * draws the dialogs of the desktop, which need none. What the owner has set stays, and once GTK has started everything is
 * as it was, since a browser that is opened for a link inherits it. Must run before the app is ready.
 */
export function spareToolkitGraphics(
  app: Pick<App, 'once'>,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): void {
  if (platform !== 'linux') return;
  const ours = Object.entries(NO_GRAPHICS).filter(([name]) => env[name] === undefined);
  for (const [name, value] of ours) env[name] = value;
  app.once('ready', () => {
    for (const [name] of ours) delete env[name];
  });
}
