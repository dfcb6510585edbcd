import { writeSync } from 'node:fs';
import { sessionForChild } from './session-for-child.ts';

/** Goes back and forth: restores the newest backup made by hand, takes it back, and begins again. */
const [folder = '', passphrase = ''] = process.argv.slice(2);
const session = sessionForChild(folder);
await session.unlock({ folder, passphrase });
const id = session.backups.list().backups.find(({ reason }) => reason === 'by-hand')?.id ?? '';
writeSync(1, 'ready\n');
for (;;) {
  await session.restore({ id });
  writeSync(1, 'restored\n');
  await session.undoRestore();
  writeSync(1, 'undone\n');
}
