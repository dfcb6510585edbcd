import { type PersonId, RecordId, type SkillId } from '../../shared/domain/id.ts';
import { isSafePractice, type PracticeSession } from '../../shared/domain/practice.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { Guide, PracticePage, PracticeRow } from '../../shared/ipc/practice-view.ts';
import { Refusal } from '../../shared/result.ts';
import { getCycle, listCyclesLinkedTo, unlink } from '../database/cycles.ts';
import type { WritableDb } from '../database/db.ts';
import { findGuide, listGuides, saveGuideAnswer } from '../database/guide-answers.ts';
import { namedPeople } from '../database/named-people.ts';
import { nameOfSkill } from '../database/named-skills.ts';
import { getPerson } from '../database/people.ts';
import {
  getPractice,
  insertPractice,
  listPracticeRows,
  updatePractice as storePractice,
} from '../database/practice.ts';
import { getSkill } from '../database/skills.ts';
import type { ServiceContext } from './context.ts';
import { linkToTurns } from './cycle-links.ts';
import { refuseFuture } from './days.ts';
import { newRecord, save } from './saving.ts';

const nouns = ['practice', 'cycles', 'goals'] as const;

/** All sessions, the newest day first. */
export function listPractice(context: ServiceContext): PracticeRow[] {
  return listPracticeRows(context.db);
}

/** One session with its attempts. Refusals: not-found. */
export function getPracticePage(
  context: ServiceContext,
  input: Checked<'practice.get'>,
): PracticePage {
  const session = getPractice(context.db, input.id);
  const skill = nameOfSkill(context.db, session.skillId);
  if (skill === null) throw new Refusal('not-found');
  const [guide = null] = namedPeople(context.db, session.guideId ? [session.guideId] : []);
  return { session, skill, guide, isSafe: isSafePractice(session) };
}

/** Everybody who could guide, with whether they decide on the owner's pay, grade or contract. */
export function listWhoGuides(context: ServiceContext): Guide[] {
  return listGuides(context.db);
}

type Guided = Pick<PracticeSession, 'guideId' | 'guideDecidesOnMe'>;

/**
 * Whether the guide of a session decides on the owner. Nobody can say of somebody who does that they do not; what is
 * said with a session the other way round is believed. Refusals: not-found.
 */
function guidedBy(context: ServiceContext, { guideId, guideDecidesOnMe }: Guided): Guided {
  if (guideId === null) return { guideId, guideDecidesOnMe: null };
  getPerson(context.db, guideId);
  const known = findGuide(context.db, guideId)?.decides ?? null;
  return { guideId, guideDecidesOnMe: known === true ? true : (guideDecidesOnMe ?? known) };
}

/** What was said of a guide with a session holds for the next one too. */
function remember(tx: WritableDb, { guideId, guideDecidesOnMe }: Guided, at: string): void {
  if (guideId === null || guideDecidesOnMe === null) return;
  if (findGuide(tx, guideId)?.decides === guideDecidesOnMe) return;
  saveGuideAnswer(tx, { personId: guideId, decides: guideDecidesOnMe, at });
}

/**
 * Keeps a practice session in the learning space, where it never counts.
 * Refusals: not-found, invalid-input for a day in the future.
 */
export function recordPractice(
  context: ServiceContext,
  input: Checked<'practice.record'>,
): PracticeSession {
  getSkill(context.db, input.session.skillId);
  refuseFuture(context, input.session.day, 'session.day');
  const guided = guidedBy(context, input.session);
  const session: PracticeSession = {
    id: RecordId.parse(context.newId()),
    ...input.session,
    ...guided,
    ...newRecord(context, 'learning'),
  };
  save(context, { command: 'practice.record', nouns, undoable: true }, (tx) => {
    insertPractice(tx, session);
    remember(tx, guided, session.createdAt);
    const linked = { kind: 'practice', recordId: session.id } as const;
    linkToTurns(tx, linked, [session.skillId], input.cycleId);
  });
  return session;
}

/** A session keeps what was true of its guide on that day, unless it is given another guide or answer. */
function guidedAfter(context: ServiceContext, before: Guided, after: Guided): Guided {
  const isSame =
    before.guideId === after.guideId && before.guideDecidesOnMe === after.guideDecidesOnMe;
  return isSame ? before : guidedBy(context, after);
}

/** The open turns that a session serves follow its skill. */
function moveToTurnsOf(tx: WritableDb, recordId: RecordId, skillId: SkillId): void {
  for (const cycleId of listCyclesLinkedTo(tx, 'practice', recordId)) {
    if (getCycle(tx, cycleId).closedAt === null) unlink(tx, cycleId, 'practice', recordId);
  }
  linkToTurns(tx, { kind: 'practice', recordId }, [skillId], null);
}

/** Refusals: not-found, invalid-input for a day in the future. */
export function updatePractice(
  context: ServiceContext,
  input: Checked<'practice.update'>,
): PracticeSession {
  const before = getPractice(context.db, input.id);
  const after = { ...before, ...input.change };
  if (after.skillId !== before.skillId) getSkill(context.db, after.skillId);
  refuseFuture(context, after.day, 'change.day');
  const guided = guidedAfter(context, before, after);
  const updatedAt = context.now().toISOString();
  const session: PracticeSession = { ...after, ...guided, updatedAt };
  save(context, { command: 'practice.update', nouns, undoable: true }, (tx) => {
    storePractice(tx, session);
    if (guided !== before) remember(tx, guided, updatedAt);
    if (after.skillId !== before.skillId) moveToTurnsOf(tx, session.id, session.skillId);
  });
  return session;
}

/** Adds attempts after those that are there. Refusals: not-found, invalid-input beyond 200. */
export function addAttempts(
  context: ServiceContext,
  input: Checked<'practice.addAttempts'>,
): PracticeSession {
  const before = getPractice(context.db, input.id);
  const attempts = [...before.attempts, ...input.attempts];
  if (attempts.length > 200) {
    throw new Refusal('invalid-input', { field: 'attempts', problem: 'attempts-too-many' });
  }
  const session = { ...before, attempts, updatedAt: context.now().toISOString() };
  save(context, { command: 'practice.addAttempts', nouns, undoable: true }, (tx) =>
    storePractice(tx, session),
  );
  return session;
}

/** Refusals: invalid-input with the problem guide-is-manager. */
function refuseManager(context: ServiceContext, id: PersonId): void {
  if (getPerson(context.db, id).relation !== 'manager') return;
  throw new Refusal('invalid-input', { field: 'decides', problem: 'guide-is-manager' });
}

/**
 * Says whether somebody decides on the owner, for sessions from now on; those there are stay as they were.
 * Refusals: not-found, invalid-input for a manager who is said not to.
 */
export function answerGuide(
  context: ServiceContext,
  input: Checked<'practice.answerGuide'>,
): { done: true } {
  if (!input.decides) refuseManager(context, input.personId);
  else getPerson(context.db, input.personId);
  const at = context.now().toISOString();
  const wish = { command: 'practice.answerGuide', nouns: ['practice'], undoable: true } as const;
  save(context, wish, (tx) => saveGuideAnswer(tx, { ...input, at }));
  return { done: true };
}
