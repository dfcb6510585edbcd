import { describe, expect, test } from 'vitest';
import { insertCapture, listCaptures, settleCapture } from '../../electron/database/captures.ts';
import {
  getClient,
  insertClient,
  insertClientReview,
  insertClientShare,
  listClientReviews,
  listClientShares,
  listClients,
  updateClient,
  updateClientReview,
} from '../../electron/database/clients.ts';
import {
  getCredential,
  insertCredential,
  listCredentials,
  updateCredential,
} from '../../electron/database/credentials.ts';
import { type WritableDb, writing } from '../../electron/database/db.ts';
import { dropDraft, findDraft, listDrafts, saveDraft } from '../../electron/database/drafts.ts';
import {
  evidenceBytes,
  getEvidence,
  insertEvidence,
  linkEvidence,
  listEvidence,
  listEvidenceOf,
  listSupported,
  unlinkEvidence,
  updateEvidence,
} from '../../electron/database/evidence.ts';
import {
  getFeedbackRequest,
  insertFeedbackRequest,
  insertFeedbackResponse,
  listFeedbackRequests,
  listFeedbackResponses,
  updateFeedbackRequest,
} from '../../electron/database/feedback.ts';
import { fileBytes, sweepFiles } from '../../electron/database/files.ts';
import {
  insertLessonCard,
  listLessonCards,
  removeLessonCard,
} from '../../electron/database/lesson-cards.ts';
import {
  getLesson,
  insertLesson,
  listLessons,
  listLessonsOfProject,
  updateLesson,
} from '../../electron/database/lessons.ts';
import { insertPerson } from '../../electron/database/people.ts';
import { insertProject } from '../../electron/database/projects.ts';
import { insertRating } from '../../electron/database/ratings.ts';
import {
  getReflection,
  insertReflection,
  listReflections,
  listReflectionsOfSkill,
  updateReflection,
} from '../../electron/database/reflections.ts';
import {
  getShare,
  insertShare,
  listShares,
  wasShared,
  withdrawShare,
} from '../../electron/database/shares.ts';
import { insertSkill } from '../../electron/database/skills.ts';
import {
  decideSuggestion,
  getSuggestion,
  insertSuggestion,
  listOpenSuggestions,
} from '../../electron/database/suggestions.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import {
  aLesson,
  aPerson,
  aProject,
  aQuote,
  aRating,
  aReflection,
  aSkill,
  at,
  id,
  record,
} from './support/records.ts';

const HASH = 'ab'.repeat(32);

function vault() {
  const { readable: db, db: raw } = memoryDatabase();
  const write = <T>(work: (tx: WritableDb) => T): T =>
    writing(db, { command: 'test', at: at(0), undoable: true }, work);
  write((tx) => {
    insertSkill(tx, aSkill(1));
    insertPerson(tx, aPerson(2));
    insertProject(tx, aProject(3));
    insertRating(tx, aRating(4));
  });
  return { db, raw, write };
}

describe('evidence', () => {
  const file = aQuote(5, {
    content: {
      kind: 'file',
      fileName: 'report 🌱.pdf',
      mediaType: 'application/pdf',
      size: 3,
      sha256: HASH,
    },
    sealed: true,
    sealedUntil: '2028-01-01',
    voucherId: id.person(2),
  });

  test('of each kind comes back, a file with its bytes', () => {
    const { db, write } = vault();
    const link = aQuote(6, { content: { kind: 'link', link: 'https://example.org/' } });
    const quote = aQuote(7);
    write((tx) => {
      insertEvidence(tx, file, Uint8Array.of(1, 0, 255));
      insertEvidence(tx, link, null);
      insertEvidence(tx, quote, null);
    });
    expect([getEvidence(db, file.id), getEvidence(db, link.id), getEvidence(db, quote.id)]).toEqual(
      [file, link, quote],
    );
    expect(Array.from(evidenceBytes(db, file.id) ?? [])).toEqual([1, 0, 255]);
    expect(evidenceBytes(db, quote.id)).toBeNull();
    const renamed = { ...quote, title: 'Renamed' };
    write((tx) => updateEvidence(tx, renamed));
    expect(listEvidence(db)).toEqual([renamed, link, file]);
  });

  test('is stored once for many records, and let go when none names it', () => {
    const { db, raw, write } = vault();
    const skill = { kind: 'skill', recordId: id.record(1) } as const;
    const rating = { kind: 'rating', recordId: id.record(4) } as const;
    write((tx) => {
      insertEvidence(tx, file, Uint8Array.of(1));
      insertEvidence(tx, { ...file, id: id.record(8) }, Uint8Array.of(1));
      linkEvidence(tx, file.id, skill);
      linkEvidence(tx, file.id, skill);
      linkEvidence(tx, file.id, rating);
    });
    expect(raw.prepare('SELECT count(*) AS n FROM files').get()).toEqual({ n: 1 });
    expect(listSupported(db, file.id)).toEqual([rating, skill]);
    expect(listEvidenceOf(db, 'skill', id.skill(1))).toEqual([file]);
    write((tx) => unlinkEvidence(tx, file.id, skill));
    expect(listEvidenceOf(db, 'skill', id.skill(1))).toEqual([]);
    expect(write((tx) => sweepFiles(tx))).toBe(0);
    raw.exec('DELETE FROM evidence');
    expect(write((tx) => sweepFiles(tx))).toBe(1);
    expect(fileBytes(db, HASH)).toBeNull();
  });
});

test('a credential with its skills', () => {
  const { db, write } = vault();
  const credential = {
    id: id.record(5),
    title: 'Scrum Master',
    issuer: 'A body',
    identifier: 'X-1',
    link: '',
    issuedOn: '2025-11-01',
    expiresOn: '2027-11-01',
    note: '',
    skillIds: [id.skill(1)],
    ...record(5, 'portfolio'),
  };
  write((tx) => insertCredential(tx, credential));
  expect(getCredential(db, credential.id)).toEqual(credential);
  const changed = { ...credential, expiresOn: null, skillIds: [] };
  write((tx) => updateCredential(tx, changed));
  expect(listCredentials(db)).toEqual([changed]);
});

test('reflections and lessons, and the card made of one', () => {
  const { db, write } = vault();
  const reflection = aReflection(5, { skillId: id.skill(1), prompt: 'What surprised you?' });
  const lesson = aLesson(6, { projectId: id.project(3), happened: 'We were late' });
  const card = {
    id: id.record(7),
    lessonId: lesson.id,
    title: 'Ask first',
    text: 'A client …',
    ...record(7, 'portfolio'),
  };
  write((tx) => {
    insertReflection(tx, aReflection(4, { day: '2026-06-01' }));
    insertReflection(tx, reflection);
    insertLesson(tx, lesson);
    insertLessonCard(tx, card);
  });
  const [thought, learned] = [
    { ...reflection, text: 'Again' },
    { ...lesson, applies: 'Everywhere' },
  ];
  write((tx) => {
    updateReflection(tx, thought);
    updateLesson(tx, learned);
  });
  expect(getReflection(db, reflection.id)).toEqual(thought);
  expect(listReflections(db).map((one) => one.day)).toEqual(['2026-06-01', '2026-05-04']);
  expect(listReflectionsOfSkill(db, id.skill(1))).toEqual([thought]);
  expect(getLesson(db, lesson.id)).toEqual(learned);
  expect(listLessons(db)).toEqual([learned]);
  expect(listLessonsOfProject(db, id.project(3))).toEqual([learned]);
  expect(listLessonCards(db)).toEqual([card]);
  write((tx) => removeLessonCard(tx, card.id));
  expect(listLessonCards(db)).toEqual([]);
});

test('a suggestion waits for the word of the owner, and keeps every word', () => {
  const { db, raw, write } = vault();
  const suggestion = {
    id: id.record(5),
    kind: 'next-evidence' as const,
    skillId: id.skill(1),
    subject: 'Ask a client',
    confidence: 0.7,
    wouldChange: 'A client rating',
    day: '2026-03-02',
    reasons: [
      { text: 'Only you have rated it', recordId: id.record(4) },
      { text: 'A client sees other things', recordId: null },
    ],
    decision: null,
    ...record(5, 'learning'),
  };
  write((tx) => insertSuggestion(tx, suggestion));
  expect(listOpenSuggestions(db)).toEqual([suggestion]);
  const decision = { kind: 'rejected' as const, reason: 'Not now', at: at(6) };
  write((tx) => decideSuggestion(tx, suggestion.id, { ...decision, kind: 'accepted' }));
  write((tx) => decideSuggestion(tx, suggestion.id, decision));
  expect(getSuggestion(db, suggestion.id)).toEqual({ ...suggestion, decision });
  expect(listOpenSuggestions(db)).toEqual([]);
  expect(() => raw.exec('DELETE FROM suggestion_decisions')).toThrow('append-only');
});

test('a share says for good what was given to whom; only its withdrawal is added', () => {
  const { db, raw, write } = vault();
  const share = {
    id: id.record(5),
    personId: id.person(2),
    recipient: 'Person 2',
    purpose: 'Coaching',
    expiresOn: '2026-12-31',
    fileHash: HASH,
    records: [
      { kind: 'skill' as const, recordId: id.record(1) },
      { kind: 'rating' as const, recordId: id.record(4) },
    ],
    completeness: [
      { source: 'self' as const, exist: 3, leftOut: 2 },
      { source: 'client' as const, exist: 1, leftOut: 1 },
    ],
    withdrawnAt: null,
    ...record(5, 'portfolio'),
  };
  write((tx) => insertShare(tx, share));
  expect(listShares(db)).toEqual([share]);
  expect([wasShared(db, 'rating', id.rating(4)), wasShared(db, 'goal', id.rating(4))]).toEqual([
    true,
    false,
  ]);
  for (const change of ["purpose = 'Sale'", 'expires_on = NULL', "file_hash = ''"]) {
    expect(() => raw.exec(`UPDATE shares SET ${change}`)).toThrow();
  }
  expect(() => raw.exec('DELETE FROM share_records')).toThrow('append-only');
  write((tx) => withdrawShare(tx, share.id, at(9)));
  expect(getShare(db, share.id)).toEqual({ ...share, withdrawnAt: at(9), updatedAt: at(9) });
  expect(() => write((tx) => withdrawShare(tx, share.id, at(10)))).toThrow('not-found');
  expect(() => raw.exec('UPDATE shares SET withdrawn_at = NULL')).toThrow('append-only');
});

test('a request for feedback, and what came back', () => {
  const { db, raw, write } = vault();
  const request = {
    id: id.record(5),
    personId: id.person(2),
    skillIds: [id.skill(1)],
    projectId: id.project(3),
    question: 'What did you see?',
    askedOn: '2026-03-02',
    by: '2026-03-20',
    state: 'open' as const,
    ...record(5, 'portfolio'),
  };
  const response = {
    id: id.record(6),
    requestId: request.id,
    personId: id.person(2),
    day: '2026-03-05',
    text: 'Calm under pressure',
    ratingIds: [id.rating(4)],
    ...record(6, 'portfolio'),
  };
  write((tx) => {
    insertFeedbackRequest(tx, request);
    insertFeedbackResponse(tx, response);
  });
  const answered = { ...request, state: 'answered' as const };
  write((tx) => updateFeedbackRequest(tx, answered));
  expect(getFeedbackRequest(db, request.id)).toEqual(answered);
  expect(listFeedbackRequests(db)).toEqual([answered]);
  expect(listFeedbackResponses(db)).toEqual([response]);
  expect(() => raw.exec("UPDATE feedback_responses SET text = ''")).toThrow('append-only');
});

test('a client, their share and my review', () => {
  const { db, write } = vault();
  const client = { id: id.record(5), name: 'Mara', note: 'New lead', ...record(5, 'learning') };
  const share = {
    id: id.record(6),
    clientId: client.id,
    purpose: 'Review',
    receivedOn: '2026-03-02',
    expiresOn: null,
    fileHash: HASH,
    ...record(6, 'learning'),
  };
  const review = {
    id: id.record(7),
    clientShareId: share.id,
    text: 'A clear step',
    day: '2026-03-03',
    sentAt: null,
    ...record(7, 'learning'),
  };
  write((tx) => {
    insertClient(tx, client);
    insertClientShare(tx, share, Uint8Array.of(7));
    insertClientReview(tx, review);
    updateClient(tx, { ...client, note: '' });
    updateClientReview(tx, { ...review, sentAt: at(9) });
  });
  expect(getClient(db, client.id)).toEqual({ ...client, note: '' });
  expect(listClients(db)).toHaveLength(1);
  expect(listClientShares(db, client.id)).toEqual([share]);
  expect(Array.from(fileBytes(db, HASH) ?? [])).toEqual([7]);
  expect(listClientReviews(db, share.id)).toEqual([{ ...review, sentAt: at(9) }]);
  const again = () =>
    write((tx) => insertClientShare(tx, { ...share, id: id.record(8) }, Uint8Array.of(7)));
  expect(again).toThrow(/UNIQUE/);
});

test('unsaved text by its form, and the inbox', () => {
  const { db, write } = vault();
  const draft = {
    id: id.record(5),
    form: 'goal',
    recordId: null,
    fields: { why: 'Because' },
    place: '',
    ...record(5, 'learning'),
  };
  const capture = {
    id: id.record(6),
    text: 'Ask Ana',
    settledAt: null,
    ...record(6, 'learning'),
  };
  const later = { ...draft, id: id.record(7), fields: { why: 'Because the' } };
  const other = { ...draft, id: id.record(8), recordId: id.record(1) };
  write((tx) => {
    for (const one of [draft, later, other]) saveDraft(tx, one);
    insertCapture(tx, capture);
  });
  expect(findDraft(db, 'goal', null)).toEqual(later);
  expect(listDrafts(db)).toEqual([other, later]);
  expect(listCaptures(db)).toEqual([capture]);
  write((tx) => {
    dropDraft(tx, 'goal', null);
    settleCapture(tx, capture.id, at(9));
  });
  expect(findDraft(db, 'goal', null)).toBeNull();
  expect(listCaptures(db)).toEqual([]);
  expect(() => write((tx) => settleCapture(tx, capture.id, at(9)))).toThrow('not-found');
});
