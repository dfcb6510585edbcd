import { readFile } from 'node:fs/promises';
import { protocol, type Session, session } from 'electron';
import { APP_SCHEME, isOurPage } from '../our-page.ts';
import { drawnPage, survivesPage } from './first-page.ts';
import { securityHeaders } from './security-headers.ts';
import { requestedFile, type ServedFile, servedFiles } from './served-files.ts';

/** Milliseconds that a small answer needs to leave this process, if nothing else holds it up. */
const GOING_OUT = 15;

/** A name without `persist:` keeps everything that Chromium would store in memory alone. */
export const SESSION_NAME = 'cloche';

const isScript = ({ type }: ServedFile): boolean => type.startsWith('text/javascript');

/** The session of the app's window. */
export function appSession(): Session {
  return session.fromPartition(SESSION_NAME);
}

/** Makes app:// an origin of its own, like https but local. Must run before the app is ready, once. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: false,
        corsEnabled: false,
        stream: false,
        bypassCSP: false,
      },
    },
  ]);
}

export type AppFiles = {
  readonly folder: string;
  /** The page with the lock screen drawn in it. */
  readonly drawnPage: string;
  /** The folder of the portfolio that waits for its passphrase; null when none does. */
  readonly waiting: () => string | null;
};

/**
 * Serves the files of a folder, and nothing else, under app://cloche/. Settles once the script of an empty page was
 * handed out: while the window's process reads it, this one has time. Not earlier, since the page comes into being
 * only while this process listens to it. A page that came drawn is shown first.
 *
 * The whole answer at once, and not `protocol.handle`: that one first loads all of Node's fetch, 50 ms in which the
 * page waits.
 */
export function serveApp(served: Session, app: AppFiles): Promise<void> {
  const files = servedFiles(app.folder);
  /** Whether the page that was served last came with its lock screen. */
  let isDrawn = false;
  const pageFrom = (empty: string) => {
    const folder = app.waiting();
    isDrawn = folder !== null && survivesPage(folder);
    return folder !== null && isDrawn ? drawnPage(app.drawnPage, folder) : readFile(empty);
  };
  return new Promise((handedOut) => {
    served.protocol.registerBufferProtocol(APP_SCHEME, (request, give) => {
      const found = requestedFile(files, request);
      const refuse = (statusCode: number) =>
        give({ statusCode, headers: securityHeaders, data: Buffer.alloc(0) });
      if (found === null) return refuse(404);
      const hand = (data: Buffer) => {
        give({ data, headers: { ...securityHeaders, 'content-type': found.type } });
        if (isScript(found) && !isDrawn) setTimeout(handedOut, GOING_OUT);
      };
      const content = isOurPage(request.url) ? pageFrom(found.file) : readFile(found.file);
      content.then(hand, () => refuse(500));
    });
  });
}
