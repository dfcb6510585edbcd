import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contextOf, type ServiceContext } from '../../electron/services/context.ts';
import { listEvidence } from '../../electron/services/evidence.ts';
import { createFileIntake } from '../../electron/services/file-intake.ts';
import { checkFile, readFilePiece } from '../../electron/services/kept-files.ts';
import { classifyFailure } from '../../electron/vault/classify-failure.ts';
import type { VaultSession } from '../../electron/vault/session.ts';
import { FILE_CHUNK } from '../../shared/domain/file-limits.ts';
import { uuidv7 } from '../../shared/domain/id.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import { lockedVault, PASSPHRASE, refusalOf, temporaryFolder } from './support/vault-fixture.ts';

const now = () => new Date('2026-03-01T10:00:00Z');
const newId = () => uuidv7(now().getTime(), randomBytes(10));

function serving(session: VaultSession): ServiceContext {
  return contextOf(session.database(), { now, newId, changed: () => undefined });
}

function keep(context: ServiceContext, title: string, bytes: Uint8Array) {
  const intake = createFileIntake();
  const { upload } = intake.begin(context, { fileName: `${title}.bin`, size: bytes.length });
  for (let position = 0; position * FILE_CHUNK < bytes.length; position += 1) {
    const piece = bytes.subarray(position * FILE_CHUNK, (position + 1) * FILE_CHUNK);
    intake.append(context, { upload, position, bytes: Buffer.from(piece).toString('base64') });
  }
  const said = { title, description: '', links: [], room: 'portfolio' as const };
  return intake.finish(context, { upload, ...said });
}

/** Which of all files are not as they were kept, by title. */
async function findings(context: ServiceContext): Promise<string[]> {
  const found: string[] = [];
  for (const { id, title } of listEvidence(context).rows) {
    const { condition } = await checkFile(context, { id });
    if (condition !== 'whole') found.push(`${title} ${condition}`);
  }
  return found.sort();
}

test('one flipped bit on the disk, or pieces that are gone, are found in exactly the files they belong to', async () => {
  const { folder, session } = await lockedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const context = serving(session);
  keep(context, 'first', randomBytes(3 * FILE_CHUNK));
  const marker = keep(context, 'second', randomBytes(8 * FILE_CHUNK));
  const third = keep(context, 'third', randomBytes(FILE_CHUNK));
  expect(await findings(context)).toEqual([]);
  session.lock();

  // The second file is the largest by far: a place in its middle is three quarters into all the bytes.
  const file = join(folder, 'vault.db');
  const stored = readFileSync(file);
  const place = stored.length - 3 * FILE_CHUNK;
  stored.writeUInt8(stored.readUInt8(place) ^ 1, place);
  writeFileSync(file, stored);
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const after = serving(session);
  session
    .database()
    .prepare('DELETE FROM file_chunks WHERE sha256 = ?')
    .run(third.content.kind === 'file' ? third.content.sha256 : '');
  expect(await findings(after)).toEqual(['second damaged', 'third missing']);
  // Damage is one file's misfortune: everything else can still be read, and written.
  expect(listEvidence(after).rows).toHaveLength(3);
  const outcomes = await Promise.all(
    [0, 1, 2, 3, 4, 5, 6, 7].map((position) =>
      refusalOf(() => readFilePiece(after, { id: marker.id, position })),
    ),
  );
  expect(outcomes).toContainEqual({ code: 'file-damaged' });
  expect(await refusalOf(() => readFilePiece(after, { id: third.id, position: 0 }))).toEqual({
    code: 'file-missing',
  });
  keep(after, 'fourth', randomBytes(10));
});

test('[T07] on a full disk the file is refused, nothing of it stays, and it fits once there is room', async ({
  skip,
}) => {
  const home = temporaryFolder();
  const disk = mountSmallDisk(home, '12m');
  if (disk === null) return skip('mounting a small disk needs root');
  onTestFinished(disk.unmount);
  const { folder, session } = await lockedVault(home);
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const context = serving(session);
  keep(context, 'first', randomBytes(FILE_CHUNK));
  disk.fill();
  const bytes = randomBytes(4 * FILE_CHUNK);
  const refused = (() => {
    try {
      keep(context, 'second', bytes);
    } catch (error) {
      return classifyFailure(error)?.code;
    }
    return null;
  })();
  expect(refused).toBe('disk-full');
  expect(listEvidence(context).rows.map(({ title }) => title)).toEqual(['first']);
  expect(listEvidence(context).bytes).toBe(FILE_CHUNK);
  disk.free();
  keep(context, 'second', bytes);
  expect(await findings(context)).toEqual([]);
});
