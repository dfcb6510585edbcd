import { GoalId, RecordId } from '../../shared/domain/id.ts';
import type { Checked, Noun, Reply } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import { getGoal } from '../database/goals.ts';
import { listCardsOfLesson } from '../database/lesson-cards.ts';
import {
  listTrash as readTrash,
  putInTrash as store,
  restoreFromTrash as takeOut,
} from '../database/trash.ts';
import type { ServiceContext } from './context.ts';
import { save } from './saving.ts';
import { ensureOpenTurn } from './turns.ts';

type Kind = Checked<'trash.put'>['kind'];
const done = { done: true } as const;

/** What a change to each kind is announced as. */
const kinds: Readonly<Record<Kind, Noun>> = {
  skill: 'skills',
  goal: 'goals',
  learning: 'learning',
  project: 'projects',
  practice: 'practice',
  person: 'people',
  capture: 'captures',
  reflection: 'reflections',
  lesson: 'lessons',
  evidence: 'evidence',
  credential: 'credentials',
};

/**
 * Puts a record in the trash, from where it can be taken back.
 * Refusals: not-found, not-ready for a lesson of which a card is in the portfolio.
 */
export function putInTrash(context: ServiceContext, input: Checked<'trash.put'>): typeof done {
  const hasCard = input.kind === 'lesson' && listCardsOfLesson(context.db, input.id).length > 0;
  if (hasCard) throw new Refusal('not-ready');
  const nouns = [kinds[input.kind], 'goals', 'cycles', 'skills'] as const;
  save(context, { command: 'trash.put', nouns, undoable: true }, (tx) =>
    store(tx, input.kind, input.id, context.now().toISOString()),
  );
  return done;
}

/** What is in the trash, the newest first. */
export function listTrash(context: ServiceContext): Reply<'trash.list'> {
  return readTrash(context.db).map(({ id, ...rest }) => ({ ...rest, id: RecordId.parse(id) }));
}

/** Takes a record back out of the trash. Refusals: not-found. */
export function restoreFromTrash(
  context: ServiceContext,
  input: Checked<'trash.restore'>,
): typeof done {
  const nouns = [kinds[input.kind], 'goals', 'cycles', 'skills'] as const;
  save(context, { command: 'trash.restore', nouns, undoable: true }, (tx) => {
    takeOut(tx, input.kind, input.id, context.now().toISOString());
    // The level may have moved while the goal lay there.
    if (input.kind === 'goal') ensureOpenTurn(context, tx, getGoal(tx, GoalId.parse(input.id)));
  });
  return done;
}
