import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReadableDb, type WritableDb, writing } from '../../electron/database/db.ts';
import { erasePerson } from '../../electron/database/erasing.ts';
import { insertEvidence, linkEvidence } from '../../electron/database/evidence.ts';
import { insertFeedbackRequest, insertFeedbackResponse } from '../../electron/database/feedback.ts';
import { insertOutcome, latestOutcome } from '../../electron/database/outcomes.ts';
import { insertPerson } from '../../electron/database/people.ts';
import { portfolioReader } from '../../electron/database/portfolio-reader.ts';
import { getProject, insertProject, updateProject } from '../../electron/database/projects.ts';
import { insertRating } from '../../electron/database/ratings.ts';
import { insertSkill } from '../../electron/database/skills.ts';
import { RecordId } from '../../shared/domain/id.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import {
  anOutcome,
  aPerson,
  aProject,
  aQuote,
  aRating,
  aSkill,
  at,
  id,
  record,
} from './support/records.ts';

const SECRET = 'quokka';

/** A project about which everything that can be written bears a mark. */
function addProject(tx: WritableDb, number: number, isConfidential: boolean): void {
  const text = `${SECRET} ${number}`;
  insertSkill(tx, aSkill(number));
  insertPerson(tx, aPerson(number));
  insertProject(
    tx,
    aProject(number, {
      title: text,
      organisation: text,
      organisationKind: 'client',
      description: text,
      role: 'Lead',
      share: 'Half of it',
      skillIds: [id.skill(number)],
      askedLevels: [{ skillId: id.skill(number), level: 6 }],
      confidentiality: isConfidential
        ? { publicTitle: `numbat ${number}`, until: '2028-01-31' }
        : null,
    }),
  );
  const said = {
    skillId: id.skill(number),
    basis: 'saw-it-done',
    sentence: text,
    level: 5,
  } as const;
  const seen = { ...said, projectId: id.project(number), period: text, reply: text };
  insertRating(tx, aRating(number, { ...seen, source: 'observed' }));
  insertRating(
    tx,
    aRating(number + 500, { ...seen, source: 'client', raterId: id.person(number) }),
  );
  insertOutcome(
    tx,
    anOutcome(number, {
      projectId: id.project(number),
      result: text,
      hoped: text,
      figures: text,
      observations: [
        { ...said, by: { kind: 'owner' } },
        { ...said, by: { kind: 'person', personId: id.person(number), source: 'client' } },
      ],
      ratingIds: [id.rating(number), id.rating(number + 500)],
    }),
  );
  addFeedback(tx, number, text);
  addEvidence(tx, number, text);
}

const supports = ['project', 'outcome', 'rating'] as const;

/** A quote for the project, one for its outcome and one for a rating in it. */
function addEvidence(tx: WritableDb, number: number, text: string): void {
  const supported = {
    project: id.project(number),
    outcome: anOutcome(number).id,
    rating: id.rating(number),
  };
  for (const [at, kind] of supports.entries()) {
    const quote = aQuote(number + 800 + 100 * at, {
      title: text,
      description: text,
      content: { kind: 'quote', quote: text },
    });
    insertEvidence(tx, quote, null);
    linkEvidence(tx, quote.id, { kind, recordId: RecordId.parse(supported[kind]) });
  }
}

function addFeedback(tx: WritableDb, number: number, text: string): void {
  insertFeedbackRequest(tx, {
    id: id.record(number + 600),
    personId: id.person(number),
    projectId: id.project(number),
    skillIds: [id.skill(number)],
    question: text,
    askedOn: '2026-03-02',
    by: null,
    state: 'answered',
    ...record(number, 'portfolio'),
  });
  insertFeedbackResponse(tx, {
    id: id.record(number + 700),
    requestId: id.record(number + 600),
    personId: id.person(number),
    day: '2026-03-03',
    text,
    ratingIds: [],
    ...record(number, 'portfolio'),
  });
}

function everything(db: ReadableDb): string {
  const reader = portfolioReader(db);
  const ids = reader.skills().map((skill) => skill.id);
  return JSON.stringify([
    reader.projects(),
    reader.outcomes(),
    reader.ratings(),
    reader.ratingsOf(ids),
    reader.feedback(),
    reader.decisions(),
    [...reader.habitEvidence()],
    reader.evidence(),
    reader.evidenceLinks(),
  ]);
}

function vaultWith(marks: readonly boolean[]) {
  const { readable: db } = memoryDatabase();
  const write = (work: (tx: WritableDb) => void) =>
    writing(db, { command: 'test', at: at(0), undoable: false }, work);
  write((tx) => {
    for (const [number, mark] of marks.entries()) addProject(tx, number + 1, mark);
  });
  return { db, write };
}

test('whichever projects are confidential, no word about them leaves, and every word about the others does', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), (marks) => {
      const text = everything(vaultWith(marks).db);
      marks.forEach((isConfidential, at) => {
        expect(text.includes(`${SECRET} ${at + 1}"`)).toBe(!isConfidential);
        expect(text.includes(`numbat ${at + 1}"`)).toBe(isConfidential);
      });
    }),
    { numRuns: 25 },
  );
});

test('of a confidential project the title for others, the part, the levels and the verdict do leave', () => {
  const reader = portfolioReader(vaultWith([true]).db);
  const [project] = reader.projects();
  expect(project).toMatchObject({
    title: 'numbat 1',
    organisation: '',
    organisationKind: 'client',
    description: '',
    role: 'Lead',
    share: 'Half of it',
    askedLevels: [{ skillId: id.skill(1), level: 6 }],
  });
  const [outcome] = reader.outcomes();
  expect(outcome).toMatchObject({ result: '', hoped: '', figures: '', verdict: 'above' });
  expect(outcome?.observations.map(({ level }) => level)).toEqual([5, 5]);
  expect(reader.ratings().map(({ level, sentence }) => [level, sentence])).toEqual([
    [5, ''],
    [5, ''],
  ]);
});

test('a past day to be asked again opens nothing, and taking the mark off does', () => {
  const { db, write } = vaultWith([true]);
  const project = getProject(db, id.project(1));
  write((tx) =>
    updateProject(tx, {
      ...project,
      confidentiality: { publicTitle: 'numbat 1', until: '2001-01-01' },
    }),
  );
  expect(everything(db)).not.toContain(SECRET);
  write((tx) => updateProject(tx, { ...project, confidentiality: null }));
  expect(everything(db)).toContain(`${SECRET} 1`);
});

test('evidence of a confidential project leaves sealed, with the words that were written for others', () => {
  const { db, write } = vaultWith([true, false]);
  expect(portfolioReader(db).evidence()).toHaveLength(supports.length);
  write((tx) => {
    const sealed = aQuote(5000, {
      title: 'A report of 14 pages',
      content: { kind: 'quote', quote: SECRET },
      sealed: true,
    });
    insertEvidence(tx, sealed, null);
    linkEvidence(tx, sealed.id, { kind: 'project', recordId: RecordId.parse(id.project(1)) });
  });
  const left = portfolioReader(db).evidence();
  expect(left.map(({ title }) => title)).toContain('A report of 14 pages');
  expect(JSON.stringify(left)).not.toContain(`${SECRET} 1"`);
});

test('with an erased person goes what they observed', () => {
  const { db, write } = vaultWith([false]);
  write((tx) => erasePerson(tx, id.person(1)));
  const outcome = latestOutcome(db, id.project(1));
  expect(outcome?.observations.map(({ by }) => by.kind)).toEqual(['owner']);
  expect(outcome?.ratingIds).toEqual([id.rating(1)]);
});
