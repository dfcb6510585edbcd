import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isOurAddress, parseAddress } from '../our-page.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

export type ServedFile = { readonly file: string; readonly type: string };

/**
 * Every file that the window may load, by the path of its address. A list rather than a folder: an
 * address that is not in it names nothing, however it is written.
 */
export function servedFiles(folder: string): ReadonlyMap<string, ServedFile> {
  const files = new Map<string, ServedFile>();
  const add = (within: string, path: string) => {
    for (const entry of readdirSync(within, { withFileTypes: true })) {
      const file = join(within, entry.name);
      const address = `${path}/${entry.name}`;
      const type = contentTypes[extname(entry.name)];
      if (entry.isDirectory()) add(file, address);
      else if (entry.isFile() && type !== undefined) files.set(address, { file, type });
    }
  };
  add(folder, '');
  return files;
}

/** The file that a request asks for, or null: only GET, only this app's own host, only the list. */
export function requestedFile(
  files: ReadonlyMap<string, ServedFile>,
  request: { readonly method: string; readonly url: string },
): ServedFile | null {
  if (request.method !== 'GET' || !isOurAddress(request.url)) return null;
  return files.get(parseAddress(request.url)?.pathname ?? '') ?? null;
}
