import type Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addSkip,
  closeCycle,
  insertCycle,
  link,
  removeSkip,
} from '../../electron/database/cycles.ts';
import {
  type ReadableDb,
  type WritableDb,
  writing,
  writingBeside,
} from '../../electron/database/db.ts';
import { saveDraft } from '../../electron/database/drafts.ts';
import { insertGoal, updateGoal } from '../../electron/database/goals.ts';
import { peekHistory, redoNext, undoLast } from '../../electron/database/history.ts';
import { insertLearning, updateLearning } from '../../electron/database/learning.ts';
import { insertLesson } from '../../electron/database/lessons.ts';
import { insertPerson } from '../../electron/database/people.ts';
import { insertPractice, updatePractice } from '../../electron/database/practice.ts';
import { insertProject, updateProject } from '../../electron/database/projects.ts';
import { insertRating } from '../../electron/database/ratings.ts';
import { findSkill, getSkill, insertSkill, updateSkill } from '../../electron/database/skills.ts';
import { saveSnapshot } from '../../electron/database/snapshots.ts';
import { putInTrash, restoreFromTrash } from '../../electron/database/trash.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { dump } from './support/dump.ts';
import {
  aCourse,
  aCycle,
  aGoal,
  aLesson,
  aPerson,
  aProject,
  aRating,
  aSession,
  aSkill,
  at,
  id,
  record,
} from './support/records.ts';

function edit(db: ReadableDb, command: string, work: (tx: WritableDb) => void): void {
  writing(db, { command, at: at(0), undoable: true }, work);
}

type Edit = (tx: WritableDb, number: number, text: string) => void;

/** Edits of every shape: of rows, of lists within them, of links, of what is worked out, of the trash. */
const edits: readonly Edit[] = [
  (tx, number, text) => insertSkill(tx, aSkill(number, { name: `n${text}`, aliases: [text] })),
  (tx, _number, text) =>
    updateSkill(tx, aSkill(1, { description: text, anchors: Array(8).fill(text) })),
  (tx, number) =>
    saveSnapshot(tx, {
      skillId: id.skill(1),
      position: { mean: Math.sqrt(number), variance: 1 / number, day: '2026-03-02' },
      fix: 'rough',
      ratings: number,
      newestDay: null,
      reading: '[1]',
    }),
  (tx, number) => insertGoal(tx, aGoal(number)),
  (tx, number, text) =>
    updateGoal(
      tx,
      aGoal(1, {
        why: text,
        milestones: [
          { id: id.milestone(number), title: 'm', level: 5, by: '2026-05-01', doneAt: null },
          { id: id.milestone(number + 1), title: text || 'x', level: null, by: null, doneAt: null },
        ],
      }),
    ),
  (tx, number, text) => {
    insertGoal(tx, aGoal(number));
    insertCycle(tx, aCycle(number, { goalId: id.goal(number), aim: text }));
    closeCycle(tx, id.cycle(number), null, at(number));
    insertCycle(tx, aCycle(number + 1, { goalId: id.goal(number), number: 2 }));
    link(tx, id.cycle(number + 1), 'project', id.project(1));
  },
  (tx, number, text) =>
    addSkip(tx, id.cycle(1), { stage: 'learn', reason: text || '-', at: at(number) }),
  (tx) => removeSkip(tx, id.cycle(1), 'learn'),
  (tx, number, text) => insertLearning(tx, aCourse(number, { takeaway: text, effortHours: 0.1 })),
  (tx, _number, text) =>
    updateLearning(tx, aCourse(1, { provider: text, skillIds: [id.skill(2), id.skill(1)] })),
  (tx, number, text) =>
    insertPractice(tx, aSession(number, { attempts: [{ tried: 'a', happened: text, next: '' }] })),
  (tx, number, text) =>
    updatePractice(
      tx,
      aSession(1, {
        attempts: Array.from({ length: number % 4 }, () => ({
          tried: text,
          happened: '',
          next: '',
        })),
      }),
    ),
  (tx, _number, text) => updateProject(tx, aProject(1, { title: `p${text}`, skillIds: [] })),
  (tx, number, text) => insertLesson(tx, aLesson(number, { learned: text || '-' })),
  (tx, number) => insertPerson(tx, aPerson(number)),
  (tx, number) => {
    insertProject(tx, aProject(number));
    putInTrash(tx, 'project', id.project(number), at(number));
  },
  (tx, number) => {
    putInTrash(tx, 'practice', id.record(1), at(number));
    restoreFromTrash(tx, 'practice', id.record(1), at(number + 1));
  },
  (tx, number) => {
    putInTrash(tx, 'skill', id.skill(2), at(number));
    restoreFromTrash(tx, 'skill', id.skill(2), at(number));
    putInTrash(tx, 'skill', id.skill(2), at(number));
    restoreFromTrash(tx, 'skill', id.skill(2), at(number + 1));
  },
];

function seeded() {
  const { readable: db, db: raw } = memoryDatabase();
  writing(db, { command: 'seed', at: at(0), undoable: false }, (tx) => {
    insertSkill(tx, aSkill(1));
    insertSkill(tx, aSkill(2));
    insertGoal(tx, aGoal(1));
    insertCycle(tx, aCycle(1));
    insertLearning(tx, aCourse(1));
    insertPractice(tx, aSession(1));
    insertProject(tx, aProject(1));
    insertRating(tx, aRating(1));
  });
  return { db, raw };
}

function stepsKept(raw: Database.Database): number {
  return Number(raw.prepare('SELECT count(*) FROM undo_steps').pluck().get());
}

const text = fc.string({ unit: 'binary', maxLength: 12 }).map((raw) => raw.replace(/\0/g, ''));
const edited = fc.record({ edit: fc.constantFrom(...edits), text });

describe('undo and redo', () => {
  test('any run of edits, undone to the start, is as it was; redone to the end, as it became', () => {
    fc.assert(
      fc.property(fc.array(edited, { minLength: 1, maxLength: 15 }), (run) => {
        const { db, raw } = seeded();
        const states = [dump(raw)];
        run.forEach((one, index) => {
          edit(db, 'edit', (tx) => one.edit(tx, 10 + 10 * index, one.text));
          const state = dump(raw);
          // What changed nothing is no step.
          if (stepsKept(raw) === states.length) states.push(state);
        });
        for (const state of states.slice(0, -1).toReversed()) {
          undoLast(db);
          expect(dump(raw)).toEqual(state);
        }
        expect(peekHistory(db).undo).toBeNull();
        for (const state of states.slice(1)) {
          redoNext(db);
          expect(dump(raw)).toEqual(state);
        }
        expect(raw.pragma('foreign_key_check')).toEqual([]);
        raw.exec("INSERT INTO search_index (search_index) VALUES ('integrity-check')");
        raw.close();
      }),
      { numRuns: 60 },
    );
  });

  test('names the command and the tables it touched', () => {
    const { db } = seeded();
    edit(db, 'skills.update', (tx) => updateSkill(tx, aSkill(1, { name: 'New' })));
    expect(peekHistory(db)).toEqual({ undo: 'skills.update', redo: null });
    expect(undoLast(db)).toEqual({ command: 'skills.update', tables: ['skills'] });
    expect(peekHistory(db)).toEqual({ undo: null, redo: 'skills.update' });
    expect(redoNext(db)).toEqual({ command: 'skills.update', tables: ['skills'] });
    expect(getSkill(db, id.skill(1)).name).toBe('New');
    expect(() => redoNext(db)).toThrow('nothing-to-undo');
  });

  test('a new command ends what could be redone; one that changes nothing does not', () => {
    const { db } = seeded();
    edit(db, 'first', (tx) => updateSkill(tx, aSkill(1, { name: 'First' })));
    undoLast(db);
    edit(db, 'nothing', () => undefined);
    expect(peekHistory(db).redo).toBe('first');
    edit(db, 'second', (tx) => updateSkill(tx, aSkill(1, { name: 'Second' })));
    expect(peekHistory(db)).toEqual({ undo: 'second', redo: null });
  });

  test('a rating is never taken back, and nothing before it', () => {
    const { db } = seeded();
    edit(db, 'skills.update', (tx) => updateSkill(tx, aSkill(1, { name: 'New' })));
    edit(db, 'ratings.add', (tx) => insertRating(tx, aRating(9)));
    expect(peekHistory(db)).toEqual({ undo: null, redo: null });
    expect(() => undoLast(db)).toThrow('nothing-to-undo');
    edit(db, 'after', (tx) => updateSkill(tx, aSkill(1, { name: 'Newer' })));
    undoLast(db);
    expect(getSkill(db, id.skill(1)).name).toBe('New');
    expect(() => undoLast(db)).toThrow('nothing-to-undo');
  });

  test('a command inside another belongs to it', () => {
    const { db } = seeded();
    edit(db, 'outer', (tx) => {
      insertSkill(tx, aSkill(5));
      edit(tx, 'inner', (inner) => insertSkill(inner, aSkill(6)));
    });
    expect(undoLast(db).command).toBe('outer');
    expect([findSkill(db, id.skill(5)), findSkill(db, id.skill(6))]).toEqual([null, null]);
    edit(db, 'outer', (tx) => {
      insertSkill(tx, aSkill(5));
      writing(tx, { command: 'inner', at: at(1), undoable: false }, (inner) =>
        insertSkill(inner, aSkill(6)),
      );
    });
    expect(peekHistory(db).undo).toBeNull();
  });

  test('at least the last 200 steps are kept, and never more than 250', () => {
    const { db, raw } = seeded();
    const count = () => Number(raw.prepare('SELECT count(*) FROM undo_steps').pluck().get());
    for (let step = 1; step <= 251; step += 1) {
      edit(db, `step ${step}`, (tx) => updateSkill(tx, aSkill(1, { name: `Name ${step}` })));
      expect(count()).toBe(step === 251 ? 200 : step);
    }
    for (let step = 0; step < 200; step += 1) undoLast(db);
    expect(getSkill(db, id.skill(1)).name).toBe('Name 51');
    expect(() => undoLast(db)).toThrow('nothing-to-undo');
  });

  test('unsaved text is kept beside the history', () => {
    const { db } = seeded();
    edit(db, 'skills.update', (tx) => updateSkill(tx, aSkill(1, { name: 'New' })));
    writingBeside(db, (tx) =>
      saveDraft(tx, {
        id: id.record(40),
        form: 'goal',
        recordId: null,
        fields: { why: 'Beca' },
        place: '',
        ...record(40, 'learning'),
      }),
    );
    expect(peekHistory(db).undo).toBe('skills.update');
  });
});

describe('a command', () => {
  test('that fails leaves nothing behind, in the history neither', () => {
    const { db, raw } = seeded();
    const before = dump(raw);
    const failing = () =>
      edit(db, 'failing', (tx) => {
        insertSkill(tx, aSkill(5));
        throw new Error('stop');
      });
    expect(failing).toThrow('stop');
    expect(dump(raw)).toEqual(before);
    expect(peekHistory(db)).toEqual({ undo: null, redo: null });
  });

  test('is counted, once', () => {
    const { db, raw } = seeded();
    const count = () =>
      raw.prepare("SELECT value FROM meta WHERE key = 'commit_seq'").pluck().get();
    const before = Number(count());
    edit(db, 'outer', (tx) => edit(tx, 'inner', (inner) => insertSkill(inner, aSkill(5))));
    expect(Number(count())).toBe(before + 1);
  });
});

test('a step keeps of an edited row what it changed, and not the long text beside it', () => {
  const { readable: db, db: raw } = memoryDatabase();
  edit(db, 'first', (tx) => insertSkill(tx, aSkill(1, { description: 'long '.repeat(1000) })));
  edit(db, 'second', (tx) => {
    const skill = getSkill(tx, id.skill(1));
    updateSkill(tx, { ...skill, name: 'Another name' });
  });
  const kept = raw
    .prepare('SELECT row_before || row_after FROM undo_rows ORDER BY step_id DESC LIMIT 1')
    .pluck()
    .get();
  expect(String(kept)).toContain('Another name');
  expect(String(kept)).not.toContain('long');
  undoLast(db);
  expect(getSkill(db, id.skill(1)).name).not.toBe('Another name');
  expect(getSkill(db, id.skill(1)).description).toContain('long');
});
