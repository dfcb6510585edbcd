import { beforeEach, expect, test } from 'vitest';
import { portfolioReader } from '../../electron/database/portfolio-reader.ts';
import {
  createCredential,
  getCredentialPage,
  listCredentials,
  updateCredential,
} from '../../electron/services/credentials.ts';
import { redo, undo } from '../../electron/services/history.ts';
import { find } from '../../electron/services/search.ts';
import { createSkill } from '../../electron/services/skills.ts';
import { listTrash, putInTrash, restoreFromTrash } from '../../electron/services/trash.ts';
import { RecordId, SkillId } from '../../shared/domain/id.ts';
import type { Question } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import { testContext } from '../support/service-context.ts';
import { checked } from '../support/wishes.ts';

let context = testContext();
beforeEach(() => {
  context = testContext();
});

const add = (more: Partial<Question<'credentials.create'>> = {}) =>
  createCredential(
    context,
    checked('credentials.create', { title: 'First aid', issuedOn: '2025-05-04', ...more }),
  );

function refusalOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.details };
    throw error;
  }
  return null;
}
const titles = () => listCredentials(context).map(({ title }) => title);

test('a credential lies in the portfolio, with its skills by name, the one given last first', () => {
  const { id: skill } = createSkill(context, checked('skills.create', { name: 'Rescue' }));
  const older = add({ skillIds: [skill], issuer: 'Harbour School', expiresOn: '2027-05-04' });
  add({ title: 'Sea rescue', issuedOn: '2026-01-01' });
  expect(titles()).toEqual(['Sea rescue', 'First aid']);
  expect(getCredentialPage(context, { id: older.id })).toEqual({
    credential: older,
    skills: [{ id: skill, name: 'Rescue' }],
  });
  expect(portfolioReader(context.db).credentials()).toHaveLength(2);
});

test('it is changed, found by its words, and each step can be taken back', () => {
  const { id } = add({ identifier: 'HS-20481' });
  updateCredential(context, { id, change: { title: 'First aid at sea', note: 'With a boat' } });
  expect(titles()).toEqual(['First aid at sea']);
  const hit = { kind: 'credential', openKind: 'credential', openId: id };
  for (const text of ['HS-20481', 'boat', 'first aid at sea'])
    expect(find(context, { text })).toMatchObject([hit]);
  undo(context);
  expect(find(context, { text: 'boat' })).toEqual([]);
  expect(titles()).toEqual(['First aid']);
  undo(context);
  expect(titles()).toEqual([]);
  expect(find(context, { text: 'HS-20481' })).toEqual([]);
  redo(context);
  expect(find(context, { text: 'HS-20481' })).toMatchObject([hit]);
});

test('in the trash it is listed there, is not found, and comes back whole', () => {
  const { id } = add();
  putInTrash(context, { kind: 'credential', id });
  expect(titles()).toEqual([]);
  expect(find(context, { text: 'First aid' })).toEqual([]);
  expect(listTrash(context)).toMatchObject([{ kind: 'credential', id, title: 'First aid' }]);
  restoreFromTrash(context, { kind: 'credential', id });
  expect(titles()).toEqual(['First aid']);
  expect(find(context, { text: 'First aid' })).toHaveLength(1);
});

test('days that cannot be, and skills that are not there, are refused and nothing is kept', () => {
  expect(refusalOf(() => add({ issuedOn: '2026-12-24' }))).toEqual({
    code: 'invalid-input',
    field: 'issuedOn',
    problem: 'date-in-future',
  });
  expect(refusalOf(() => add({ expiresOn: '2025-05-03' }))).toEqual({ code: 'date-before-start' });
  const nobody = SkillId.parse('01890000-0000-7000-8000-000000000000');
  expect(refusalOf(() => add({ skillIds: [nobody] }))).toEqual({ code: 'not-found' });
  expect(titles()).toEqual([]);
  expect(add({ expiresOn: '2025-05-04' }).expiresOn).toBe('2025-05-04');
});

test('one whose skill lies in the trash can still be edited, and gets it back with the skill', () => {
  const { id: skill } = createSkill(context, checked('skills.create', { name: 'Rescue' }));
  const { id } = add({ skillIds: [skill] });
  putInTrash(context, { kind: 'skill', id: RecordId.parse(skill) });
  updateCredential(context, { id, change: { note: 'On paper in the drawer' } });
  expect(getCredentialPage(context, { id }).skills).toEqual([]);
  restoreFromTrash(context, { kind: 'skill', id: RecordId.parse(skill) });
  expect(getCredentialPage(context, { id }).skills).toEqual([{ id: skill, name: 'Rescue' }]);
});
