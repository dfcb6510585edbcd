import { describe, expect, test } from 'vitest';
import { connectionOf } from '../../electron/database/db.ts';
import { listDisclosures } from '../../electron/database/disclosures.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import { erasePerson, previewErasing } from '../../electron/services/erasing.ts';
import { undo } from '../../electron/services/history.ts';
import {
  createPerson,
  getPersonPage,
  listPeople,
  listPersonRows,
  updatePerson,
} from '../../electron/services/people.ts';
import { recordPractice } from '../../electron/services/practice.ts';
import { addRating, replyToRating } from '../../electron/services/ratings.ts';
import { find } from '../../electron/services/search.ts';
import { getSkillPage, listSkills } from '../../electron/services/skills.ts';
import type { PersonId, SkillId } from '../../shared/domain/id.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import { contextWith } from '../support/any-vault.ts';
import { testContext } from '../support/service-context.ts';
import { checked, rateMyself, teamManagement } from '../support/wishes.ts';

const today = '2026-03-02';
const NAME = 'Quokka Ångström';

function rated(context: ServiceContext, skillId: SkillId, raterId: PersonId) {
  const said = { skillId, raterId, basis: 'saw-it-done', day: today } as const;
  const rating = { ...said, source: 'peer', level: 7, sentence: 'Quietly brilliant.' } as const;
  return addRating(context, checked('ratings.add', { rating }));
}

/** A skill that its owner rated 4 and a peer 7, who also guided a practice. */
function told() {
  const context = testContext();
  const skillId = teamManagement(context);
  rateMyself(context, skillId, 4, today);
  const wish = { name: NAME, note: 'Met in Lund', skillIds: [skillId] };
  const { id } = createPerson(context, checked('people.create', { ...wish, relation: 'peer' }));
  const { id: ratingId } = rated(context, skillId, id);
  replyToRating(context, { id: ratingId, reply: 'Thank you.' });
  const attempts = [{ tried: 'Listening' }];
  const session = { skillId, task: 'A retrospective', guideId: id, day: today, attempts };
  recordPractice(context, checked('practice.record', { session }));
  return { context, skillId, id };
}

/** Everything that any table or index holds, as text. */
function everything(context: ServiceContext): string {
  const db = connectionOf(context.db);
  const tables = db
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all();
  return tables
    .map(({ name }) => JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all()))
    .join('\n');
}

describe('erasing a person', () => {
  test('says before what goes, which skills read otherwise and how, and changes nothing', () => {
    const { context, id, skillId } = told();
    const before = everything(context);
    const preview = contract['people.erasePreview'].output.parse(
      previewErasing(context, { id, today }),
    );
    expect(everything(context)).toBe(before);
    expect(preview.counts).toEqual({
      ratings: 1,
      replies: 1,
      feedback: 0,
      requests: 0,
      practice: 1,
      vouches: 0,
      skills: 1,
      shares: 0,
    });
    const [changed] = preview.skills;
    expect([changed?.skill.id, changed?.before.ratings, changed?.after.ratings]).toEqual([
      skillId,
      2,
      1,
    ]);
    expect(changed?.after.strip?.level).toBeLessThan(changed?.before.strip?.level ?? 0);
    erasePerson(context, { id, name: NAME });
    const row = listSkills(context, { today, archived: false })[0];
    expect(row?.strip).toEqual(changed?.after.strip);
    const page = getSkillPage(context, { id: skillId, today });
    expect(page.estimate.level).toBeCloseTo(row?.strip?.level ?? 0, 9);
    expect(page.standing).toBe(4);
  });

  test('leaves no byte of the name in any table or index, free pages included', () => {
    const { context, id } = told();
    updatePerson(context, checked('people.update', { id, change: { note: `${NAME} again` } }));
    expect(everything(context)).toContain(NAME);
    const erased = contract['people.erase'].output.parse(erasePerson(context, { id, name: NAME }));
    expect(erased.mentions).toEqual({ count: 0, places: [] });
    const left = everything(context);
    for (const trace of [NAME, 'Quokka', 'Ångström', id, 'Quietly brilliant', 'Met in Lund'])
      expect(left).not.toContain(trace);
    expect(find(context, { text: 'quokka' })).toEqual([]);
    expect(connectionOf(context.db).serialize().includes('Quokka')).toBe(false);
    expect(listPeople(context)).toEqual([]);
  });

  test('takes everything of somebody who gave of every kind, and the vault stays whole', () => {
    const context = contextWith([
      {
        skill: 'portfolio',
        person: 'portfolio',
        project: 'portfolio',
        learning: 'learning',
        goal: 'learning',
        evidence: 'portfolio',
        credential: 'learning',
        feedback: 'portfolio',
        sealedRating: true,
        sealedEvidence: false,
        trashed: null,
      },
    ]);
    const [person] = listPeople(context);
    if (!person) throw new Error('there is nobody to erase');
    const { counts } = erasePerson(context, { id: person.id, name: person.name });
    expect(Object.values(counts)).toEqual([1, 0, 1, 1, 1, 1, 1, 0]);
    const left = everything(context);
    for (const trace of [person.id, person.name, 'rating1x","reply', 'feedback1x'])
      expect(left).not.toContain(trace);
    expect(connectionOf(context.db).pragma('foreign_key_check')).toEqual([]);
  });

  test('is asked for by name', () => {
    const { context, id } = told();
    expect(() => erasePerson(context, { id, name: 'Quokka' })).toThrow(
      new Refusal('name-mismatch'),
    );
    expect(listPeople(context)).toHaveLength(1);
    // However it was composed, and with spaces around it.
    erasePerson(context, { id, name: `  ${NAME.normalize('NFD')} ` });
    expect(listPeople(context)).toEqual([]);
    expect(() => erasePerson(context, { id, name: NAME })).toThrow(new Refusal('not-found'));
  });

  test('cannot be undone, nor anything before it, and the ledger says that it was done', () => {
    const { context, id } = told();
    erasePerson(context, { id, name: NAME });
    expect(() => undo(context)).toThrow(new Refusal('nothing-to-undo'));
    expect(listDisclosures(context.db).map(({ kind, subject }) => [kind, subject])).toEqual([
      ['erasure', ''],
    ]);
  });

  test('names where the owner wrote of them, and leaves the words', () => {
    const { context, id, skillId } = told();
    const attempts = [{ tried: `As quokka ångström does`, happened: 'quokkas', next: '' }];
    const session = { skillId, task: 'Listening', day: today, attempts };
    recordPractice(context, checked('practice.record', { session }));
    const { mentions } = previewErasing(context, { id, today });
    expect(mentions.count).toBe(1);
    expect(mentions.places).toEqual([
      { kind: 'practice', openKind: 'skill', openId: skillId, title: 'Team management' },
    ]);
    expect(erasePerson(context, { id, name: NAME }).mentions).toEqual(mentions);
    expect(find(context, { text: 'quokka' })).toHaveLength(1);
  });
});

describe('people', () => {
  test('keep what they gave as it was given, whatever they become', () => {
    const { context, id } = told();
    updatePerson(context, checked('people.update', { id, change: { relation: 'manager' } }));
    const page = contract['people.get'].output.parse(getPersonPage(context, { id }));
    expect([page.person.relation, page.ratings[0]?.source]).toEqual(['manager', 'peer']);
    undo(context);
    expect(getPersonPage(context, { id }).person.relation).toBe('peer');
  });

  test('are listed with how much they gave, and show it on their page', () => {
    const { context, id, skillId } = told();
    const rows = contract['people.rows'].output.parse(listPersonRows(context));
    expect(rows).toEqual([
      { id, name: NAME, relation: 'peer', since: null, ratings: 1, practice: 1, skills: 1 },
    ]);
    const page = getPersonPage(context, { id });
    expect(page.ratings[0]).toMatchObject({ level: 7, reply: 'Thank you.', sealed: false });
    expect(page.practice[0]?.skill.id).toBe(skillId);
    expect(page.skills.map(({ name }) => name)).toEqual(['Team management']);
    expect([page.feedback, page.shares, page.requests, page.vouches]).toEqual([[], [], [], []]);
  });

  test('know the skills that are said last, and undo brings the others back', () => {
    const { context, id } = told();
    const known = () => getPersonPage(context, { id }).skills.length;
    updatePerson(context, checked('people.update', { id, change: {}, skillIds: [] }));
    expect(known()).toBe(0);
    undo(context);
    expect(known()).toBe(1);
  });

  test('tell nothing of what is under seal', () => {
    const context = contextWith([
      {
        skill: 'portfolio',
        person: 'portfolio',
        project: 'portfolio',
        learning: 'learning',
        goal: 'learning',
        evidence: 'learning',
        credential: 'learning',
        feedback: 'learning',
        sealedRating: true,
        sealedEvidence: false,
        trashed: null,
      },
    ]);
    const [person] = listPeople(context);
    if (!person) throw new Error('there is nobody');
    expect(getPersonPage(context, { id: person.id }).ratings).toMatchObject([
      { sealed: true, level: null, sentence: '' },
    ]);
  });

  test('may share a name; a skill that is not there is refused', () => {
    const { context, id } = told();
    createPerson(context, checked('people.create', { name: NAME, relation: 'coach' }));
    expect(listPeople(context)).toHaveLength(2);
    const unknown = { id, change: {}, skillIds: [String(id)] };
    expect(() => updatePerson(context, checked('people.update', unknown))).toThrow(
      new Refusal('not-found'),
    );
  });
});
