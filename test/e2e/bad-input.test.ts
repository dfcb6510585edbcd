import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchApp, type Running, temporaryHome } from '../support/electron-app.ts';
import { askRaw, createPortfolio } from '../support/portfolio.ts';

const home = temporaryHome();
let running: Running;

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
  await createPortfolio(running.page);
});

afterAll(async () => {
  await running.app.close();
  home.remove();
});

const ask = (channel: string, input: unknown) => askRaw(running.page, channel, input);

async function skillNames(): Promise<unknown[]> {
  const { value } = await ask('skills.list', { today: '2026-11-20' });
  return Array.isArray(value) ? value.map((row) => Reflect.get(Object(row), 'name')) : [];
}

test.each([
  ['an empty name', '   ', 'text-empty'],
  ['a name of 10,000 characters', 'x'.repeat(10_000), 'text-too-long'],
  ['half a character', 'a\ud800b', 'text-unstorable'],
])('%s is refused with its reason, and nothing is saved', async (_what, name, problem) => {
  const before = await skillNames();
  const answer = await ask('skills.create', { name });
  expect(answer).toMatchObject({
    ok: false,
    code: 'invalid-input',
    details: { field: 'name', problem },
  });
  expect(await skillNames()).toEqual(before);
});

test('the form says in words what is wrong with a name, and keeps what was typed', async () => {
  const { page } = running;
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add skill' }).click();
  await dialog
    .getByLabel('Name', { exact: true })
    .and(page.locator('[aria-invalid=true]'))
    .waitFor();
  await dialog.getByLabel('Name', { exact: true }).fill('y'.repeat(10_000));
  await dialog.getByRole('button', { name: 'Add skill' }).click();
  await dialog
    .getByLabel('Name', { exact: true })
    .and(page.locator('[aria-invalid=true]'))
    .waitFor();
  expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toHaveLength(10_000);
  await page.keyboard.press('Escape');
});

test('emoji and right-to-left names are kept and shown as they are', async () => {
  for (const name of ['🌱 Gardening 👩🏽‍🌾', 'إدارة الفريق']) {
    expect(await ask('skills.create', { name })).toMatchObject({ ok: true, value: { name } });
    await running.page.evaluate(() => {
      location.hash = '#/skills';
    });
    await running.page.getByText(name).first().waitFor();
  }
});

test.each([
  ['1899-12-31', 'date-out-of-range'],
  ['2201-01-01', 'date-out-of-range'],
  ['2026-02-30', 'date-unknown'],
])('the date %s is refused', async (by, problem) => {
  const { value } = await ask('skills.create', { name: `For ${by}` });
  const skillId = Reflect.get(Object(value), 'id');
  const answer = await ask('goals.create', { skillId, fromLevel: 4, toLevel: 6, why: 'x', by });
  expect(answer).toMatchObject({
    ok: false,
    code: 'invalid-input',
    details: { field: 'by', problem },
  });
});

test.each([0, 9, 4.5, -1, null, '5'])('the level %s is refused', async (toLevel) => {
  const { value } = await ask('skills.create', { name: `Level ${String(toLevel)}` });
  const skillId = Reflect.get(Object(value), 'id');
  const goal = { skillId, fromLevel: 4, toLevel, why: 'x', by: '2027-06-30' };
  expect(await ask('goals.create', goal)).toMatchObject({ ok: false, code: 'invalid-input' });
});

test('a target below the present level is refused', async () => {
  const { value } = await ask('skills.create', { name: 'Below' });
  const skillId = Reflect.get(Object(value), 'id');
  const goal = { skillId, fromLevel: 5, toLevel: 3, why: 'x', by: '2027-06-30' };
  expect(await ask('goals.create', goal)).toMatchObject({
    ok: false,
    code: 'target-not-above-level',
  });
  expect(await ask('goals.list', { today: '2026-11-20' })).toMatchObject({ value: [] });
});

test.each([
  ['an unknown channel', 'skills.drop', {}, 'unknown-channel'],
  ['an unknown field', 'skills.create', { name: 'x', admin: true }, 'invalid-input'],
  ['a text instead of a question', 'skills.create', 'x', 'invalid-input'],
])('%s is refused by the border', async (_what, channel, input, code) => {
  const refused = await ask(channel, input).catch((error: Error) => ({
    ok: false,
    code: error.message,
  }));
  expect(refused.ok).toBe(false);
  expect(String(refused.code)).toContain(code);
});
