import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contextOf } from '../../../electron/services/context.ts';
import { erasePerson } from '../../../electron/services/erasing.ts';
import { createPerson } from '../../../electron/services/people.ts';
import { createSkill } from '../../../electron/services/skills.ts';
import { makeBackup } from '../../../electron/vault/backups/make-backup.ts';
import { proveHere } from '../../../electron/vault/backups/prove-copy.ts';
import { folderOfBackup, shelfOf } from '../../../electron/vault/backups/shelf.ts';
import { sha256 } from '../../../electron/vault/create-vault.ts';
import { connect } from '../../../electron/vault/open-database.ts';
import { vaultPaths } from '../../../electron/vault/vault-paths.ts';
import { uuidv7 } from '../../../shared/domain/id.ts';
import { decodeRecoveryCode } from '../../../shared/domain/recovery-code.ts';
import { checked } from '../../support/wishes.ts';
import { lockedVault, PASSPHRASE } from '../support/vault-fixture.ts';
import { archiveOf } from './support/archives.ts';

const CANARY = 'Quokkaberry';
const now = () => new Date('2026-11-26T08:30:00.000Z');

test('[T77] who was erased is in no page, no search word, no later backup and no export', async () => {
  const { folder, session, recoveryCode } = await lockedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const db = session.database();
  const newId = () => uuidv7(now().getTime(), randomBytes(10));
  const context = contextOf(db, { now, newId, changed: () => undefined });
  const person = createPerson(context, {
    name: CANARY,
    relation: 'peer',
    since: null,
    note: `${CANARY} again`,
    skillIds: [],
  });
  createSkill(context, checked('skills.create', { name: 'Rowing' }));
  const pages = () => db.serialize().includes(CANARY);
  expect([pages(), (await archiveOf(db)).includes(CANARY)]).toEqual([true, true]);
  erasePerson(context, { id: person.id, name: CANARY });
  expect([pages(), (await archiveOf(db)).includes(CANARY)]).toEqual([false, false]);

  const reading = decodeRecoveryCode(recoveryCode, sha256);
  if (!reading.ok) throw new Error('the code is whole');
  const dataKey = Buffer.from(reading.key);
  const paths = vaultPaths(folder);
  const backupsFolder = join(folder, 'later');
  const reason = 'by-hand' as const;
  const wish = { db, dataKey, paths, backupsFolder, now: now(), reason, prove: proveHere };
  const { id } = await makeBackup(wish);
  const [vaultId = ''] = readdirSync(backupsFolder);
  const backup = folderOfBackup(shelfOf(backupsFolder, vaultId), id);
  expect(readdirSync(backup)).toContain('vault.db');
  const copy = connect(vaultPaths(backup).database, dataKey, { readOnly: true });
  expect(copy.serialize().includes(CANARY)).toBe(false);
  expect(copy.serialize().includes('Rowing')).toBe(true);
  copy.close();
});
