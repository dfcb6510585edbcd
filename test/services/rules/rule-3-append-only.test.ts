import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectionOf } from '../../../electron/database/db.ts';
import type { ServiceContext } from '../../../electron/services/context.ts';
import { erasePerson } from '../../../electron/services/erasing.ts';
import { redo, undo } from '../../../electron/services/history.ts';
import { listPeople } from '../../../electron/services/people.ts';
import type { ChannelName } from '../../../shared/ipc/channels.ts';
import { Refusal } from '../../../shared/result.ts';
import { anyVault, contextWith } from '../../support/any-vault.ts';
import { commands, wish } from './wishes.ts';

const happened = ['ratings', 'decisions', 'disclosure_ledger', 'outcomes', 'rating_openings'];

/** Every row of what happened, by its place. */
function written({ db }: ServiceContext): Map<string, string> {
  const rows = happened.flatMap((table) => {
    const all = connectionOf(db).prepare(`SELECT * FROM ${table}`).all() as object[];
    return all.map((row) => {
      const key =
        Reflect.get(row, 'id') ?? Reflect.get(row, 'seq') ?? Reflect.get(row, 'rating_id');
      return [`${table} ${key}`, JSON.stringify(row)] as const;
    });
  });
  return new Map(rows);
}

const names = commands.filter((name) => name !== 'people.erase');
const move = fc.record({
  channel: fc.constantFrom<ChannelName | 'undo' | 'redo'>(...names, 'undo', 'redo'),
  numbers: fc.array(fc.nat(50), { minLength: 3, maxLength: 6 }),
  text: fc.string({ maxLength: 8 }).map((raw) => raw.replace(/\0/g, '')),
});

function go(
  context: ServiceContext,
  one: typeof move extends fc.Arbitrary<infer M> ? M : never,
): void {
  try {
    if (one.channel === 'undo') undo(context);
    else if (one.channel === 'redo') redo(context);
    else wish(context, one.channel, one);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

test('rule 3: no command, undone or done again, changes or removes a rating, a decision or a ledger entry', () => {
  fc.assert(
    fc.property(anyVault, fc.array(move, { minLength: 3, maxLength: 14 }), (groups, run) => {
      const context = contextWith(groups);
      let before = written(context);
      for (const one of run) {
        go(context, one);
        const after = written(context);
        for (const [place, row] of before) expect(after.get(place)).toBe(row);
        before = after;
      }
    }),
    { numRuns: 100 },
  );
});

test('rule 3: erasing a person takes their ratings and nothing else that happened', () => {
  fc.assert(
    fc.property(anyVault, (groups) => {
      const context = contextWith(groups);
      const [person] = listPeople(context);
      if (!person) return;
      const before = written(context);
      erasePerson(context, { id: person.id, name: person.name });
      const after = written(context);
      for (const [place, row] of before) {
        if (row.includes(person.id)) expect(after.has(place)).toBe(false);
        else expect(after.has(place)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
