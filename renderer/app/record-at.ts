import type { PromotableKind } from '../../shared/domain/promotion.ts';
import type { Crossing } from '../parts/crossing.ts';
import { href } from '../routes.ts';

const pages: Readonly<Partial<Record<PromotableKind, (id: string) => string>>> = {
  skill: href.skill,
  goal: href.goal,
  learning: href.learningActivity,
  project: href.project,
  credential: href.credential,
};

const uuid = /[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** The record whose page stands at an address, if it may cross between the spaces. */
export function recordAt(location: string): Crossing | null {
  const id = uuid.exec(location)?.[0];
  if (id === undefined) return null;
  const found = Object.entries(pages).find(([, path]) => path(id) === location);
  // The keys of the table are kinds.
  return found ? { kind: found[0] as PromotableKind, id } : null;
}
