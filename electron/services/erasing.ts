import type { Day } from '../../shared/domain/day.ts';
import type { PersonId, SkillId } from '../../shared/domain/id.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { Erased, ErasePreview } from '../../shared/ipc/people-view.ts';
import { teach } from '../../shared/rating/estimate-portfolio.ts';
import { habitsWithout, learnHabits, noHabits } from '../../shared/rating/habits.ts';
import { assumptionsWith, readingOf } from '../../shared/rating/own-assumptions.ts';
import { Refusal } from '../../shared/result.ts';
import { type ReadableDb, supposing, type WritableDb } from '../database/db.ts';
import { appendDisclosure } from '../database/disclosures.ts';
import {
  countErased,
  nameToErase,
  overwriteFreePages,
  skillsRatedBy,
  erasePerson as takeOut,
} from '../database/erasing.ts';
import { listHabitEvidence, saveHabitEvidence } from '../database/habit-evidence.ts';
import { listRatingsOfSkill } from '../database/ratings.ts';
import { listSkillRowsByIds } from '../database/skills.ts';
import { readOwnAssumptions } from '../database/source-assumptions.ts';
import { countTraces, findMentions } from '../database/traces.ts';
import type { ServiceContext } from './context.ts';
import { latestToday } from './days.ts';
import { save } from './saving.ts';
import { refreshSnapshot, stripOf } from './skill-rows.ts';

const nouns = [
  'people',
  'ratings',
  'skills',
  'goals',
  'cycles',
  'practice',
  'projects',
  'learning',
] as const;

/** Skills whose change is worked out for the preview; a person seldom rates more. */
const SHOWN = 100;

/** Works out again what these skills show, now that some of their ratings are gone: the lessons first, then the levels. */
function readAgain(tx: WritableDb, skills: readonly SkillId[], today: Day): void {
  const own = readOwnAssumptions(tx);
  const [assumptions, reading] = [assumptionsWith(own), readingOf(own)];
  for (const id of skills) {
    const evidence = teach(listRatingsOfSkill(tx, id), { today, assumptions });
    saveHabitEvidence(tx, id, { evidence, reading });
  }
  const taught = listHabitEvidence(tx);
  const all = learnHabits([...taught.values()], assumptions);
  for (const id of skills) {
    const evidence = taught.get(id);
    const habits = evidence ? habitsWithout(all, evidence) : noHabits;
    refreshSnapshot(tx, id, today, { assumptions, habits });
  }
}

function takeOutAndReadAgain(
  tx: WritableDb,
  id: PersonId,
  skills: readonly SkillId[],
  today: Day,
): void {
  takeOut(tx, id);
  readAgain(tx, skills, today);
}

function placesOf(db: ReadableDb, skills: readonly SkillId[], today: Day) {
  return listSkillRowsByIds(db, skills).map(({ id, name, position, fix, ratings }) => ({
    skill: { id, name },
    place: { strip: stripOf(position, today), fix, ratings },
  }));
}

/**
 * What would go with a person, which skills would read otherwise and how, and where the owner's own words hold the
 * name. Found out by doing it, then taken back. Refusals: not-found.
 */
export function previewErasing(
  context: ServiceContext,
  { id, today }: Checked<'people.erasePreview'>,
): ErasePreview {
  const { db } = context;
  const name = nameToErase(db, id);
  const skills = skillsRatedBy(db, id).slice(0, SHOWN);
  const before = placesOf(db, skills, today);
  const after = supposing(db, (tx) => {
    takeOutAndReadAgain(tx, id, skills, latestToday(context));
    return { places: placesOf(tx, skills, today), mentions: findMentions(tx, name) };
  });
  return {
    name,
    counts: countErased(db, id),
    skills: before.flatMap(({ skill, place }, index) => {
      const then = after.places[index];
      return then ? [{ skill, before: place, after: then.place }] : [];
    }),
    mentions: after.mentions,
  };
}

const plain = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * Erases a person with all they gave, looks through everything for what may be left, and says what was found. Nothing
 * of it can be undone, nor anything before it. The ledger keeps that somebody was erased, without a word on who.
 * Refusals: not-found, name-mismatch when the typed name is another.
 */
export function erasePerson(context: ServiceContext, input: Checked<'people.erase'>): Erased {
  const { db } = context;
  const { id } = input;
  const name = nameToErase(db, id);
  if (plain(input.name) !== plain(name)) throw new Refusal('name-mismatch');
  const counts = countErased(db, id);
  const skills = skillsRatedBy(db, id);
  const erased = save(context, { command: 'people.erase', nouns, undoable: false }, (tx) => {
    takeOutAndReadAgain(tx, id, skills, latestToday(context));
    appendDisclosure(tx, { at: context.now().toISOString(), kind: 'erasure', subject: '' });
    if (countTraces(tx, id) > 0) throw new Error('erasing a person left a trace of them');
    return { counts, mentions: findMentions(tx, name) };
  });
  return { ...erased, overwritten: overwriteFreePages(db) };
}
