import { fileURLToPath } from 'node:url';

/** The folder of the project, with a trailing slash. */
export const PROJECT = fileURLToPath(new URL('../', import.meta.url));

/**
 * A path inside the project.
 * @param {string} path with forward slashes
 */
export const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
