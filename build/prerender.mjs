import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { doorBundle, prerenderBundle } from './bundle-config.mjs';
import { inProject } from './project.mjs';

const FIELD = '<input type="password"';
const EMPTY = '<div id="root"></div>';

/**
 * A caret in the first field at once: what is typed before the scripts were read is kept.
 * @param {string} drawn
 */
function withCaret(drawn) {
  if (!drawn.includes(FIELD)) throw new Error('the lock screen has no field for the passphrase');
  return drawn.replace(FIELD, `${FIELD} autofocus=""`);
}

/**
 * The script of the page is fetched at once, and read after the first picture, see renderer/door.ts.
 * @param {string} page
 * @param {string} door
 */
function scriptLater(page, door) {
  const [script, source] =
    /<script type="module" crossorigin src="([^"]+)"><\/script>/.exec(page) ?? [];
  if (script === undefined) throw new Error('the page has no script');
  return page.replace(
    script,
    `<link rel="modulepreload" crossorigin href="${source}">\n` +
      `    <script type="module" crossorigin src="./assets/${door}"></script>`,
  );
}

/** Writes the page with the lock screen in it beside the empty one. */
export async function prerender() {
  for (const config of [doorBundle(), prerenderBundle()]) await build(config);
  // The little that the app asks of a browser while it draws for the first time.
  if (!('navigator' in globalThis)) {
    Object.assign(globalThis, { navigator: { languages: ['en-GB'], platform: '' } });
  }
  const { FOLDER_PLACE, lockScreen } = await import(
    pathToFileURL(inProject('out/prerender/prerender.js')).href
  );
  const page = await readFile(inProject('out/renderer/index.html'), 'utf8');
  if (!page.includes(EMPTY)) throw new Error('the page has no empty place for the lock screen');
  const door = (await readdir(inProject('out/renderer/assets'))).find((name) =>
    /^door-/.test(name),
  );
  if (door === undefined) throw new Error('the first script of the lock screen was not built');
  const drawn = `<div id="root" data-folder="${FOLDER_PLACE}">${withCaret(lockScreen())}</div>`;
  await mkdir(inProject('out/first-page'), { recursive: true });
  const later = scriptLater(page, door).replace(EMPTY, () => drawn);
  await writeFile(inProject('out/first-page/locked.html'), later);
  await rm(inProject('out/prerender'), { recursive: true });
}
