import type { App, Session, WebContents } from 'electron';
import { isOurPage } from '../our-page.ts';

/** No page may be granted anything: no camera, no place, no clipboard reading, no device. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.on('will-download', (event) => event.preventDefault());
}

function stayHere(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOurPage(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOurPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/**
 * Keeps every window on the app's own page and lets none open another.
 * @param linkWanted Told of an address that a page wanted to open elsewhere.
 */
export function guardContents(app: App, linkWanted: (address: string) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    stayHere(contents);
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.setWindowOpenHandler(({ url }) => {
      linkWanted(url);
      return { action: 'deny' };
    });
  });
}
