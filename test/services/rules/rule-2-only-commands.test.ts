import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectionOf } from '../../../electron/database/db.ts';
import type { ServiceContext } from '../../../electron/services/context.ts';
import { channels } from '../../../shared/ipc/channels.ts';
import { dump } from '../../database/support/dump.ts';
import { anyVault, contextWith } from '../../support/any-vault.ts';
import { finishIdleWork, readEverything } from './reading.ts';
import { asking } from './wishes.ts';

const today = '2026-06-01';

/** What is worked out and kept for lists; every other column is somebody's word. */
const workedOut = ['mean', 'variance', 'position_day', 'fix', 'ratings', 'newest_day', 'reading'];

function words({ db }: ServiceContext): unknown {
  const { habit_evidence: _taught, skills, ...rest } = dump(connectionOf(db));
  const said = skills?.map((row) => {
    const columns = Object.entries(JSON.parse(String(row)) as object);
    return columns.filter(([name]) => !workedOut.includes(name));
  });
  return { ...rest, skills: said };
}

test('rule 2: no question, list or idle work changes a standing level, a goal, a rating, or anything else', () => {
  fc.assert(
    fc.property(anyVault, (groups) => {
      const context = contextWith(groups);
      const before = words(context);
      readEverything(context, today);
      expect(words(context)).toEqual(before);
      finishIdleWork(context);
      expect(words(context)).toEqual(before);
      // Much later, too.
      context.setClock('2031-01-01T00:00:00.000Z');
      readEverything(context, '2031-01-01');
      finishIdleWork(context);
      expect(words(context)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test('rule 2: a question by itself writes nothing at all, not even what is worked out', () => {
  fc.assert(
    fc.property(anyVault, (groups) => {
      const context = contextWith(groups);
      finishIdleWork(context);
      const whole = () =>
        ['undo_steps', 'undo_rows', 'meta'].map((table) =>
          connectionOf(context.db).prepare(`SELECT * FROM ${table}`).all(),
        );
      const before = [dump(connectionOf(context.db)), whole()];
      readEverything(context, today);
      expect([dump(connectionOf(context.db)), whole()]).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test('the questions that are asked are most of those there are', () => {
  const context = contextWith([
    {
      skill: 'portfolio',
      person: 'portfolio',
      project: 'portfolio',
      learning: 'portfolio',
      goal: 'portfolio',
      evidence: 'learning',
      credential: 'learning',
      feedback: 'learning',
      sealedRating: false,
      sealedEvidence: false,
      trashed: null,
    },
  ]);
  const asked = readEverything(context, today);
  const questions = channels.filter(
    (name) => asking.test(name) && !/^(app|settings|vault|taxonomy)\./.test(name),
  );
  const unasked = questions.filter((name) => !asked.has(name));
  // What is about two records of a kind, or about one that is not in the vault.
  expect(unasked.length).toBeLessThan(questions.length / 4);
});
