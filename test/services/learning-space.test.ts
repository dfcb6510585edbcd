import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenDisclosure, listDisclosures } from '../../electron/database/disclosures.ts';
import { portfolioReader } from '../../electron/database/portfolio-reader.ts';
import { carryAcross } from '../../electron/services/border.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import { getGoalPage } from '../../electron/services/goals.ts';
import { undo } from '../../electron/services/history.ts';
import { importLearning } from '../../electron/services/import-learning.ts';
import {
  createLearning,
  finishLearning,
  getLearning,
  listLearning,
  reopenLearning,
  startLearning,
  updateLearning,
} from '../../electron/services/learning.ts';
import {
  draftCard,
  makeCard,
  takeBackCard,
  updateCard,
} from '../../electron/services/lesson-cards.ts';
import { createLesson, getLessonPage, listLessons } from '../../electron/services/lessons.ts';
import { createPerson } from '../../electron/services/people.ts';
import {
  addAttempts,
  answerGuide,
  getPracticePage,
  listPractice,
  listWhoGuides,
  recordPractice,
  updatePractice,
} from '../../electron/services/practice.ts';
import { createProject } from '../../electron/services/projects.ts';
import {
  createReflection,
  listReflections,
  updateReflection,
} from '../../electron/services/reflections.ts';
import { find } from '../../electron/services/search.ts';
import { createSkill, getSkillPage } from '../../electron/services/skills.ts';
import { putInTrash, restoreFromTrash } from '../../electron/services/trash.ts';
import { type PersonId, RecordId, type SkillId } from '../../shared/domain/id.ts';
import type { Relation } from '../../shared/domain/person.ts';
import type { Question } from '../../shared/ipc/contract.ts';
import { mentionsIn, piecesOf, textOf } from '../../shared/redaction/replacements.ts';
import { Refusal } from '../../shared/result.ts';
import { testContext } from '../support/service-context.ts';
import { aimForSix, checked, rateMyself, teamManagement } from '../support/wishes.ts';

const today = '2026-03-05';

function refusal(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.details.problem ?? error.code;
    throw error;
  }
  return null;
}

function withSkill() {
  const context = testContext('2026-03-05T09:00:00.000Z');
  return { context, skillId: teamManagement(context) };
}

type Progress = NonNullable<Question<'learning.create'>['progress']>;

function aBook(context: ServiceContext, skillId: SkillId, progress: Progress | null = null) {
  const learning = { title: 'Range', kind: 'book' as const, skillIds: [skillId] };
  return createLearning(context, checked('learning.create', { learning, progress }));
}

describe('learning', () => {
  test('that is done already is written down in one go', () => {
    const { context, skillId } = withSkill();
    const progress = {
      state: 'done',
      startedOn: null,
      finishedOn: '2026-02-01',
      takeaway: 'Sample widely',
    } as const;
    const { id } = aBook(context, skillId, progress);
    expect(getLearning(context, { id })).toMatchObject(progress);
    undo(context);
    expect(listLearning(context)).toEqual([]);
  });

  test('done before a turn began is no part of the turn; done since is', () => {
    const { context, skillId } = withSkill();
    const goalId = aimForSix(context, skillId);
    const done = (finishedOn: string) =>
      aBook(context, skillId, { state: 'done', startedOn: null, finishedOn });
    const turn = () => getGoalPage(context, { id: goalId, today }).cycles[0];
    done('2026-03-04');
    expect([turn()?.learning.length, turn()?.stage]).toEqual([0, 'learn']);
    done('2026-03-05');
    expect([turn()?.learning.length, turn()?.stage]).toEqual([1, 'practise']);
  });

  test('can be edited in everything afterwards, and stands where its dates say', () => {
    const { context, skillId } = withSkill();
    const { id } = aBook(context, skillId);
    const edit = (change: Question<'learning.update'>['change']) =>
      updateLearning(context, checked('learning.update', { id, change })).state;
    expect(edit({ startedOn: '2026-03-01' })).toBe('active');
    expect(edit({ finishedOn: '2026-03-03', takeaway: 'Wait' })).toBe('done');
    expect(edit({ finishedOn: null })).toBe('done');
    expect(refusal(() => edit({ finishedOn: '2026-02-01' }))).toBe('date-before-start');
    expect(refusal(() => edit({ finishedOn: '2026-04-01' }))).toBe('date-in-future');
  });

  test('is taken up again with what was taken from it, unless it was carried across', () => {
    const { context, skillId } = withSkill();
    const { id } = aBook(context, skillId);
    startLearning(context, { id, day: '2026-03-01' });
    expect(refusal(() => reopenLearning(context, { id }))).toBe('not-ready');
    finishLearning(context, { id, day: '2026-03-02', takeaway: 'Wait' });
    const reopened = reopenLearning(context, { id });
    expect([reopened.state, reopened.finishedOn, reopened.takeaway]).toEqual([
      'active',
      null,
      'Wait',
    ]);
    finishLearning(context, { id, day: '2026-03-03', takeaway: 'Wait' });
    carryAcross(context, { kind: 'learning', id: RecordId.parse(id), along: [] });
    expect(refusal(() => reopenLearning(context, { id }))).toBe('not-ready');
  });

  test('that is brought in is one step, without a turn, and remembers the file it came from', () => {
    const { context, skillId } = withSkill();
    const goalId = aimForSix(context, skillId);
    const fileHash = 'a'.repeat(64);
    const entries = [
      { title: 'One', kind: 'book', state: 'planned', skillIds: [skillId] },
      { title: 'Two', kind: 'article', state: 'done', finishedOn: '2026-03-05' },
    ] as const;
    const wish = checked('learning.import', {
      entries: entries.map((entry) => ({
        ...entry,
        skillIds: 'skillIds' in entry ? [...entry.skillIds] : [],
      })),
      fileHash,
    });
    expect(importLearning(context, wish)).toEqual({ added: 2 });
    expect(
      listLearning(context).map(({ title, origin, skills }) => [
        title,
        origin.fileHash,
        skills.length,
      ]),
    ).toEqual([
      ['Two', fileHash, 0],
      ['One', fileHash, 1],
    ]);
    expect(getGoalPage(context, { id: goalId, today }).cycles[0]?.learning).toEqual([]);
    undo(context);
    expect(listLearning(context)).toEqual([]);
  });

  test('shifts nothing by itself: whatever is planned, finished, reopened or brought in, every estimate stays', () => {
    const step = fc.constantFrom(
      'plan',
      'log',
      'finish',
      'reopen',
      'carry',
      'import',
      'practise',
      'reflect',
    );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 }),
        fc.array(step, { minLength: 1, maxLength: 12 }),
        (levels, steps) => {
          const { context, skillId } = withSkill();
          for (const level of levels) rateMyself(context, skillId, level, '2026-03-01');
          const page = () => getSkillPage(context, { id: skillId, today });
          const shown = () =>
            JSON.stringify([page().estimate, page().standing, page().proposal, page().history]);
          const before = shown();
          for (const one of steps) takeStep(context, skillId, one);
          expect(shown()).toBe(before);
        },
      ),
      { numRuns: 12 },
    );
  });
});

function takeStep(context: ServiceContext, skillId: SkillId, step: string): void {
  const [first] = listLearning(context);
  const attempt = { tried: 'once more', happened: 'went wrong' };
  const id = first?.id;
  const tryTo = (work: () => unknown) => void refusal(work);
  if (step === 'plan') aBook(context, skillId);
  if (step === 'log')
    aBook(context, skillId, { state: 'done', startedOn: null, finishedOn: today });
  if (step === 'finish' && id)
    tryTo(() => finishLearning(context, { id, day: today, takeaway: 'x' }));
  if (step === 'reopen' && id) tryTo(() => reopenLearning(context, { id }));
  if (step === 'carry' && id)
    tryTo(() => carryAcross(context, { kind: 'learning', id: RecordId.parse(id), along: [] }));
  if (step === 'import') {
    const entries = [
      { title: 'B', kind: 'book' as const, state: 'done' as const, skillIds: [skillId] },
    ];
    importLearning(context, checked('learning.import', { entries, fileHash: '' }));
  }
  if (step === 'practise') aSession(context, skillId, { attempts: Array(20).fill(attempt) });
  if (step === 'reflect')
    createReflection(
      context,
      checked('reflections.create', { skillId, text: 'I am at 8', day: today }),
    );
}

type Session = Partial<Question<'practice.record'>['session']>;

function aSession(context: ServiceContext, skillId: SkillId, special: Session = {}) {
  const session = {
    skillId,
    task: 'A talk',
    day: today,
    attempts: [{ tried: 'aloud' }],
    ...special,
  };
  return recordPractice(context, checked('practice.record', { session }));
}

function guide(context: ServiceContext, relation: Relation, name = 'Kwame'): PersonId {
  return createPerson(context, checked('people.create', { name, relation })).id;
}

const isSafe = (context: ServiceContext, id: ReturnType<typeof aSession>['id']) =>
  getPracticePage(context, { id }).isSafe;

describe('the safe-practice mark', () => {
  test('is for practice alone or with somebody who does not decide; what was said is known the next time', () => {
    const { context, skillId } = withSkill();
    const kwame = guide(context, 'mentor');
    expect(isSafe(context, aSession(context, skillId).id)).toBe(true);
    expect(isSafe(context, aSession(context, skillId, { guideId: kwame }).id)).toBe(false);
    const said = aSession(context, skillId, { guideId: kwame, guideDecidesOnMe: false });
    expect(isSafe(context, said.id)).toBe(true);
    expect(listWhoGuides(context)).toEqual([
      { personId: kwame, relation: 'mentor', decides: false },
    ]);
    expect(isSafe(context, aSession(context, skillId, { guideId: kwame }).id)).toBe(true);
  });

  test('goes from sessions to come when the person begins to decide, and stays with those before', () => {
    const { context, skillId } = withSkill();
    const kwame = guide(context, 'peer');
    const before = aSession(context, skillId, { guideId: kwame, guideDecidesOnMe: false });
    answerGuide(context, { personId: kwame, decides: true });
    const after = aSession(context, skillId, { guideId: kwame, guideDecidesOnMe: false });
    expect([isSafe(context, before.id), isSafe(context, after.id)]).toEqual([true, false]);
    const change = { task: 'Another' };
    expect(
      updatePractice(context, checked('practice.update', { id: before.id, change })).task,
    ).toBe('Another');
    addAttempts(
      context,
      checked('practice.addAttempts', { id: before.id, attempts: [{ tried: 'x' }] }),
    );
    expect(isSafe(context, before.id)).toBe(true);
    answerGuide(context, { personId: kwame, decides: false });
    expect(isSafe(context, after.id)).toBe(false);
    expect(isSafe(context, aSession(context, skillId, { guideId: kwame }).id)).toBe(true);
  });

  test('cannot be had by any path with somebody who decides', () => {
    const said = fc.constantFrom(true, false, null);
    const path = fc.constantFrom(
      'record',
      'guide later',
      'answer later',
      'say otherwise',
      'trash and back',
    );
    fc.assert(
      fc.property(
        fc.constantFrom<Relation>('manager', 'peer', 'mentor'),
        said,
        fc.array(path, { minLength: 1, maxLength: 5 }),
        (relation, answer, paths) => {
          const { context, skillId } = withSkill();
          const amara = guide(context, relation, 'Amara');
          if (relation !== 'manager') answerGuide(context, { personId: amara, decides: true });
          const { id } = aSession(context, skillId, { guideId: amara, guideDecidesOnMe: answer });
          for (const one of paths) {
            const edit = (change: Question<'practice.update'>['change']) =>
              updatePractice(context, checked('practice.update', { id, change }));
            if (one === 'record')
              expect(
                isSafe(
                  context,
                  aSession(context, skillId, { guideId: amara, guideDecidesOnMe: false }).id,
                ),
              ).toBe(false);
            if (one === 'guide later') {
              edit({ guideId: null, guideDecidesOnMe: null });
              edit({ guideId: amara, guideDecidesOnMe: false });
            }
            if (one === 'answer later') edit({ guideDecidesOnMe: false });
            if (one === 'say otherwise' && relation === 'manager') {
              expect(refusal(() => answerGuide(context, { personId: amara, decides: false }))).toBe(
                'guide-is-manager',
              );
            }
            if (one === 'trash and back') {
              putInTrash(context, { kind: 'practice', id });
              restoreFromTrash(context, { kind: 'practice', id });
            }
          }
          expect(isSafe(context, id)).toBe(false);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('practice', () => {
  test('keeps further attempts after the first ones, one undo each', () => {
    const { context, skillId } = withSkill();
    const { id } = aSession(context, skillId);
    addAttempts(
      context,
      checked('practice.addAttempts', {
        id,
        attempts: [{ tried: 'slowly' }, { tried: 'with a pause' }],
      }),
    );
    expect(listPractice(context).map((row) => row.attempts)).toEqual([3]);
    undo(context);
    expect(getPracticePage(context, { id }).session.attempts.map(({ tried }) => tried)).toEqual([
      'aloud',
    ]);
    const many = Array.from({ length: 50 }, () => ({ tried: 'again' }));
    for (let round = 0; round < 3; round += 1)
      addAttempts(context, checked('practice.addAttempts', { id, attempts: many }));
    expect(
      refusal(() => addAttempts(context, checked('practice.addAttempts', { id, attempts: many }))),
    ).toBe('attempts-too-many');
  });

  test('serves the turns of the skill it is about, also after that was corrected', () => {
    const { context, skillId } = withSkill();
    const other = createSkill(context, checked('skills.create', { name: 'Presenting' })).id;
    const goalId = aimForSix(context, skillId);
    const { id } = aSession(context, skillId);
    const practised = () => getGoalPage(context, { id: goalId, today }).cycles[0]?.practice.length;
    expect(practised()).toBe(1);
    updatePractice(context, checked('practice.update', { id, change: { skillId: other } }));
    expect(practised()).toBe(0);
    undo(context);
    expect(practised()).toBe(1);
  });
});

describe('reflections', () => {
  test('are found by their words, edited, put away and taken back', () => {
    const { context, skillId } = withSkill();
    const { id } = createReflection(
      context,
      checked('reflections.create', { text: 'I spoke too soon', skillId, day: today }),
    );
    createReflection(context, checked('reflections.create', { text: 'A quiet day', day: today }));
    const holding = (words: string) =>
      listReflections(context, { words }).map(({ beginning }) => beginning);
    expect(holding('')).toEqual(['A quiet day', 'I spoke too soon']);
    expect(holding('spok')).toEqual(['I spoke too soon']);
    updateReflection(context, checked('reflections.update', { id, change: { text: 'I waited' } }));
    expect(holding('spoke')).toEqual([]);
    putInTrash(context, { kind: 'reflection', id });
    expect(holding('')).toEqual(['A quiet day']);
    restoreFromTrash(context, { kind: 'reflection', id });
    expect(holding('waited')).toEqual(['I waited']);
    expect(find(context, { text: 'waited' }).map(({ kind, recordId }) => [kind, recordId])).toEqual(
      [['reflection', id]],
    );
  });

  test('are not written on a day that has not come', () => {
    const { context } = withSkill();
    const tomorrow = checked('reflections.create', { text: 'x', day: '2026-03-08' });
    expect(refusal(() => createReflection(context, tomorrow))).toBe('date-in-future');
  });
});

const words = (what: { kind: string }) => `some ${what.kind}`;

describe('lesson cards', () => {
  test('tell what the owner approved, are written down in the ledger, and can be taken back', () => {
    const { context, skillId } = withSkill();
    const { id: lessonId } = createLesson(
      context,
      checked('lessons.create', { learned: 'Ask Kwame first', skillId, day: today }),
    );
    const card = makeCard(
      context,
      checked('lessons.makeCard', { lessonId, title: 'Ask first', text: 'Ask a colleague first' }),
    );
    const reader = portfolioReader(context.db);
    expect(reader.lessonCards().map(({ title, text }) => [title, text])).toEqual([
      ['Ask first', 'Ask a colleague first'],
    ]);
    expect(listLessons(context, { words: '' })[0]?.cards).toBe(1);
    expect(refusal(() => putInTrash(context, { kind: 'lesson', id: lessonId }))).toBe('not-ready');
    updateCard(context, checked('lessons.updateCard', { id: card.id, change: { title: 'Ask' } }));
    expect(
      find(context, { text: 'colleague' }).map(({ recordId, space }) => [recordId, space]),
    ).toEqual([[lessonId, 'portfolio']]);
    takeBackCard(context, { id: card.id });
    expect(reader.lessonCards()).toEqual([]);
    expect(getLessonPage(context, { id: lessonId }).cards).toEqual([]);
    expect(listDisclosures(context.db).map(({ kind, subject }) => [kind, subject])).toEqual([
      ['promotion', card.id],
      ['promotion-taken-back', card.id],
    ]);
    expect(brokenDisclosure(context.db)).toBeNull();
    expect(find(context, { text: 'colleague' })).toEqual([]);
  });

  test('no person, client, project, date or sum of the records is on a card that takes every replacement', () => {
    const name = fc.constantFrom(
      'Amara Okafor',
      'Jonas Lindqvist',
      'Will Green',
      'Lin Wei',
      'José Muñoz-Vidal',
      'Élodie van der Berg',
    );
    const client = fc.constantFrom(
      'Harbour & Finch Ltd',
      'Kestrel Cycles',
      'Zelkova GmbH',
      'Nordwind Group',
    );
    const title = fc.constantFrom('Spring campaign', 'Price page 2025', 'Onboarding North');
    const figure = fc.constantFrom(
      '€ 12,500',
      '3 March 2026',
      '2026-02-14',
      '15 %',
      '£40k',
      '1.2 million dollars',
      '240 people',
      'Q3 2025',
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
        client,
        title,
        fc.array(figure, { minLength: 1, maxLength: 4 }),
        (people, organisation, project, figures) => {
          const { context, skillId } = withSkill();
          for (const one of people) guide(context, 'peer', one);
          const started = {
            title: project,
            organisation,
            skillIds: [skillId],
            startedOn: '2026-01-01',
          };
          createProject(context, checked('projects.create', { project: started }));
          const secrets = [
            ...people,
            ...people.flatMap((one) => one.split(' ')),
            organisation,
            project,
            ...figures,
          ].filter((one) => one.length > 3);
          const said = secrets.join(', and then ');
          const learned = `With ${said} I learned to ask.`;
          const { id } = createLesson(
            context,
            checked('lessons.create', { learned, happened: `${said}.`, day: today }),
          );
          const { lesson, names } = draftCard(context, { id });
          const text = [lesson.learned, lesson.happened]
            .map((part) => textOf(piecesOf(part, mentionsIn(part, names), new Map(), words)))
            .join('\n');
          makeCard(context, checked('lessons.makeCard', { lessonId: id, title: 'Ask', text }));
          const [card] = portfolioReader(context.db).lessonCards();
          for (const secret of secrets)
            expect(card?.text.toLowerCase()).not.toContain(secret.toLowerCase());
          expect(card?.text).toContain('I learned to ask');
        },
      ),
      { numRuns: 25 },
    );
  });
});
