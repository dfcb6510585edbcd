import { appendFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { FaultLine } from './fault-line.ts';

/** Hands lines to the table that is printed when the run is over; without one, nothing happens. */
export function recorded(lines: readonly FaultLine[]): readonly FaultLine[] {
  const file = process.env.CLOCHE_FAULT_LINES;
  if (file) for (const line of lines) appendFileSync(file, `${JSON.stringify(line)}\n`);
  return lines;
}

/** Puts lines into the table, and fails the test when any of them missed its bar. */
export function expectKept(lines: readonly FaultLine[]): void {
  const missed = recorded(lines).filter(({ isKept }) => !isKept);
  expect(missed).toEqual([]);
  expect(lines.length).toBeGreaterThan(0);
}
