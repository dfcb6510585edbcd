import type { Known } from '../../../shared/domain/capture-mentions.ts';
import type { Reply } from '../../../shared/ipc/contract.ts';

/** Everything that a note may name, as one list. */
export function knownNames(names: Reply<'captures.names'>): readonly Known[] {
  return [
    ...names.skills.map(({ id, name }) => ({ kind: 'skill', id, name }) as const),
    ...names.people.map(({ id, name }) => ({ kind: 'person', id, name }) as const),
    ...names.goals.map(({ id, name }) => ({ kind: 'goal', id, name }) as const),
  ];
}
