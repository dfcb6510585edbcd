import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * One short text that changes when any of these files does: its place, its name or its content.
 * @param {string} root paths are taken relative to it, so that a moved project keeps its fingerprint
 * @param {readonly string[]} paths files and folders inside the root; what is not there is left out
 * @param {readonly string[]} [facts] whatever else the result depends on
 * @returns {Promise<string>}
 */
export async function fingerprint(root, paths, facts = []) {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const path of paths) {
    for (const file of await filesAt(join(root, path))) {
      const name = relative(root, file).split(sep).join('/');
      const content = await readFile(file);
      hash.update(`\n${name}\n${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex');
}

/**
 * Whether something was last made from exactly this.
 * @param {string} noteFile where the fingerprint was written down when it was made
 * @param {string} current
 */
export function isUpToDate(noteFile, current) {
  return existsSync(noteFile) && readFileSync(noteFile, 'utf8').trim() === current;
}

/**
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function filesAt(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
