import type { MirrorPage } from '../../../shared/ipc/mirror-view.ts';

/** The names of what findings point at. */
export type Names = {
  readonly skill: (id: string) => string;
  readonly person: (id: string) => string;
};

export function namesOf({ skills, people }: Pick<MirrorPage, 'skills' | 'people'>): Names {
  const named = new Map<string, string>([...skills, ...people].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => named.get(id) ?? '';
  return { skill: nameOf, person: nameOf };
}
