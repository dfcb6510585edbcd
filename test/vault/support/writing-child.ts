import { writeSync } from 'node:fs';
import { sessionForChild } from './session-for-child.ts';

const [folder = '', passphrase = ''] = process.argv.slice(2);
const session = sessionForChild(folder);
await session.unlock({ folder, passphrase });
const db = session.database();
db.exec('CREATE TABLE IF NOT EXISTS saved (n INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
db.exec('CREATE VIRTUAL TABLE IF NOT EXISTS saved_search USING fts5(body)');
const first = Number(db.prepare('SELECT coalesce(max(n), 0) + 1 FROM saved').pluck().get());
const insert = db.prepare('INSERT INTO saved (n, body) VALUES (?, ?)');
const index = db.prepare('INSERT INTO saved_search (rowid, body) VALUES (?, ?)');
const save = db.transaction((n: number) => {
  const body = `word${n} ${'x'.repeat(n % 3000)}`;
  insert.run(n, body);
  index.run(n, body);
});
for (let n = first; ; n += 1) {
  save(n);
  writeSync(1, `${n}\n`);
}
