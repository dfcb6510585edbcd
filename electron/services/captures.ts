import type { Capture } from '../../shared/domain/capture.ts';
import { RecordId } from '../../shared/domain/id.ts';
import type { Reflection } from '../../shared/domain/reflection.ts';
import type { Checked, Reply } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import {
  countCaptures,
  getCapture,
  insertCapture,
  listNames,
  listCaptures as readCaptures,
  settleCapture as settle,
  updateCapture as storeCapture,
  unsettleCapture,
} from '../database/captures.ts';
import { dropDraft } from '../database/drafts.ts';
import { insertReflection } from '../database/reflections.ts';
import { getSkill } from '../database/skills.ts';
import type { ServiceContext } from './context.ts';
import { newRecord, save } from './saving.ts';

const done = { done: true } as const;
const nouns = ['captures'] as const;
/** The form that the unfinished note belongs to. */
const FORM = 'capture';

/** Keeps a note in the inbox, in the learning space. */
export function addCapture(context: ServiceContext, input: Checked<'captures.add'>): Capture {
  const capture: Capture = {
    id: RecordId.parse(context.newId()),
    text: input.text.trim(),
    settledAt: null,
    ...newRecord(context, 'learning'),
  };
  save(context, { command: 'captures.add', nouns, undoable: true }, (tx) => {
    insertCapture(tx, capture);
    dropDraft(tx, FORM, null);
  });
  return capture;
}

/** What waits to be sorted, oldest first. */
export function listCaptures(context: ServiceContext): Capture[] {
  return readCaptures(context.db);
}

export function countWaiting(context: ServiceContext): Reply<'captures.waiting'> {
  return { count: countCaptures(context.db) };
}

/** Refusals: not-found, already-done for a note that was settled. */
export function updateCapture(context: ServiceContext, input: Checked<'captures.update'>): Capture {
  const before = getCapture(context.db, input.id);
  if (before.settledAt !== null) throw new Refusal('already-done');
  const capture = {
    ...before,
    text: input.text.trim(),
    updatedAt: context.now().toISOString(),
  };
  save(context, { command: 'captures.update', nouns, undoable: true }, (tx) =>
    storeCapture(tx, capture),
  );
  return capture;
}

/** The note became a record, or is done with. Refusals: not-found, also for one settled before. */
export function settleCapture(
  context: ServiceContext,
  input: Checked<'captures.settle'>,
): typeof done {
  save(context, { command: 'captures.settle', nouns, undoable: true }, (tx) =>
    settle(tx, input.id, context.now().toISOString()),
  );
  return done;
}

/** Back into the inbox, whatever was made of it stays. Refusals: not-found, also for one that waits. */
export function takeBackCapture(
  context: ServiceContext,
  input: Checked<'captures.takeBack'>,
): typeof done {
  save(context, { command: 'captures.takeBack', nouns, undoable: true }, (tx) =>
    unsettleCapture(tx, input.id, context.now().toISOString()),
  );
  return done;
}

/** Keeps the note as a reflection, for a skill where it names one. Refusals: not-found, already-done. */
export function reflectOnCapture(
  context: ServiceContext,
  input: Checked<'captures.reflect'>,
): Reflection {
  const { text, settledAt } = getCapture(context.db, input.id);
  if (settledAt !== null) throw new Refusal('already-done');
  if (input.skillId) getSkill(context.db, input.skillId);
  const reflection: Reflection = {
    id: RecordId.parse(context.newId()),
    skillId: input.skillId,
    prompt: '',
    text,
    day: input.day,
    ...newRecord(context, 'learning'),
  };
  const both = ['captures', 'reflections'] as const;
  save(context, { command: 'captures.reflect', nouns: both, undoable: true }, (tx) => {
    insertReflection(tx, reflection);
    settle(tx, input.id, context.now().toISOString());
  });
  return reflection;
}

/** What a note may name. */
export function captureNames(context: ServiceContext): Reply<'captures.names'> {
  return listNames(context.db);
}
