import { readFile } from 'node:fs/promises';
import { protocol, type Session, session } from 'electron';
import { APP_SCHEME } from '../our-page.ts';
import { securityHeaders } from './security-headers.ts';
import { requestedFile, servedFiles } from './served-files.ts';

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

/** Serves the files of a folder, and nothing else, under app://cloche/. */
export function serveApp(served: Session, folder: string): void {
  const files = servedFiles(folder);
  served.protocol.handle(APP_SCHEME, async (request) => {
    const found = requestedFile(files, request);
    if (found === null) return new Response(null, { status: 404, headers: securityHeaders });
    const body = new Uint8Array(await readFile(found.file));
    return new Response(body, { headers: { ...securityHeaders, 'content-type': found.type } });
  });
}
