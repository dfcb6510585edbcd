import { type BrowserWindow, nativeTheme } from 'electron';
import type { Settings } from '../../shared/ipc/settings-view.ts';

export const TITLE_BAR_HEIGHT = 40;

/** The two palettes' own background and text, so that nothing flashes before the page is drawn. */
const palettes = {
  light: { background: '#fbfbfc', text: '#16191f' },
  dark: { background: '#16181d', text: '#e9ecf1' },
} as const;

function palette() {
  return nativeTheme.shouldUseDarkColors ? palettes.dark : palettes.light;
}

export function backgroundColor(): string {
  return palette().background;
}

export function titleBarColors() {
  const { background, text } = palette();
  // The line under the bar is the page's own.
  return { color: background, symbolColor: text, height: TITLE_BAR_HEIGHT - 1 };
}

/** Follows the setting in everything that the system draws. */
export function applyTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme;
}

/** Recolours the window's frame when the theme changes, until the window is closed. */
export function followTheme(window: BrowserWindow, overlay: boolean): void {
  const repaint = () => {
    window.setBackgroundColor(backgroundColor());
    if (overlay) window.setTitleBarOverlay(titleBarColors());
  };
  nativeTheme.on('updated', repaint);
  window.once('closed', () => nativeTheme.removeListener('updated', repaint));
}
