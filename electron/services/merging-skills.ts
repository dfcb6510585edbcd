import { likelyDuplicates } from '../../shared/domain/duplicate-skills.ts';
import type { SkillId } from '../../shared/domain/id.ts';
import { mergedAliases, mergedSkill, namesFit } from '../../shared/domain/merged-skill.ts';
import type { Skill } from '../../shared/domain/skill.ts';
import type { Checked, Reply } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import { listSkillNames } from '../database/browsed-skills.ts';
import type { ReadableDb } from '../database/db.ts';
import { latestDecision } from '../database/decisions.ts';
import { keepApart, listKeptApart } from '../database/kept-apart.ts';
import { countedUnder, mergeInto } from '../database/skill-merges.ts';
import { skillUses } from '../database/skill-uses.ts';
import { findSkill, getSkill, updateSkill } from '../database/skills.ts';
import { isInTrash } from '../database/trash.ts';
import type { ServiceContext } from './context.ts';
import { latestToday } from './days.ts';
import { standingOf } from './proposals.ts';
import { save } from './saving.ts';
import { refreshSnapshot } from './skill-rows.ts';

/** Pairs that are shown at once; the rest comes when these are settled. */
const MOST_PAIRS = 200;

/** Pairs of skills that are likely the same, each with its reason; without those the owner keeps apart. */
export function listDuplicates(context: ServiceContext): Reply<'skills.duplicates'> {
  const { db } = context;
  const apart = new Set(listKeptApart(db).map((pair) => pair.join(' ')));
  const isKeptApart = (one: SkillId, other: SkillId) =>
    apart.has([one, other].toSorted().join(' '));
  return likelyDuplicates(listSkillNames(db))
    .filter(({ one, other }) => !isKeptApart(one.id, other.id))
    .slice(0, MOST_PAIRS)
    .map(({ one, other, because }) => ({
      one: { id: one.id, name: one.name, ratings: one.ratings },
      other: { id: other.id, name: other.name, ratings: other.ratings },
      because,
    }));
}

/** Says that two skills are not the same, so that they are not offered again. Refusals: not-found, merge-itself. */
export function keepSkillsApart(
  context: ServiceContext,
  input: Checked<'skills.keepApart'>,
): Reply<'skills.keepApart'> {
  const { oneId, otherId } = input;
  if (oneId === otherId) throw new Refusal('merge-itself');
  getSkill(context.db, oneId);
  getSkill(context.db, otherId);
  save(context, { command: 'skills.keepApart', nouns: ['skills'], undoable: true }, (tx) =>
    keepApart(tx, oneId, otherId),
  );
  return { done: true };
}

function mergeable(db: ReadableDb, id: SkillId): Skill {
  const skill = findSkill(db, id);
  if (skill !== null) return skill;
  if (countedUnder(db, id) !== id) throw new Refusal('already-merged');
  throw new Refusal(isInTrash(db, 'skill', id) ? 'merge-trashed' : 'not-found');
}

function bothOf(
  db: ReadableDb,
  { keptId, goneId }: Checked<'skills.merge'>,
): { readonly kept: Skill; readonly gone: Skill } {
  if (keptId === goneId) throw new Refusal('merge-itself');
  const both = { kept: mergeable(db, keptId), gone: mergeable(db, goneId) };
  if (!namesFit(both.kept, both.gone)) throw new Refusal('too-many-names');
  return both;
}

/**
 * What a merge would move, and what would come of it; changes nothing.
 * Refusals: not-found, merge-itself, merge-trashed, already-merged, too-many-names.
 */
export function previewMerge(
  context: ServiceContext,
  input: Checked<'skills.mergePreview'>,
): Reply<'skills.mergePreview'> {
  const { db } = context;
  const { kept, gone } = bothOf(db, input);
  const decisions = [latestDecision(db, kept.id), latestDecision(db, gone.id)];
  const [latest] = decisions
    .flatMap((decision) => decision ?? [])
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id));
  const moves = skillUses(db, gone.id);
  return {
    kept: { id: kept.id, name: kept.name },
    gone: { id: gone.id, name: gone.name },
    moves,
    ratingsTogether: moves.ratings + skillUses(db, kept.id).ratings,
    aliases: mergedAliases(kept, gone),
    standing: { now: standingOf(db, kept.id), after: latest?.level ?? null },
  };
}

/**
 * Makes one skill part of another, as one step that can be undone. Ratings, decisions and observations stay as they were
 * written, and count under the kept skill from now on; everything else moves to it.
 * Refusals: not-found, merge-itself, merge-trashed, already-merged, too-many-names.
 */
export function mergeSkills(
  context: ServiceContext,
  input: Checked<'skills.merge'>,
): Reply<'skills.merge'> {
  const { kept, gone } = bothOf(context.db, input);
  const at = context.now().toISOString();
  const nouns = [
    'skills',
    'ratings',
    'decisions',
    'goals',
    'cycles',
    'learning',
    'projects',
  ] as const;
  save(context, { command: 'skills.merge', nouns, undoable: true }, (tx) => {
    mergeInto(tx, { gone: gone.id, kept: kept.id, at });
    updateSkill(tx, { ...mergedSkill(kept, gone), updatedAt: at });
    refreshSnapshot(tx, kept.id, latestToday(context));
  });
  return { done: true };
}
