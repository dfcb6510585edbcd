import type { FaultLine } from '../fault-line.ts';
import type { Seen } from './session.ts';

/** Ways out that a hostile page tries at the least. */
export const LEAST_WAYS = 18;

/** What a session beside its control says of the packets that left, and of the calls that would let them. */
export function linesOf(
  page: 'clean' | 'hostile',
  seconds: number,
  seen: Seen,
  control: Seen,
): FaultLine[] {
  const tried = page === 'hostile' && seen.ways.length < LEAST_WAYS ? 'too few ways' : null;
  const [first] = seen.trespasses;
  const worked = seen.rounds > 0 && seen.calls > 0 && tried === null;
  return [
    {
      name: `packets that leave in ${seconds} s of work, ${page} page`,
      tried: seen.rounds,
      bad: seen.packets,
      bar: '0, and the control sends',
      isKept: worked && seen.packets === 0 && control.packets > 0,
      note: `control: ${control.packets} packets${page === 'hostile' ? `, ${seen.ways.length} ways out tried` : ''}`,
    },
    {
      name: `system calls that reach for a network, ${page} page`,
      tried: seen.calls,
      bad: seen.trespasses.length,
      bar: '0, and the control asks',
      isKept: worked && seen.trespasses.length === 0 && control.trespasses.length > 0,
      note: first ? first.line.slice(0, 120) : `control: ${control.trespasses.length} calls`,
    },
  ];
}
