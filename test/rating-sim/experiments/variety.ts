import { type Summary, seenDone, summarise, tellAll } from './one-skill.ts';

export type Variety = { readonly peers: Summary; readonly varied: Summary };

/** Ten views within half a year: by ten peers, and by ten people of every kind. */
export function compareVariety(seed: number, count: number): Variety {
  const kinds = [
    'self',
    'peer',
    'manager',
    'coach',
    'client',
    'assessment',
    'observed',
    'peer',
    'manager',
    'observed',
  ] as const;
  const ago = (n: number) => n * 18;
  const peers = kinds.map((_, n) => seenDone('peer', n, ago(n)));
  const varied = kinds.map((kind, n) =>
    seenDone(kind, kind === 'self' || kind === 'assessment' ? null : n, ago(n)),
  );
  return {
    peers: summarise(tellAll(seed, count, peers)),
    varied: summarise(tellAll(seed, count, varied)),
  };
}
