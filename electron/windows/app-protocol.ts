import { readFile } from 'node:fs/promises';
import { protocol, type Session, session } from 'electron';
import { APP_SCHEME } from '../our-page.ts';
import { securityHeaders } from './security-headers.ts';
import { requestedFile, servedFiles } from './served-files.ts';

/** Milliseconds that a small answer needs to leave this process, if nothing else holds it up. */
const GOING_OUT = 15;

/** A name without `persist:` keeps everything that Chromium would store in memory alone. */
export const SESSION_NAME = 'cloche';

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

/**
 * Serves the files of a folder, and nothing else, under app://cloche/. Settles once the first was handed out: while
 * the window's process takes it in, this one has time.
 */
export function serveApp(served: Session, folder: string): Promise<void> {
  const files = servedFiles(folder);
  return new Promise((handedOut) => {
    served.protocol.handle(APP_SCHEME, async (request) => {
      const found = requestedFile(files, request);
      if (found === null) return new Response(null, { status: 404, headers: securityHeaders });
      const body = new Uint8Array(await readFile(found.file));
      setTimeout(handedOut, GOING_OUT);
      return new Response(body, { headers: { ...securityHeaders, 'content-type': found.type } });
    });
  });
}
