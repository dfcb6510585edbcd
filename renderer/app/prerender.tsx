import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { FOLDER_PLACE } from '../../shared/first-page.ts';
import { App } from './app.tsx';
import { doorOf } from './drawn-door.ts';

/**
 * The lock screen as the text of a page, drawn when the app is built: a start then has it on the screen before any
 * script was read. `folder` is said where that of the portfolio belongs.
 */
export function lockScreen(folder: string = FOLDER_PLACE): string {
  return renderToString(
    <StrictMode>
      <App door={doorOf(folder)} />
    </StrictMode>,
  );
}

export { FOLDER_PLACE };
