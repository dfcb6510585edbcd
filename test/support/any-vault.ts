import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { insertCapture } from '../../electron/database/captures.ts';
import { insertClient } from '../../electron/database/clients.ts';
import { insertCredential } from '../../electron/database/credentials.ts';
import { insertCycle, link } from '../../electron/database/cycles.ts';
import { type WritableDb, writing } from '../../electron/database/db.ts';
import { insertDecision } from '../../electron/database/decisions.ts';
import { saveDraft } from '../../electron/database/drafts.ts';
import { insertEvidence, linkEvidence } from '../../electron/database/evidence.ts';
import { insertFeedbackRequest, insertFeedbackResponse } from '../../electron/database/feedback.ts';
import { insertGoal } from '../../electron/database/goals.ts';
import { insertLearning } from '../../electron/database/learning.ts';
import { insertLesson } from '../../electron/database/lessons.ts';
import { insertOutcome } from '../../electron/database/outcomes.ts';
import { addKnownSkill, insertPerson } from '../../electron/database/people.ts';
import { insertPractice } from '../../electron/database/practice.ts';
import { insertProject } from '../../electron/database/projects.ts';
import { insertRating } from '../../electron/database/ratings.ts';
import { insertReflection } from '../../electron/database/reflections.ts';
import { insertSkill } from '../../electron/database/skills.ts';
import { insertSuggestion } from '../../electron/database/suggestions.ts';
import { putInTrash } from '../../electron/database/trash.ts';
import { RecordId } from '../../shared/domain/id.ts';
import type { PromotableKind } from '../../shared/domain/promotion.ts';
import type { Space } from '../../shared/domain/record.ts';
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
} from '../database/support/records.ts';
import { testContext } from './service-context.ts';

const space = fc.constantFrom<Space>('learning', 'portfolio');

/** In which space each record of a group lies, and what is special about it. */
export const anyGroup = fc.record({
  skill: space,
  person: space,
  project: space,
  learning: space,
  goal: space,
  evidence: space,
  credential: space,
  feedback: space,
  sealedRating: fc.boolean(),
  sealedEvidence: fc.boolean(),
  /** One of its records is in the trash. */
  trashed: fc.constantFrom('skill', 'project', 'learning', 'goal', 'evidence', null, null, null),
});
export type AnyGroup = typeof anyGroup extends fc.Arbitrary<infer G> ? G : never;

/** One record of every kind and three ratings; texts name their record: `skill3x`. */
export const anyVault = fc.array(anyGroup, { minLength: 1, maxLength: 4 });

/** What a text of a record of this kind and number holds, and no other. */
export const mark = (kind: string, number: number): string => `${kind}${number}x`;

const own = (number: number) => number * 100;

/** The ids of the records of a group that can cross. */
export function idOf(kind: PromotableKind, number: number): string {
  const place = own(number);
  const ids: Record<PromotableKind, string> = {
    skill: id.skill(place),
    goal: id.goal(place + 1),
    learning: id.learning(place + 2),
    project: id.project(place + 3),
    evidence: id.record(place + 4),
    credential: id.record(place + 5),
    rating: id.rating(place + 6),
  };
  return ids[kind];
}

function addOpenRecords(tx: WritableDb, number: number, group: AnyGroup): void {
  const n = own(number);
  const skillId = id.skill(n);
  const first = id.skill(own(1));
  const fields = (where: Space) => ({ ...record(n, 'portfolio'), space: where });
  const text = (kind: string) => mark(kind, number);
  insertSkill(
    tx,
    aSkill(n, { ...fields(group.skill), name: text('skill'), aliases: [text('skill')] }),
  );
  insertPerson(
    tx,
    aPerson(n + 30, { ...fields(group.person), name: text('person'), note: text('note') }),
  );
  addKnownSkill(tx, id.person(n + 30), skillId);
  insertProject(
    tx,
    aProject(n + 3, {
      ...fields(group.project),
      title: text('project'),
      share: text('project'),
      skillIds: [skillId, first],
    }),
  );
  insertLearning(
    tx,
    aCourse(n + 2, {
      ...fields(group.learning),
      title: text('learning'),
      takeaway: text('learning'),
      state: 'done',
      startedOn: '2026-03-02',
      finishedOn: '2026-03-02',
      skillIds: [skillId, first],
    }),
  );
  insertGoal(
    tx,
    aGoal(n + 1, {
      ...fields(group.goal),
      skillId,
      why: text('goal'),
      milestones: [
        { id: id.milestone(n + 31), title: text('goal'), level: 5, by: '2026-05-01', doneAt: null },
      ],
    }),
  );
  insertCredential(tx, {
    id: id.record(n + 5),
    title: text('credential'),
    issuer: text('credential'),
    identifier: '',
    link: '',
    issuedOn: '2026-03-02',
    expiresOn: null,
    note: text('credential'),
    skillIds: [skillId, first],
    ...fields(group.credential),
  });
}

function addRatings(tx: WritableDb, number: number, group: AnyGroup): void {
  const n = own(number);
  const skillId = id.skill(n);
  const rating = (place: number, special: Parameters<typeof aRating>[1]) =>
    insertRating(tx, aRating(n + place, { skillId, level: 3 + (place % 4), ...special }));
  rating(6, {
    space: 'learning',
    sentence: mark('private', number),
    reply: mark('private', number),
  });
  rating(7, {
    source: 'peer',
    raterId: id.person(n + 30),
    projectId: id.project(n + 3),
    sealed: group.sealedRating,
    sentence: mark('rating', number),
    reply: group.sealedRating ? '' : mark('rating', number),
  });
  rating(8, { source: 'self', sentence: mark('rating', number), supersedes: id.rating(n + 6) });
  insertDecision(tx, aDecision(n + 9, { skillId, reason: mark('decision', number) }));
  insertOutcome(
    tx,
    anOutcome(n + 10, {
      projectId: id.project(n + 3),
      result: mark('outcome', number),
      observations: [
        {
          skillId,
          by: { kind: 'owner' },
          level: 4,
          basis: 'guess',
          sentence: mark('outcome', number),
        },
      ],
      ratingIds: [id.rating(n + 7), id.rating(n + 6)],
    }),
  );
}

function addEvidence(tx: WritableDb, number: number, group: AnyGroup): void {
  const n = own(number);
  const text = mark(group.sealedEvidence ? 'sealed' : 'evidence', number);
  const evidenceId = id.record(n + 4);
  insertEvidence(
    tx,
    {
      ...aQuote(n + 4),
      ...record(n, 'portfolio'),
      space: group.evidence,
      title: mark('evidence', number),
      content: {
        kind: 'file',
        fileName: text,
        mediaType: 'text/plain',
        size: text.length,
        sha256: createHash('sha256').update(text).digest('hex'),
      },
      sealed: group.sealedEvidence,
      voucherId: id.person(n + 30),
    },
    new TextEncoder().encode(text),
  );
  const supports = (kind: Parameters<typeof linkEvidence>[2]['kind'], recordId: string) =>
    linkEvidence(tx, evidenceId, { kind, recordId: RecordId.parse(recordId) });
  supports('skill', id.skill(n));
  supports('project', id.project(n + 3));
  supports('learning', id.learning(n + 2));
  supports('credential', id.record(n + 5));
  supports('rating', id.rating(n + 6));
  supports('rating', id.rating(n + 7));
  supports('outcome', id.outcome(n + 10));
}

/** What belongs to the learning space by nature, tied to records that may lie in the portfolio. */
function addPrivateRecords(tx: WritableDb, number: number, group: AnyGroup): void {
  const n = own(number);
  const skillId = id.skill(n);
  const text = mark('private', number);
  const mine = record(n, 'learning');
  const recordId = (place: number) => id.record(n + place);
  insertCycle(
    tx,
    aCycle(n + 11, { space: group.goal, goalId: id.goal(n + 1), number: 1, aim: text }),
  );
  const attempts = [{ tried: text, happened: text, next: text }];
  const guided = { skillId, task: text, guideId: id.person(n + 30), attempts };
  insertPractice(tx, aSession(n + 12, guided));
  link(tx, id.cycle(n + 11), 'practice', recordId(12));
  link(tx, id.cycle(n + 11), 'learning', id.learning(n + 2));
  insertReflection(tx, aReflection(n + 13, { skillId, text, prompt: text }));
  insertLesson(tx, aLesson(n + 14, { projectId: id.project(n + 3), learned: text, skillId }));
  insertSuggestion(tx, {
    id: recordId(15),
    kind: 'mentor',
    skillId,
    subject: id.person(n + 30),
    confidence: 0.5,
    wouldChange: text,
    day: '2026-03-02',
    reasons: [{ text, recordId: recordId(7) }],
    decision: null,
    ...mine,
  });
  const form = `form ${number}`;
  saveDraft(tx, {
    id: recordId(16),
    form,
    recordId: null,
    place: 'goals',
    fields: { why: text },
    ...mine,
  });
  insertCapture(tx, { id: recordId(17), text, settledAt: null, ...mine });
  insertClient(tx, { id: recordId(18), name: text, note: text, ...mine });
}

function addFeedback(tx: WritableDb, number: number, group: AnyGroup): void {
  const n = own(number);
  const fields = { ...record(n, 'portfolio'), space: group.feedback };
  const text = mark('feedback', number);
  insertFeedbackRequest(tx, {
    id: id.record(n + 19),
    personId: id.person(n + 30),
    skillIds: [id.skill(n)],
    projectId: null,
    question: text,
    askedOn: '2026-03-02',
    by: null,
    state: 'answered',
    ...fields,
  });
  insertFeedbackResponse(tx, {
    id: id.record(n + 20),
    requestId: id.record(n + 19),
    personId: id.person(n + 30),
    day: '2026-03-02',
    text,
    ratingIds: [id.rating(n + 7)],
    ...fields,
  });
}

function addGroup(tx: WritableDb, number: number, group: AnyGroup): void {
  addOpenRecords(tx, number, group);
  addRatings(tx, number, group);
  addEvidence(tx, number, group);
  addPrivateRecords(tx, number, group);
  addFeedback(tx, number, group);
  const { trashed } = group;
  if (trashed) putInTrash(tx, trashed, idOf(trashed, number), at(number));
}

/** A vault with these groups of records, and what services need to work on it. */
export function contextWith(groups: readonly AnyGroup[]): ReturnType<typeof testContext> {
  const context = testContext('2026-06-01T09:00:00.000Z');
  writing(context.db, { command: 'seed', at: at(0), undoable: false }, (tx) => {
    groups.forEach((group, index) => {
      addGroup(tx, index + 1, group);
    });
  });
  return context;
}
