import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.tsx';
import { doorOf } from './drawn-door.ts';

/**
 * The lock screen as the text of a page, drawn when the app is built: a start then has it on the screen before any
 * script was read.
 * @param folder said where the folder of the portfolio belongs
 */
export function lockScreen(folder: string): string {
  return renderToString(
    <StrictMode>
      <App door={doorOf(folder)} />
    </StrictMode>,
  );
}
