import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { lastDrill, tryTheWayOut } from '../../../electron/vault/archive/exit-drill.ts';
import { Refusal } from '../../../shared/result.ts';
import { refusalOf, temporaryFolder } from '../support/vault-fixture.ts';
import { emptyVault, noSteps, sampleVault } from './support/archives.ts';

const now = () => new Date('2026-11-26T08:30:00.000Z');

function drill(db: Database.Database, steps = noSteps, folder = join(temporaryFolder(), 'drill')) {
  return tryTheWayOut({ db, folder, appVersion: '0.1.0', now, steps });
}

const aFile = (db: Database.Database) =>
  String(db.prepare('SELECT sha256 FROM files ORDER BY sha256 LIMIT 1').pluck().get());

describe('the exit drill', () => {
  test('says that every record and every kept file of the sample came through, and remembers it', async () => {
    const { db } = sampleVault();
    const { differences, ...result } = await drill(db);
    expect(differences).toEqual([]);
    expect(result.of).toBeGreaterThan(300);
    expect(result).toEqual({ at: now().toISOString(), same: result.of, of: result.of });
    expect(lastDrill(db)).toEqual(result);
  });

  test('counts the kept files, and nothing in an empty portfolio', async () => {
    expect(await drill(emptyVault())).toMatchObject({ same: 0, of: 0 });
    const { db } = sampleVault();
    const { of } = await drill(db);
    const files = Number(db.prepare('SELECT count(*) FROM files').pluck().get());
    expect(files).toBeGreaterThan(0);
    const records = db
      .prepare<[], number>(
        `SELECT (SELECT count(*) FROM skills) + (SELECT count(*) FROM ratings)
        + (SELECT count(*) FROM practice_sessions) + (SELECT count(*) FROM evidence)`,
      )
      .pluck()
      .get();
    expect(of).toBeGreaterThan(files + Number(records));
  });

  test('names exactly the one attachment that was damaged', async () => {
    const { db } = sampleVault();
    const sha256 = aFile(db);
    const bytes = Buffer.from(
      db
        .prepare<[string], Uint8Array>('SELECT bytes FROM file_chunks WHERE sha256 = ?')
        .pluck()
        .get(sha256) ?? [],
    );
    bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
    db.prepare('UPDATE file_chunks SET bytes = ? WHERE sha256 = ? AND position = 0').run(
      bytes,
      sha256,
    );
    const title = db.prepare('SELECT title FROM evidence WHERE sha256 = ?').pluck().get(sha256);
    const { same, of, differences } = await drill(db);
    expect(differences).toEqual([{ what: 'files', id: sha256, title }]);
    expect(of - same).toBe(1);
  });

  test('names exactly the one attachment that is gone', async () => {
    const { db } = sampleVault();
    const sha256 = aFile(db);
    db.prepare('DELETE FROM file_chunks WHERE sha256 = ?').run(sha256);
    const { same, of, differences } = await drill(db);
    expect(differences.map(({ id }) => id)).toEqual([sha256]);
    expect(of - same).toBe(1);
  });

  test('has nothing on the disk that can be read while it runs, and nothing at all afterwards', async () => {
    const { db } = sampleVault();
    const name = String(db.prepare('SELECT name FROM skills LIMIT 1').pluck().get());
    const folder = join(temporaryFolder(), 'drill');
    let [seen, largest, readableHits] = [0, 0, 0];
    const look = () => {
      if (!existsSync(folder)) return;
      for (const file of readdirSync(folder)) {
        const path = join(folder, file);
        largest = Math.max(largest, statSync(path).size);
        seen += 1;
        if (readFileSync(path).includes(name)) readableHits += 1;
      }
    };
    await drill(db, { ...noSteps, check: look }, folder);
    expect(seen).toBeGreaterThan(10);
    // The copy was really there, or looking would prove nothing.
    expect(largest).toBeGreaterThan(100_000);
    expect(readableHits).toBe(0);
    expect(existsSync(folder)).toBe(false);
  });

  test('stopped at any step it leaves nothing, and remembers nothing', async () => {
    const { db } = sampleVault();
    const folder = join(temporaryFolder(), 'drill');
    for (const enough of [1, 60, 120]) {
      let steps = 0;
      const check = () => {
        steps += 1;
        if (steps >= enough) throw new Refusal('stopped');
      };
      const run = () => drill(db, { ...noSteps, check }, folder);
      expect(await refusalOf(run)).toEqual({ code: 'stopped' });
      expect(existsSync(folder)).toBe(false);
    }
    expect(lastDrill(db)).toBeNull();
  });

  test('what is saved while it runs is no difference', async () => {
    const { db } = sampleVault();
    let checks = 0;
    const check = () => {
      checks += 1;
      if (checks === 60 || checks === 200) {
        db.prepare('UPDATE skills SET description = description || 1').run();
      }
    };
    expect((await drill(db, { ...noSteps, check })).differences).toEqual([]);
  });
});
