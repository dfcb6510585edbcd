import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { contextOf } from '../../../electron/services/context.ts';
import { createFileIntake } from '../../../electron/services/file-intake.ts';
import { FILE_CHUNK } from '../../../shared/domain/file-limits.ts';
import { uuidv7 } from '../../../shared/domain/id.ts';
import { sessionForChild } from './session-for-child.ts';

const [folder = '', passphrase = ''] = process.argv.slice(2);
const session = sessionForChild(folder);
await session.unlock({ folder, passphrase });
const now = () => new Date();
const newId = () => uuidv7(now().getTime(), randomBytes(10));
const context = contextOf(session.database(), { now, newId, changed: () => undefined });
const intake = createFileIntake();
const size = 6 * FILE_CHUNK;
for (let n = 0; ; n += 1) {
  const { upload } = intake.begin(context, { fileName: `film ${n}.bin`, size });
  for (let position = 0; position < 6; position += 1) {
    const bytes = randomBytes(FILE_CHUNK).toString('base64');
    intake.append(context, { upload, position, bytes });
  }
  writeSync(1, `storing ${n}\n`);
  const said = { title: `film ${n}`, description: '', links: [], room: 'portfolio' as const };
  intake.finish(context, { upload, ...said });
  writeSync(1, `stored ${n}\n`);
}
