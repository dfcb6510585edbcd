import { writeSync } from 'node:fs';
import { sessionForChild } from './session-for-child.ts';

const [folder = '', passphrase = ''] = process.argv.slice(2);
const session = sessionForChild(folder);
await session.unlock({ folder, passphrase });
writeSync(1, 'ready\n');
for (;;) {
  await session.backups.make('session');
  writeSync(1, 'backup\n');
}
