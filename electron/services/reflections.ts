import { RecordId } from '../../shared/domain/id.ts';
import type { Reflection } from '../../shared/domain/reflection.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { ReflectionPage, ReflectionRow } from '../../shared/ipc/reflection-contract.ts';
import { nameOfSkill } from '../database/named-skills.ts';
import {
  getReflection,
  insertReflection,
  listReflectionRows,
  updateReflection as storeReflection,
} from '../database/reflections.ts';
import { recordsHolding } from '../database/search.ts';
import { getSkill } from '../database/skills.ts';
import type { ServiceContext } from './context.ts';
import { refuseFuture } from './days.ts';
import { newRecord, save } from './saving.ts';

const nouns = ['reflections'] as const;

/** Those that hold every one of the words, or all where there is no word; the newest day first. */
export function listReflections(
  context: ServiceContext,
  input: Checked<'reflections.list'>,
): ReflectionRow[] {
  const rows = listReflectionRows(context.db);
  const holding = recordsHolding(context.db, 'reflection', input.words);
  return holding === null ? rows : rows.filter(({ id }) => holding.has(id));
}

/** Refusals: not-found. */
export function getReflectionPage(
  context: ServiceContext,
  input: Checked<'reflections.get'>,
): ReflectionPage {
  const reflection = getReflection(context.db, input.id);
  return { reflection, skill: nameOfSkill(context.db, reflection.skillId) };
}

/** Keeps a reflection in the learning space. Refusals: not-found for a skill, invalid-input for a day in the future. */
export function createReflection(
  context: ServiceContext,
  draft: Checked<'reflections.create'>,
): Reflection {
  if (draft.skillId !== null) getSkill(context.db, draft.skillId);
  refuseFuture(context, draft.day, 'day');
  const reflection: Reflection = {
    id: RecordId.parse(context.newId()),
    ...draft,
    ...newRecord(context, 'learning'),
  };
  save(context, { command: 'reflections.create', nouns, undoable: true }, (tx) =>
    insertReflection(tx, reflection),
  );
  return reflection;
}

/** Refusals: not-found, invalid-input for a day in the future. */
export function updateReflection(
  context: ServiceContext,
  input: Checked<'reflections.update'>,
): Reflection {
  const before = getReflection(context.db, input.id);
  const updatedAt = context.now().toISOString();
  const reflection = { ...before, ...input.change, updatedAt };
  const isMoved = reflection.skillId !== before.skillId;
  if (isMoved && reflection.skillId !== null) getSkill(context.db, reflection.skillId);
  refuseFuture(context, reflection.day, 'change.day');
  save(context, { command: 'reflections.update', nouns, undoable: true }, (tx) =>
    storeReflection(tx, reflection),
  );
  return reflection;
}
