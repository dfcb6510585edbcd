import { expect, test } from 'vitest';
import { writing } from '../../electron/database/db.ts';
import { insertRating } from '../../electron/database/ratings.ts';
import { addCapture } from '../../electron/services/captures.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import { skipStage } from '../../electron/services/cycles.ts';
import { makeDecision } from '../../electron/services/decisions.ts';
import { getHome } from '../../electron/services/home.ts';
import { createPerson } from '../../electron/services/people.ts';
import { addRating } from '../../electron/services/ratings.ts';
import { fillWithSample } from '../../electron/services/sample.ts';
import { RatingId, type SkillId } from '../../shared/domain/id.ts';
import { madeHere } from '../../shared/domain/record.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { testContext } from '../support/service-context.ts';
import {
  aimForSix,
  checked,
  learnSomething,
  observeFive,
  rateMyself,
  startProject,
  teamManagement,
} from '../support/wishes.ts';

const look = (context: ServiceContext, today = '2026-03-02') =>
  contract['home.get'].output.parse(getHome(context, { today }));

function seenAt(context: ServiceContext, skillId: SkillId, level: number, day: string): void {
  for (const [source, relation] of [
    ['manager', 'manager'],
    ['peer', 'peer'],
    ['coach', 'coach'],
  ] as const) {
    const wish = { name: `${source} ${level} ${day}`, relation };
    const raterId = createPerson(context, checked('people.create', wish)).id;
    const rating = {
      skillId,
      source,
      raterId,
      level,
      basis: 'saw-it-done' as const,
      sureness: 'regularly' as const,
      day,
    };
    addRating(context, checked('ratings.add', { rating }));
  }
}

test('an empty portfolio has nothing to say', () => {
  expect(look(testContext())).toMatchObject({
    next: [],
    waiting: [],
    look: [],
    inbox: { count: 0, newest: '' },
    review: { state: 'none', next: null },
  });
});

test('a supported move waits for a decision, until one is made', () => {
  const context = testContext();
  const skillId = teamManagement(context);
  rateMyself(context, skillId, 4, '2026-03-02');
  expect(look(context).waiting).toEqual([]);
  seenAt(context, skillId, 7, '2026-03-02');
  const [waiting] = look(context).waiting;
  expect(waiting).toMatchObject({ kind: 'proposal', standing: 4 });
  const decision = { skillId, kind: 'rejected', level: 4, day: '2026-03-02' } as const;
  makeDecision(context, checked('decisions.make', decision));
  expect(look(context).waiting).toEqual([]);
  seenAt(context, skillId, 7, '2026-03-03');
  expect(look(context, '2026-03-03').waiting).toHaveLength(1);
});

test('views under seal wait for the owner’s own, and only their number is told', () => {
  const context = testContext();
  const skillId = teamManagement(context);
  const at = context.now().toISOString();
  writing(context.db, { command: 'test', at, undoable: false }, (tx) =>
    insertRating(tx, {
      id: RatingId.parse(context.newId()),
      skillId,
      source: 'peer',
      raterId: null,
      level: 2,
      basis: 'saw-it-done',
      sureness: 'once',
      sentence: 'A secret for now',
      period: '',
      projectId: null,
      day: '2026-03-02',
      supersedes: null,
      sealed: true,
      reply: '',
      space: 'portfolio',
      createdAt: at,
      updatedAt: at,
      origin: madeHere,
    }),
  );
  const page = look(context);
  const skill = { id: skillId, name: 'Team management' };
  expect(page.waiting).toEqual([{ kind: 'sealed', skill, count: 1 }]);
  expect(JSON.stringify(page)).not.toContain('secret');
});

test('a turn with everything but a decision waits, and its skill is asked about once', () => {
  const context = testContext('2026-04-21T09:00:00.000Z');
  const skillId = teamManagement(context);
  rateMyself(context, skillId, 4, '2026-03-02');
  const goalId = aimForSix(context, skillId);
  learnSomething(context, skillId);
  const projectId = startProject(context, skillId);
  observeFive(context, projectId, skillId);
  seenAt(context, skillId, 7, '2026-04-20');
  const before = look(context, '2026-04-21');
  expect(before.waiting.map(({ kind }) => kind)).toEqual(['proposal']);
  const cycleId = before.next[0]?.cycle?.id ?? '';
  const skip = { id: cycleId, stage: 'practise', reason: 'done at work' } as const;
  skipStage(context, checked('cycles.skip', skip));
  const skill = { id: skillId, name: 'Team management' };
  expect(look(context, '2026-04-21').waiting).toEqual([{ kind: 'turn', goalId, skill, turn: 1 }]);
});

test('an old rating is worth another look: half a year for a goal, a year for what one stands behind', () => {
  const context = testContext();
  const skillId = teamManagement(context);
  rateMyself(context, skillId, 4, '2026-03-02');
  seenAt(context, skillId, 4, '2026-03-02');
  expect(look(context, '2027-03-01').look).toEqual([]);
  expect(look(context, '2027-03-04').look).toMatchObject([
    { because: 'old', skill: { id: skillId, newestDay: '2026-03-02' } },
  ]);
  aimForSix(context, skillId);
  const [one, ...rest] = look(context, '2026-09-01').look;
  expect([one?.because, rest]).toEqual(['old', []]);
});

test('what nobody stands behind never gets old', () => {
  const context = testContext();
  const skillId = teamManagement(context);
  seenAt(context, skillId, 4, '2026-03-02');
  expect(look(context, '2029-03-02').look).toEqual([]);
});

test('the inbox tells how many notes wait and how the newest begins', () => {
  const context = testContext();
  addCapture(context, { text: 'First' });
  addCapture(context, { text: 'x'.repeat(5000) });
  const { inbox } = look(context);
  expect([inbox.count, inbox.newest.length]).toEqual([2, 120]);
});

test('Today shows at most five goals of the sample, all stages among them, and changes nothing by looking', () => {
  const context = testContext('2026-11-20T12:00:00.000Z');
  fillWithSample(context, { today: '2026-11-20' });
  const before = context.announced.length;
  const page = look(context, '2026-11-20');
  expect(page.next.length).toBeLessThanOrEqual(5);
  expect(page.inbox.count).toBe(4);
  expect(page.totals.waiting).toBeGreaterThanOrEqual(page.waiting.length);
  expect(context.announced.length).toBe(before);
});
