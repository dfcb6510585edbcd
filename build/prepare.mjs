import { electronStep } from './runtime/electron-runtime.mjs';
import { asScript } from './runtime/script.mjs';
import { sqliteAddon } from './runtime/sqlite-addon.mjs';
import { takeStep } from './runtime/step.mjs';
import { systemLibraries } from './runtime/system-libraries.mjs';

/**
 * Gives this machine what npm alone does not: system libraries, Electron, a SQLite addon that fits.
 * @param {{ say?: (line: string) => void }} [io]
 * @returns {Promise<void>}
 */
export async function prepare({ say = console.log } = {}) {
  for (const step of [systemLibraries, electronStep, sqliteAddon]) await takeStep(step, { say });
}

await asScript(import.meta.url, () => prepare());
