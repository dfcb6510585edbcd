import { beforeAll, expect, test } from 'vitest';
import { bundleForNode } from './support/bundle-for-node.ts';
import { runChild } from './support/child.ts';
import { lockedVault, PASSPHRASE } from './support/vault-fixture.ts';

const KILLS = 25;
let program = '';
beforeAll(async () => {
  program = await bundleForNode('writing-child.ts');
});

test(`after each of ${KILLS} SIGKILLs in a stream of saves, every acknowledged one is there, whole`, async () => {
  const { folder, session } = await lockedVault();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const enough = 1 + ((kill * 37) % 60);
    const { lines, signal } = await runChild(program, [folder, PASSPHRASE], (count) =>
      count >= enough ? 'kill' : 'go on',
    );
    expect(signal).toBe('SIGKILL');
    const acknowledged = Number(lines.at(-1));
    await session.unlock({ folder, passphrase: PASSPHRASE });
    const db = session.database();
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    const numbers = db.prepare('SELECT n FROM saved ORDER BY n').pluck().all();
    expect(numbers).toEqual(Array.from(numbers, (_, index) => index + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(acknowledged);
    const found = db
      .prepare('SELECT count(*) FROM saved_search WHERE saved_search MATCH ?')
      .pluck();
    expect(found.get(`word${numbers.length}`)).toBe(1);
    expect(db.prepare('SELECT count(*) FROM saved_search').pluck().get()).toBe(numbers.length);
    session.lock();
  }
}, 240_000);
