import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertCapture } from '../../electron/database/captures.ts';
import { insertClient } from '../../electron/database/clients.ts';
import { insertCredential } from '../../electron/database/credentials.ts';
import { insertCycle } from '../../electron/database/cycles.ts';
import { type ReadableDb, type WritableDb, writing } from '../../electron/database/db.ts';
import { insertDecision } from '../../electron/database/decisions.ts';
import { saveDraft } from '../../electron/database/drafts.ts';
import { insertEvidence, linkEvidence } from '../../electron/database/evidence.ts';
import { insertFeedbackRequest, insertFeedbackResponse } from '../../electron/database/feedback.ts';
import { insertGoal } from '../../electron/database/goals.ts';
import { getLearning, insertLearning, updateLearning } from '../../electron/database/learning.ts';
import { insertLessonCard } from '../../electron/database/lesson-cards.ts';
import { insertLesson } from '../../electron/database/lessons.ts';
import { insertOutcome } from '../../electron/database/outcomes.ts';
import { insertPerson } from '../../electron/database/people.ts';
import { portfolioReader } from '../../electron/database/portfolio-reader.ts';
import { insertPractice } from '../../electron/database/practice.ts';
import { insertProject } from '../../electron/database/projects.ts';
import { addReply, getRating, insertRating, openSeal } from '../../electron/database/ratings.ts';
import { insertReflection } from '../../electron/database/reflections.ts';
import { getSkill, insertSkill } from '../../electron/database/skills.ts';
import { insertSuggestion } from '../../electron/database/suggestions.ts';
import { putInTrash } from '../../electron/database/trash.ts';
import type { Space } from '../../shared/domain/record.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import {
  aCourse,
  aCycle,
  aDecision,
  aGoal,
  aLesson,
  anOutcome,
  aPerson,
  aProject,
  aQuote,
  aRating,
  aReflection,
  aSession,
  aSkill,
  at,
  id,
  record,
} from './support/records.ts';

const SECRET = 'quokka';
const OPEN = 'numbat';

type Special = {
  readonly space: Space;
  readonly trashed: boolean;
  readonly sealed: boolean;
};

/** Everything the reader gives, as text. */
function everything(db: ReadableDb): string {
  const reader = portfolioReader(db);
  const evidence = reader.evidence();
  return JSON.stringify([
    reader.skills(),
    reader.people(),
    reader.ratings(),
    reader.decisions(),
    reader.goals(),
    reader.learning(),
    reader.projects(),
    reader.outcomes(),
    evidence,
    reader.evidenceLinks(),
    evidence.map((one) => Buffer.from(reader.evidenceFile(one.id) ?? []).toString()),
    reader.credentials(),
    reader.feedback(),
    reader.lessonCards(),
    reader.completeness(),
  ]);
}

/** The mark of a text, by whether it may be seen by others. */
function marks(special: Special, number: number) {
  const mine = special.space === 'learning' || special.trashed;
  return { text: `${mine ? SECRET : OPEN} ${number}`, kept: mine || special.sealed };
}

/** One record of every kind that may live in either space, with its mark in every text it has. */
function addRecords(tx: WritableDb, number: number, special: Special): void {
  const { space } = special;
  const { text, kept } = marks(special, number);
  const trash = (kind: Parameters<typeof putInTrash>[1], recordId: string) => {
    if (special.trashed) putInTrash(tx, kind, recordId, at(number));
  };
  const fields = { ...record(number, 'portfolio'), space };
  insertSkill(tx, aSkill(number, { ...fields, name: text, description: text, aliases: [text] }));
  insertPerson(tx, aPerson(number, { ...fields, name: text, note: `${SECRET} ${number}` }));
  insertProject(
    tx,
    aProject(number, { ...fields, title: text, description: text, skillIds: [id.skill(number)] }),
  );
  insertLearning(
    tx,
    aCourse(number, { ...fields, title: text, takeaway: text, skillIds: [id.skill(number)] }),
  );
  const sealedText = kept ? `${SECRET} sealed` : text;
  insertRating(
    tx,
    aRating(number, {
      ...fields,
      skillId: id.skill(number),
      raterId: id.person(number),
      source: 'peer',
      projectId: id.project(number),
      sentence: sealedText,
      period: sealedText,
      sealed: special.sealed,
      reply: sealedText,
    }),
  );
  insertGoal(tx, aGoal(number, { ...fields, skillId: id.skill(number), why: text }));
  insertCycle(tx, aCycle(number, { ...fields, goalId: id.goal(number), aim: `${SECRET} aim` }));
  insertDecision(tx, aDecision(number, { skillId: id.skill(number), reason: text }));
  insertOutcome(
    tx,
    anOutcome(number, {
      projectId: id.project(number),
      result: text,
      observations: [{ skillId: id.skill(number), level: 4, basis: 'guess', sentence: text }],
      ratingIds: [id.rating(number)],
    }),
  );
  insertEvidence(
    tx,
    {
      ...aQuote(number),
      ...fields,
      title: text,
      content: {
        kind: 'file',
        fileName: sealedText,
        mediaType: 'text/plain',
        size: 1,
        sha256: number.toString(16).padStart(64, '0'),
      },
      sealed: special.sealed,
    },
    new TextEncoder().encode(sealedText),
  );
  linkEvidence(tx, id.record(number), { kind: 'skill', recordId: id.record(number) });
  insertCredential(tx, {
    id: id.record(number),
    title: text,
    issuer: text,
    identifier: '',
    link: '',
    issuedOn: '2026-03-02',
    expiresOn: null,
    note: text,
    skillIds: [id.skill(number)],
    ...fields,
  });
  trash('skill', id.skill(number));
  trash('person', id.person(number));
  trash('project', id.project(number));
  trash('learning', id.learning(number));
  trash('goal', id.goal(number));
  trash('evidence', id.record(number));
  trash('credential', id.record(number));
}

/** What belongs to the learning space by nature, tied to a record that may be in the portfolio. */
function addPrivateRecords(tx: WritableDb, number: number): void {
  const text = `${SECRET} ${number}`;
  const mine = record(number, 'learning');
  const skillId = id.skill(number);
  insertPractice(
    tx,
    aSession(number, {
      skillId,
      task: text,
      attempts: [{ tried: text, happened: text, next: text }],
    }),
  );
  insertReflection(tx, aReflection(number, { skillId, text, prompt: text }));
  insertLesson(
    tx,
    aLesson(number, { projectId: id.project(number), learned: text, happened: text }),
  );
  insertSuggestion(tx, {
    id: id.record(number),
    kind: 'related-skill',
    skillId,
    subject: text,
    confidence: 0.5,
    wouldChange: text,
    day: '2026-03-02',
    reasons: [{ text, recordId: null }],
    decision: null,
    ...mine,
  });
  saveDraft(tx, {
    id: id.record(number),
    form: `form ${number}`,
    recordId: null,
    fields: { why: text },
    place: text,
    ...mine,
  });
  insertCapture(tx, { id: id.record(number), text, settledAt: null, ...mine });
  insertClient(tx, { id: id.record(number), name: text, note: text, ...mine });
  const asked = { ...record(number, 'learning'), space: 'learning' as const };
  insertFeedbackRequest(tx, {
    id: id.record(number),
    personId: id.person(number),
    skillIds: [skillId],
    projectId: null,
    question: text,
    askedOn: '2026-03-02',
    by: null,
    state: 'open',
    ...asked,
  });
  insertFeedbackResponse(tx, {
    id: id.record(number),
    requestId: id.record(number),
    personId: id.person(number),
    day: '2026-03-02',
    text,
    ratingIds: [],
    ...asked,
  });
  // The answer was kept, the question was not.
  insertFeedbackResponse(tx, {
    id: id.record(number + 500),
    requestId: id.record(number),
    personId: id.person(number),
    day: '2026-03-02',
    text: `${OPEN} answer`,
    ratingIds: [id.rating(number)],
    ...record(number, 'portfolio'),
  });
}

const special = fc.record({
  space: fc.constantFrom<Space>('learning', 'portfolio'),
  trashed: fc.boolean(),
  sealed: fc.boolean(),
});

describe('the portfolio reader', () => {
  test('gives no text of the learning space, of the trash or under seal, and all other text', () => {
    fc.assert(
      fc.property(fc.array(special, { minLength: 1, maxLength: 6 }), (specials) => {
        const { readable: db, db: raw } = memoryDatabase();
        writing(db, { command: 'seed', at: at(0), undoable: false }, (tx) => {
          specials.forEach((one, index) => {
            addRecords(tx, index + 1, one);
            addPrivateRecords(tx, index + 1);
          });
        });
        const text = everything(db);
        expect(text).not.toContain(SECRET);
        specials.forEach((one, index) => {
          const seen = one.space === 'portfolio' && !one.trashed;
          expect(text.includes(`${OPEN} ${index + 1}`)).toBe(seen);
        });
        raw.close();
      }),
      { numRuns: 60 },
    );
  });

  test('gives records as they are', () => {
    const { readable: db } = memoryDatabase();
    writing(db, { command: 'seed', at: at(0), undoable: false }, (tx) => {
      addRecords(tx, 1, { space: 'portfolio', trashed: false, sealed: true });
      openSeal(tx, id.rating(1), 'rated', at(5));
      addReply(tx, id.rating(1), 'Thanks', at(6));
      insertLesson(tx, aLesson(2));
      insertLessonCard(tx, {
        id: id.record(3),
        lessonId: id.record(2),
        title: 'A card',
        text: 'Approved',
        ...record(3, 'portfolio'),
      });
    });
    const reader = portfolioReader(db);
    expect(reader.skills()).toEqual([getSkill(db, id.skill(1))]);
    expect(reader.ratings()).toEqual([getRating(db, id.rating(1))]);
    expect(reader.outcomes()[0]?.ratingIds).toEqual([id.rating(1)]);
    expect(reader.learning()).toEqual([getLearning(db, id.learning(1))]);
    expect(reader.lessonCards().map((card) => card.text)).toEqual(['Approved']);
    expect(reader.evidence()[0]?.content).toEqual({
      kind: 'sealed',
      mediaType: 'text/plain',
      size: 1,
      sha256: `${'0'.repeat(63)}1`,
    });
    expect(reader.evidenceFile(id.record(1))).toBeNull();
  });

  test('sees a record once it has been carried across, and no longer when it was taken back', () => {
    const { readable: db } = memoryDatabase();
    const write = (work: (tx: WritableDb) => void) =>
      writing(db, { command: 'test', at: at(0), undoable: true }, work);
    const course = aCourse(2);
    write((tx) => {
      insertSkill(tx, aSkill(1));
      insertLearning(tx, course);
    });
    const reader = portfolioReader(db);
    expect(reader.learning()).toEqual([]);
    write((tx) => updateLearning(tx, { ...course, space: 'portfolio' }));
    expect(reader.learning()).toEqual([{ ...course, space: 'portfolio' }]);
    write((tx) => updateLearning(tx, course));
    expect(reader.learning()).toEqual([]);
  });

  test('counts every rating of the portfolio that stands, sealed ones too', () => {
    const { readable: db } = memoryDatabase();
    writing(db, { command: 'seed', at: at(0), undoable: false }, (tx) => {
      insertSkill(tx, aSkill(1));
      insertRating(tx, aRating(2));
      insertRating(tx, aRating(3, { supersedes: id.rating(2) }));
      insertRating(tx, aRating(4, { space: 'learning' }));
      insertRating(tx, aRating(5, { source: 'peer', sealed: true }));
    });
    expect(portfolioReader(db).completeness()).toEqual([
      { source: 'peer', exist: 1 },
      { source: 'self', exist: 1 },
    ]);
  });

  test('cannot be changed, and holds nothing but its questions', () => {
    const { readable: db } = memoryDatabase();
    const reader = portfolioReader(db);
    expect(Object.isFrozen(reader)).toBe(true);
    expect(Object.values(reader).every((value) => typeof value === 'function')).toBe(true);
  });

  test('is made of views that name no table but through the portfolio', () => {
    const { db } = memoryDatabase();
    const views = db
      .prepare<[], { name: string; sql: string }>(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'view' ORDER BY name",
      )
      .all();
    expect(views.every(({ name }) => name.startsWith('portfolio_'))).toBe(true);
    const never =
      /practice|attempts|reflections|lessons\b|drafts|inbox|suggestion|clients|search_|undo_/;
    for (const { name, sql } of views) expect(never.test(sql), name).toBe(false);
  });
});
