import type { OpenKind } from '../../shared/ipc/views.ts';
import { href } from '../routes.ts';

/** Where each kind of record that something can be found on has its page. */
export const openPaths: Readonly<Record<OpenKind, (id: string) => string>> = {
  skill: href.skill,
  goal: href.goal,
  project: href.project,
  learning: href.learningActivity,
  evidence: href.oneEvidence,
  credential: href.credential,
  capture: href.capture,
  person: href.person,
};
