import { describe, expect, test } from 'vitest';
import { type WritableDb, writing } from '../../electron/database/db.ts';
import { insertDecision } from '../../electron/database/decisions.ts';
import {
  appendDisclosure,
  brokenDisclosure,
  listDisclosures,
} from '../../electron/database/disclosures.ts';
import { erasePerson } from '../../electron/database/erasing.ts';
import { peekHistory } from '../../electron/database/history.ts';
import { insertOutcome } from '../../electron/database/outcomes.ts';
import { findPerson, insertPerson, updatePerson } from '../../electron/database/people.ts';
import { insertProject } from '../../electron/database/projects.ts';
import {
  addReply,
  insertRating,
  listRatingsOfSkill,
  openSeal,
} from '../../electron/database/ratings.ts';
import { findText } from '../../electron/database/search.ts';
import { insertSkill } from '../../electron/database/skills.ts';
import { brokenAt } from '../../shared/domain/disclosure.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import {
  aDecision,
  anOutcome,
  aPerson,
  aProject,
  aRating,
  aSkill,
  at,
  id,
} from './support/records.ts';

function vault() {
  const { readable: db, db: raw } = memoryDatabase();
  const write = <T>(work: (tx: WritableDb) => T): T =>
    writing(db, { command: 'test', at: at(0), undoable: true }, work);
  write((tx) => {
    insertSkill(tx, aSkill(1));
    insertPerson(tx, aPerson(2));
    insertProject(tx, aProject(1));
    insertRating(tx, aRating(3, { raterId: id.person(2), source: 'peer', sealed: true }));
    insertRating(tx, aRating(4, { supersedes: id.rating(3) }));
    openSeal(tx, id.rating(3), 'skipped', at(5));
    addReply(tx, id.rating(3), 'I see', at(6));
    insertDecision(tx, aDecision(5));
    insertOutcome(
      tx,
      anOutcome(6, {
        ratingIds: [id.rating(3)],
        observations: [
          { skillId: id.skill(1), by: { kind: 'owner' }, level: 5, basis: 'guess', sentence: '' },
        ],
      }),
    );
    appendDisclosure(tx, { at: at(7), kind: 'export', subject: '' });
    appendDisclosure(tx, { at: at(8), kind: 'share', subject: id.record(9) });
  });
  return { db, raw, write };
}

const happened = [
  ['ratings', 'level = 8'],
  ['rating_openings', "because = 'rated'"],
  ['decisions', 'level = 8'],
  ['outcomes', "result = 'better'"],
  ['outcome_observations', 'level = 8'],
  ['outcome_ratings', 'position = 7'],
  ['disclosure_ledger', "subject = ''"],
] as const;

describe('what happened is neither changed nor removed', () => {
  test.each(happened)('%s', (table, change) => {
    const { raw } = vault();
    expect(() => raw.exec(`UPDATE ${table} SET ${change}`)).toThrow('append-only');
    expect(() => raw.exec(`DELETE FROM ${table}`)).toThrow('append-only');
    expect(raw.prepare(`SELECT count(*) AS n FROM ${table}`).get()).not.toEqual({ n: 0 });
  });

  test('nor replaced under its own id', () => {
    const { write } = vault();
    expect(() => write((tx) => insertRating(tx, aRating(3, { level: 8 })))).toThrow(/UNIQUE/);
  });
});

describe('the ledger', () => {
  test('is a chain in which every entry names the one before', () => {
    const { db } = vault();
    const [first, second] = listDisclosures(db);
    expect(second?.previousHash).toBe(first?.hash);
    expect(brokenDisclosure(db)).toBeNull();
  });

  test('takes no entry that does not follow from the last one', () => {
    const { raw } = vault();
    const forge = raw.prepare("INSERT INTO disclosure_ledger VALUES (?, '', 'share', '', ?, ?)");
    expect(() => forge.run(3, '0'.repeat(64), 'a'.repeat(64))).toThrow('append-only');
    expect(() => forge.run(9, '0'.repeat(64), 'a'.repeat(64))).toThrow('append-only');
  });

  test('shows where it was changed behind our back, and where an entry is missing', () => {
    const { db, raw } = vault();
    raw.exec('DROP TRIGGER disclosure_ledger_no_update');
    raw.exec("UPDATE disclosure_ledger SET kind = 'print' WHERE seq = 2");
    expect(brokenDisclosure(db)).toBe(2);
    expect(brokenAt(listDisclosures(db).slice(1), () => '')).toBe(1);
  });
});

describe('erasing a person by name', () => {
  test('takes what they said and were asked, and the copies in the history', () => {
    const { db, raw, write } = vault();
    write((tx) => updatePerson(tx, aPerson(2, { note: 'quokka' })));
    expect(peekHistory(db).undo).toBe('test');
    writing(db, { command: 'erase', at: at(9), undoable: false }, (tx) =>
      erasePerson(tx, id.person(2)),
    );
    expect(findPerson(db, id.person(2))).toBeNull();
    expect(listRatingsOfSkill(db, id.skill(1)).map((rating) => rating.id)).toEqual([id.rating(4)]);
    expect(peekHistory(db).undo).toBeNull();
    expect(findText(db, 'quokka')).toEqual([]);
    expect(raw.prepare('SELECT * FROM undo_rows').all()).toEqual([]);
    expect(raw.pragma('foreign_key_check')).toEqual([]);
    // The guard stands again.
    expect(() => raw.exec('DELETE FROM ratings')).toThrow('append-only');
  });

  test('leaves everything where it fails half-way', () => {
    const { db } = vault();
    const failing = () =>
      writing(db, { command: 'erase', at: at(9), undoable: false }, (tx) => {
        erasePerson(tx, id.person(2));
        throw new Error('stop');
      });
    expect(failing).toThrow('stop');
    expect(listRatingsOfSkill(db, id.skill(1))).toHaveLength(2);
    expect(() =>
      writing(db, { command: 'erase', at: at(9), undoable: false }, (tx) =>
        erasePerson(tx, id.person(77)),
      ),
    ).toThrow('not-found');
  });
});
