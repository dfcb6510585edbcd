import { basename } from 'node:path';

/** `    at addRating (/somewhere/out/main/main.cjs:120:9)` as `at addRating (main.cjs:120:9)`. */
function frame(line: string): string | null {
  const match = /^\s+at (?:(.*?) \()?(.*?)(:\d+:\d+)?\)?$/.exec(line);
  if (match === null) return null;
  const place = `${basename(match[2] ?? '')}${match[3] ?? ''}`;
  return match[1] === undefined ? `at ${place}` : `at ${match[1]} (${place})`;
}

/**
 * What may be written down of a bug: its kind and where it happened. Never its message, which can hold
 * what a person typed, nor a path, which can hold their name.
 */
export function faultReport(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const frames = (error.stack ?? '').split('\n').map(frame);
  return [error.constructor.name, ...frames.filter((line) => line !== null)].join('\n  ');
}
