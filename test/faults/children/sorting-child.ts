import { addCapture, listCaptures } from '../../../electron/services/captures.ts';
import { find } from '../../../electron/services/search.ts';
import { makeBackup } from '../../../electron/vault/backups/make-backup.ts';
import { proveHere } from '../../../electron/vault/backups/prove-copy.ts';
import { contextIn, say, toldByParent } from '../support/open-in-child.ts';
import { openRaw } from '../support/raw-vault.ts';

/** Notes; their texts together are several times what may stay in memory. */
const NOTES = 400;

const { vault, more } = toldByParent();
const [words = '', place = ''] = more;
const db = await openRaw(vault);
const context = contextIn(db);
// So that little is enough to look for room elsewhere.
db.pragma('cache_size=-1024');
// The control: what a database does that nobody told otherwise.
if (place === 'file') db.pragma('temp_store=FILE');

const text = (n: number) => `${words} ${n} ${String(n * 7919).repeat(20)} `.repeat(40);
for (let n = 0; n < NOTES; n += 1) addCapture(context, { text: text(n) });
listCaptures(context);
for (let n = 0; n < 10; n += 1) find(context, { text: words });
for (const order of ['a.text || b.id', 'b.text || a.id']) {
  const sorted = db.prepare(
    `SELECT count(*) FROM (SELECT a.text FROM inbox_captures a, (SELECT id, text FROM inbox_captures LIMIT 5) b
     ORDER BY ${order} LIMIT -1 OFFSET 1)`,
  );
  sorted.pluck().get();
}
db.prepare('SELECT text, count(*) FROM inbox_captures GROUP BY text ORDER BY 2, 1').all();
const { dataKey, backupsFolder, paths } = vault;
const asked = { db, dataKey, paths, backupsFolder, now: new Date(), prove: proveHere } as const;
await makeBackup({ ...asked, reason: 'by-hand' });
db.close();
say('done');
