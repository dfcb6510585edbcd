import { randomBytes } from 'node:crypto';
import { createFileIntake } from '../../../electron/services/file-intake.ts';
import { FILE_CHUNK } from '../../../shared/domain/file-limits.ts';
import { contextIn, say, toldByParent } from '../support/open-in-child.ts';
import { openRaw } from '../support/raw-vault.ts';

const { vault, more } = toldByParent();
const [first, pieces] = more.map(Number);
const context = contextIn(await openRaw(vault));
const intake = createFileIntake();
const piece = randomBytes(FILE_CHUNK).toString('base64');
for (let n = first ?? 0; ; n += 1) {
  const size = Number(pieces) * FILE_CHUNK;
  const { upload } = intake.begin(context, { fileName: `film ${n}.bin`, size });
  for (let position = 0; position < Number(pieces); position += 1) {
    const bytes = position === 0 ? randomBytes(FILE_CHUNK).toString('base64') : piece;
    intake.append(context, { upload, position, bytes });
  }
  const started = performance.now();
  say('storing');
  const said = { title: `film ${n}`, description: '', links: [], room: 'portfolio' as const };
  intake.finish(context, { upload, ...said });
  say(`stored ${n} ${performance.now() - started}`);
}
