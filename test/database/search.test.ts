import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type WritableDb, writing } from '../../electron/database/db.ts';
import { insertGoal } from '../../electron/database/goals.ts';
import { insertLearning } from '../../electron/database/learning.ts';
import { insertLesson } from '../../electron/database/lessons.ts';
import { insertOutcome } from '../../electron/database/outcomes.ts';
import { insertPerson } from '../../electron/database/people.ts';
import { insertPractice, updatePractice } from '../../electron/database/practice.ts';
import { insertProject } from '../../electron/database/projects.ts';
import { addReply, insertRating, openSeal } from '../../electron/database/ratings.ts';
import { insertReflection } from '../../electron/database/reflections.ts';
import { findText } from '../../electron/database/search.ts';
import { insertSkill, updateSkill } from '../../electron/database/skills.ts';
import { putInTrash, restoreFromTrash } from '../../electron/database/trash.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import {
  aCourse,
  aGoal,
  aLesson,
  anOutcome,
  aPerson,
  aProject,
  aRating,
  aReflection,
  aSession,
  aSkill,
  at,
  id,
} from './support/records.ts';

function vault() {
  const { readable: db, db: raw } = memoryDatabase();
  const write = <T>(work: (tx: WritableDb) => T): T =>
    writing(db, { command: 'test', at: at(0), undoable: true }, work);
  write((tx) => insertSkill(tx, aSkill(1, { name: 'Team management' })));
  const kinds = (text: string) => findText(db, text).map((hit) => hit.kind);
  return { db, raw, write, kinds };
}

describe('search', () => {
  test('finds every kind of record by what was typed into it, and says what opens it', () => {
    const { db, write } = vault();
    write((tx) => {
      insertPerson(tx, aPerson(2, { note: 'quokka' }));
      insertGoal(tx, aGoal(3, { why: 'quokka' }));
      insertLearning(tx, aCourse(4, { takeaway: 'quokka' }));
      insertProject(tx, aProject(5, { organisation: 'quokka' }));
      insertOutcome(tx, anOutcome(6, { projectId: id.project(5), figures: 'quokka' }));
      insertRating(tx, aRating(7, { sentence: 'quokka' }));
      insertPractice(tx, aSession(8, { task: 'quokka' }));
      insertReflection(tx, aReflection(9, { text: 'quokka', skillId: id.skill(1) }));
      insertLesson(tx, aLesson(10, { applies: 'quokka', projectId: id.project(5) }));
    });
    const hits = findText(db, 'quokka').map(({ kind, openKind, openId, title, space }) =>
      [kind, openKind, openId, title, space].join(' | '),
    );
    expect(hits.sort()).toEqual(
      [
        `person | person | ${id.person(2)} | Person 2 | portfolio`,
        `goal | goal | ${id.goal(3)} | Team management | portfolio`,
        `learning | learning | ${id.learning(4)} | Course 4 | learning`,
        `project | project | ${id.project(5)} | Project 5 | portfolio`,
        `project | project | ${id.project(5)} | Project 5 | portfolio`,
        `rating | skill | ${id.skill(1)} | Team management | portfolio`,
        `practice | skill | ${id.skill(1)} | Team management | learning`,
        `reflection | skill | ${id.skill(1)} | Team management | learning`,
        `lesson | project | ${id.project(5)} | Project 5 | learning`,
      ].sort(),
    );
  });

  test('marks the match, looks past accents and capitals, and completes the last word', () => {
    const { db, write } = vault();
    write((tx) => insertSkill(tx, aSkill(2, { name: 'Café Führung', aliases: ['Leading'] })));
    expect(findText(db, 'fuh')[0]?.excerpt).toBe('Café «Führung»');
    expect(findText(db, 'CAFE fuhrung')[0]?.title).toBe('Café Führung');
    expect(findText(db, 'leadi')[0]?.openId).toBe(id.skill(2));
    // Only the last word may be unfinished.
    expect(findText(db, 'caf fuhrung')).toEqual([]);
  });

  test('puts a name before a text', () => {
    const { write, kinds } = vault();
    write((tx) => {
      insertReflection(tx, aReflection(2, { text: 'launch launch launch' }));
      insertProject(tx, aProject(3, { title: 'Launch' }));
    });
    expect(kinds('launch')).toEqual(['project', 'reflection']);
  });

  test('keeps up with changes', () => {
    const { db, write, kinds } = vault();
    write((tx) => {
      updateSkill(tx, aSkill(1, { name: 'Leading people' }));
      insertGoal(tx, aGoal(2, { why: 'numbat' }));
      insertPractice(tx, aSession(3, { attempts: [{ tried: 'wombat', happened: '', next: '' }] }));
    });
    expect(kinds('management')).toEqual([]);
    expect(findText(db, 'numbat')[0]?.title).toBe('Leading people');
    expect(kinds('wombat')).toEqual(['practice']);
    write((tx) =>
      updatePractice(tx, aSession(3, { attempts: [{ tried: 'dingo', happened: '', next: '' }] })),
    );
    expect([kinds('wombat'), kinds('dingo')]).toEqual([[], ['practice']]);
  });

  test('finds nothing that is in the trash, nor what only opens there, and all of it when restored', () => {
    const { write, kinds } = vault();
    write((tx) => {
      insertPractice(
        tx,
        aSession(3, { task: 'quokka', attempts: [{ tried: 'quokka', happened: '', next: '' }] }),
      );
      insertGoal(tx, aGoal(4, { why: 'quokka' }));
      insertRating(tx, aRating(5, { sentence: 'quokka' }));
    });
    const before = kinds('quokka').sort();
    expect(before).toEqual(['goal', 'practice', 'practice', 'rating']);
    write((tx) => putInTrash(tx, 'practice', id.record(3), at(9)));
    expect(kinds('quokka').sort()).toEqual(['goal', 'rating']);
    write((tx) => putInTrash(tx, 'skill', id.skill(1), at(10)));
    expect(kinds('quokka')).toEqual([]);
    write((tx) => {
      restoreFromTrash(tx, 'skill', id.skill(1), at(11));
      restoreFromTrash(tx, 'practice', id.record(3), at(11));
    });
    expect(kinds('quokka').sort()).toEqual(before);
  });

  test('finds a sealed rating only once it is opened, and the reply to it', () => {
    const { write, kinds } = vault();
    write((tx) => insertRating(tx, aRating(5, { sentence: 'quokka', sealed: true })));
    expect(kinds('quokka')).toEqual([]);
    write((tx) => {
      openSeal(tx, id.rating(5), 'rated', at(6));
      addReply(tx, id.rating(5), 'numbat', at(7));
    });
    expect([kinds('quokka'), kinds('numbat')]).toEqual([['rating'], ['rating']]);
  });

  test('gives at most 30 hits', () => {
    const { db, write } = vault();
    write((tx) => {
      for (let number = 2; number < 60; number += 1) insertSkill(tx, aSkill(number));
    });
    expect(findText(db, 'skill')).toHaveLength(30);
  });
});

describe('[T68] whatever is typed into the search box is only words', () => {
  const nasty = [
    '"',
    'team AND',
    'NEAR(',
    '-foo',
    'C++',
    '*',
    'c# "',
    'team\0management',
    'title:team',
    'body : x',
    '^team',
    '(team OR',
    "';DROP TABLE skills;--",
    '{title body}: team',
    '+',
    '“team”',
    '\ud800',
    '🌱',
    'ا',
    '\u0301',
    '𐐀',
    '𑀓',
  ];
  test.each(nasty)('%j', (text) => {
    const { db } = vault();
    expect(Array.isArray(findText(db, text))).toBe(true);
  });

  test('words stay words', () => {
    const { db, write, kinds } = vault();
    write((tx) => insertSkill(tx, aSkill(2, { name: 'C++ and c#' })));
    expect(kinds('C++')).toEqual(['skill']);
    expect(kinds('c# "')).toEqual(['skill']);
    expect(kinds('team AND')).toEqual([]);
    expect(kinds('team\0management')).toEqual(['skill']);
    expect(findText(db, ' ')).toEqual([]);
    expect(findText(db, '-*"')).toEqual([]);
  });

  test('any text at all', () => {
    const { db } = vault();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        findText(db, text);
      }),
      { numRuns: 2000 },
    );
  });

  test('[T69] a very long line, and many combining marks', () => {
    const { db } = vault();
    expect(findText(db, 'team '.repeat(100_000))).toHaveLength(1);
    expect(findText(db, `a${'\u0301'.repeat(100_000)}`)).toEqual([]);
  });
});

test('words that were taken out are gone from the index', () => {
  const { raw, write } = vault();
  write((tx) => insertReflection(tx, aReflection(3, { text: 'zyzzyva' })));
  write((tx) => putInTrash(tx, 'reflection', id.record(3), at(4)));
  const blocks = raw.prepare<[], { block: Buffer }>('SELECT block FROM search_index_data').all();
  expect(blocks.some(({ block }) => block.includes('zyzzyva'))).toBe(false);
  expect(raw.prepare("SELECT * FROM search_rows WHERE body LIKE '%zyzzyva%'").all()).toEqual([]);
  raw.exec("INSERT INTO search_index (search_index) VALUES ('integrity-check')");
});

describe('names with signs, and words in quotes', () => {
  const names = ['C', 'C++', 'C#', 'F#', 'Node.js', 'CSS', 'Catering'];

  function languages() {
    const { db, write } = vault();
    write((tx) => {
      for (const [n, name] of names.entries()) insertSkill(tx, aSkill(20 + n, { name }));
    });
    return (text: string) =>
      findText(db, text)
        .map(({ title }) => title)
        .sort();
  }

  test.each([
    ['c++', ['C++']],
    ['C#', ['C#']],
    ['f#', ['F#']],
    ['"c#"', ['C#']],
    ['c+', ['C++']],
    ['"C"', ['C', 'C#', 'C++']],
    ['c', ['C', 'C#', 'C++', 'CSS', 'Catering']],
    ['node.js', ['Node.js']],
    ['node.j', ['Node.js']],
    ['js', ['Node.js']],
    ['#css', ['CSS']],
    ['"cater"', []],
    ['"cater', ['Catering']],
    ['++', []],
    ['""', []],
  ])('%s finds %j', (text, expected) => {
    expect(languages()(text)).toEqual(expected);
  });

  test('words in quotes stand together', () => {
    const { db, write } = vault();
    write((tx) => {
      insertReflection(tx, aReflection(2, { text: 'I was calm under pressure' }));
      insertReflection(tx, aReflection(3, { text: 'pressure from under, and then calm' }));
    });
    expect(findText(db, 'under pressure')).toHaveLength(2);
    expect(findText(db, '"under pressure"').map(({ recordId }) => recordId)).toEqual([
      id.record(2),
    ]);
    expect(findText(db, '“under pressure” calm')).toHaveLength(1);
  });

  test('the signs of a name are marked with it', () => {
    const { db, write } = vault();
    write((tx) => insertReflection(tx, aReflection(2, { text: 'Wrote C++ today' })));
    expect(findText(db, 'c++')[0]?.excerpt).toBe('Wrote «C++» today');
  });

  test('a word in very many texts gives names first, then the newest texts', () => {
    const { db, write } = vault();
    write((tx) => {
      insertSkill(tx, aSkill(2, { name: 'Zebra crossing' }));
      for (let n = 0; n < 600; n += 1) {
        insertReflection(tx, aReflection(1000 + n, { text: `zebra ${n}` }));
      }
    });
    const found = findText(db, 'zebra');
    expect(found).toHaveLength(30);
    expect(found[0]?.title).toBe('Zebra crossing');
    expect(found[1]?.excerpt).toBe('«zebra» 599');
  });

  test('[T68] nothing that can be typed is refused or breaks the search', () => {
    const { db } = vault();
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              '"',
              '“',
              '«',
              '*',
              '+',
              '#',
              'C++',
              'AND',
              'NOT',
              '(',
              ')',
              ':',
              '^',
              ' ',
              '\\',
              '\0',
            ),
            fc.string({ unit: 'grapheme' }),
          ),
        ),
        (parts) => {
          expect(findText(db, parts.join('')).length).toBeLessThanOrEqual(30);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
