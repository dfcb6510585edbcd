import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connectionOf } from '../../../electron/database/db.ts';
import type { ServiceContext } from '../../../electron/services/context.ts';
import { makeDecision } from '../../../electron/services/decisions.ts';
import { reachGoal } from '../../../electron/services/goal-states.ts';
import { peek, redo, undo } from '../../../electron/services/history.ts';
import { listTrash, putInTrash, restoreFromTrash } from '../../../electron/services/trash.ts';
import type { ChannelName } from '../../../shared/ipc/channels.ts';
import { dump } from '../../database/support/dump.ts';
import { anyVault, contextWith } from '../../support/any-vault.ts';
import { testContext } from '../../support/service-context.ts';
import {
  aimForSix,
  checked,
  observeFive,
  rateMyself,
  startProject,
  teamManagement,
} from '../../support/wishes.ts';
import { commands, wish, wishes } from './wishes.ts';

/** What happened once and for all, and crossings, which are taken back by a command of their own. */
const final: readonly ChannelName[] = [
  'ratings.add',
  'decisions.make',
  'outcomes.record',
  'promotion.carry',
  'promotion.takeBack',
  'people.erase',
];
const editing = commands
  .filter((name) => !final.includes(name))
  // Asks for a whole turn before it: it has a test of its own.
  .filter((name) => name !== 'goals.reach');

const drawn = fc.record({
  numbers: fc.array(fc.nat(50), { minLength: 3, maxLength: 6 }),
  text: fc.string({ maxLength: 10 }).map((raw) => raw.replace(/\0/g, '')),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer D> ? D : never;

const all = ({ db }: ServiceContext) => dump(connectionOf(db));

/** Records that a person made: none of them may be gone, but in the trash. */
const kept = ['skills', 'people', 'goals', 'learning_activities', 'projects', 'practice_sessions'];

function idsOf({ db }: ServiceContext): string[] {
  return kept.flatMap((table) =>
    connectionOf(db).prepare(`SELECT '${table} ' || id FROM ${table}`).pluck().all().map(String),
  );
}

/** What makes a channel possible that has a state of its own. */
const before: Readonly<Partial<Record<ChannelName, ChannelName>>> = {
  'assumptions.reset': 'assumptions.change',
  'skills.restore': 'skills.archive',
  'goals.resume': 'goals.stop',
  'cycles.unskip': 'cycles.skip',
  'trash.restore': 'trash.put',
  'learning.start': 'learning.create',
  'learning.finish': 'learning.create',
};

type Seen = {
  readonly rows: ReturnType<typeof all>;
  readonly text: string;
  readonly ids: string[];
};

/** Each row is a line of JSON, which holds no line break of its own. */
const asText = (rows: Seen['rows']): string =>
  Object.entries(rows)
    .map(([table, lines]) => [table, ...lines].join('\n'))
    .join('\n');

function look(context: ServiceContext): Seen {
  const rows = all(context);
  return { rows, text: asText(rows), ids: idsOf(context) };
}

/** What is there now is what was there. The texts are equal sooner than the rows could be compared. */
function expectSame(context: ServiceContext, was: Seen): void {
  const rows = all(context);
  if (asText(rows) !== was.text) expect(rows).toEqual(was.rows);
}

/** Tries one wish after another on one portfolio. Gives how many were done, and were more than nothing. */
function triedAll(context: ServiceContext, channel: ChannelName, run: readonly Drawn[]): number {
  let done = 0;
  // What was seen last still stands after a wish that was refused: looking anew is what takes long.
  let was = look(context);
  for (const one of run) {
    const first = before[channel];
    if (first && wish(context, first, one)) was = look(context);
    if (!wish(context, channel, one)) continue;
    const is = look(context);
    const [last, now] = [was, is];
    was = is;
    if (now.text === last.text) continue;
    const left = new Set(now.ids);
    expect(last.ids.filter((id) => !left.has(id))).toEqual([]);
    // Some keep what is no part of the history, such as unsaved words, or end it.
    if (!Object.hasOwn(wishes, channel) && peek(context).undo !== channel) continue;
    expect(peek(context).undo).toBe(channel);
    expect(undo(context).command).toBe(channel);
    expectSame(context, last);
    expect(redo(context).command).toBe(channel);
    expectSame(context, now);
    done += 1;
  }
  return done;
}

describe('rule 6: undo works for every editing command, to the last character, and redo after it', () => {
  test.each(editing)('%s', (channel) => {
    let done = 0;
    fc.assert(
      fc.property(anyVault, fc.array(drawn, { minLength: 25, maxLength: 25 }), (groups, run) => {
        const context = contextWith(groups);
        done += triedAll(context, channel, run);
      }),
      // Four vaults, twenty-five tries in each.
      { numRuns: 4 },
    );
    // What was refused proves nothing.
    if (Object.hasOwn(wishes, channel)) expect(done).toBeGreaterThan(0);
  });
});

test('rule 6: a goal that was reached can be taken back and reached again', () => {
  const context = testContext();
  const skillId = teamManagement(context);
  rateMyself(context, skillId, 4, '2026-03-02');
  const id = aimForSix(context, skillId);
  const projectId = startProject(context, skillId);
  context.setClock('2026-04-21T08:00:00.000Z');
  observeFive(context, projectId, skillId);
  rateMyself(context, skillId, 6, '2026-04-21');
  const decision = { skillId, kind: 'adjusted', level: 6, day: '2026-04-21' } as const;
  makeDecision(context, checked('decisions.make', decision));
  const was = all(context);
  reachGoal(context, checked('goals.reach', { id, note: 'There.' }));
  const is = all(context);
  expect(is).not.toEqual(was);
  undo(context);
  expect(all(context)).toEqual(was);
  redo(context);
  expect(all(context)).toEqual(is);
});

test('rule 6: what is deleted lies in the trash, and comes back whole', () => {
  const disposable = fc.constantFrom<'skill' | 'goal' | 'learning' | 'project'>(
    'skill',
    'goal',
    'learning',
    'project',
  );
  const tables = {
    skill: 'skills',
    goal: 'goals',
    learning: 'learning_activities',
    project: 'projects',
  };
  fc.assert(
    fc.property(anyVault, disposable, (groups, kind) => {
      const context = contextWith(groups);
      const id = connectionOf(context.db)
        .prepare(`SELECT id FROM ${tables[kind]} WHERE trashed_at IS NULL LIMIT 1`)
        .pluck()
        .get();
      if (id === undefined) return;
      const withoutTimes = () =>
        JSON.stringify(all(context)).replace(/updated_at\\":\\"[^"]*/g, '');
      const was = withoutTimes();
      const bin = checked('trash.put', { kind, id: String(id) });
      putInTrash(context, bin);
      expect(listTrash(context).map((one) => one.id)).toContain(id);
      restoreFromTrash(context, bin);
      expect(withoutTimes()).toBe(was);
    }),
    { numRuns: 100 },
  );
});
