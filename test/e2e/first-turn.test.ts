import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchApp, type Running, temporaryHome, vaultIn } from '../support/electron-app.ts';

const passphrase = 'seven quiet herons over water';
const home = temporaryHome();
const elsewhere = temporaryHome();
let running: Running;
let recoveryCode = '';

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
});

afterAll(async () => {
  await running.app.close();
  home.remove();
  elsewhere.remove();
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await running.page.screenshot({ path: `out/failed/${task.name.slice(0, 40)}.png` });
});

function button(name: string | RegExp) {
  return running.page.getByRole('button', { name });
}

function dialog() {
  return running.page.getByRole('dialog');
}

/** By keyboard, as a person without a mouse would. */
async function chooseLevel(level: number, among: Locator = dialog()): Promise<void> {
  await among
    .getByRole('radio', { name: new RegExp(`^${level}`) })
    .first()
    .focus();
  await running.page.keyboard.press('Space');
}

async function goTo(place: string): Promise<void> {
  const navigation = running.page.getByRole('navigation');
  await navigation.getByRole('link', { name: new RegExp(place) }).click();
}

/** The step that the goal's page asks for now. */
async function expectStep(title: string): Promise<void> {
  await running.page.getByRole('heading', { name: title }).waitFor();
}

async function readCode(page: Page): Promise<string> {
  const groups = await page.getByRole('listitem').allInnerTexts();
  const found = groups.flatMap((text) => /\b[0-9A-Z]{5}\b/.exec(text)?.[0] ?? []);
  expect(found).toHaveLength(12);
  return found.join(' ');
}

test('a new user chooses a passphrase, twice, and is shown a recovery code to keep', async () => {
  const { page } = running;
  await button('Create my portfolio').click();
  const place = () => button('Create portfolio').boundingBox();
  const before = await place();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  await page.getByText('Very strong').waitFor();
  // What is said while one types moves nothing from under the pointer.
  expect(await place()).toEqual(before);
  expect(await axeFindings(page)).toEqual([]);
  await button('Create portfolio').click();
  await page.getByRole('heading', { name: 'Keep your recovery code' }).waitFor();
  recoveryCode = await readCode(page);
  expect(await axeFindings(page)).toEqual([]);
  const groups = recoveryCode.split(' ');
  for (const field of await page.getByLabel(/^Group \d+$/).all()) {
    const label = await field.evaluate(
      (input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '',
    );
    await field.fill(groups[Number(/\d+/.exec(label)?.[0]) - 1] ?? '');
  }
  await button('My copy is right').click();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
});

test('they add a skill, rate it 4 and stand behind that', async () => {
  const { page } = running;
  await goTo('Skills');
  await button('New skill').first().click();
  await dialog().getByLabel('Name', { exact: true }).fill('Team management');
  await dialog().getByRole('button', { name: 'Add skill' }).click();
  await page.getByRole('heading', { name: 'Team management', level: 1 }).waitFor();
  await button(/^Add rating/)
    .first()
    .click();
  await chooseLevel(4);
  expect(await axeFindings(page)).toEqual([]);
  await dialog()
    .getByRole('checkbox', { name: /I stand behind this level/ })
    .setChecked(true, { force: true });
  await dialog().getByRole('button', { name: 'Add rating' }).click();
  await page
    .getByText(/You stand at 4/)
    .first()
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('they set the goal 6 by the end of next quarter, because it matters', async () => {
  const { page } = running;
  await button(/Set a target/)
    .first()
    .click();
  await chooseLevel(6, dialog().getByRole('radiogroup', { name: 'To' }));
  await dialog().getByLabel('Because').fill('I want to lead the regional team');
  await dialog().getByRole('button', { name: 'End of next quarter' }).click();
  await dialog().getByRole('button', { name: 'Set goal' }).click();
  await page.getByRole('heading', { name: /From 4 to 6 in Team management/ }).waitFor();
  await expectStep('Learn something for it');
  expect(await axeFindings(page)).toEqual([]);
});

test('they plan and finish a learning activity', async () => {
  await button('Plan learning').first().click();
  await dialog().getByLabel('What', { exact: true }).fill('Leading through questions');
  await dialog().getByRole('button', { name: 'Plan it' }).click();
  await button('Start “Leading through questions”').click();
  await button('Finish “Leading through questions”').click();
  await dialog().getByLabel('What I took from it').fill('Ask before advising.');
  await dialog().getByRole('button', { name: 'Finish it' }).click();
  await expectStep('Try it where nothing is at stake');
});

test('they pass over practice with a reason, start a project and record its outcome', async () => {
  await button('Pass over this step').click();
  await dialog().getByLabel('Why not this time').fill('The project begins on Monday.');
  await dialog().getByRole('button', { name: 'Pass over' }).click();
  await expectStep('Use it in real work');
  await button('Start a project').click();
  await dialog().getByLabel('What is it called?').fill('Spring campaign');
  await dialog().getByRole('button', { name: 'Start project' }).click();
  await expectStep('Write down what came of it');
  await button(/Record the outcome|Outcome of/)
    .first()
    .click();
  await dialog()
    .getByLabel('The result')
    .fill('Launched on time, and the team decided the hard part.');
  await dialog().getByText('As hoped', { exact: true }).click();
  await chooseLevel(5);
  expect(await axeFindings(running.page)).toEqual([]);
  await dialog().getByRole('button', { name: 'Keep the outcome' }).click();
  await running.page.getByText('The outcome is kept').first().waitFor();
  await dialog().getByRole('button', { name: 'Done' }).click();
  await expectStep('Look again at where you are');
});

test('they rate again, see what the app proposes and why, and adjust it; the next turn opens', async () => {
  const { page } = running;
  await button('Add a rating').click();
  await chooseLevel(5);
  await dialog().getByRole('button', { name: 'Add rating' }).click();
  await expectStep('Decide where you stand');
  await button('Decide').click();
  await dialog()
    .getByText(/The evidence/)
    .first()
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog().getByText('Another level').click();
  await chooseLevel(5);
  await dialog().getByRole('textbox', { name: 'Why' }).fill('The project showed it.');
  await dialog().getByRole('button', { name: 'Keep this decision' }).click();
  await page.getByText('Turn 1 is complete.').waitFor();
  await page.getByText(/You moved from 4 to 5; your goal is 6/).waitFor();
  await page.getByText(/Turn 2 is open/).waitFor();
  await dialog()
    .getByRole('button', { name: /Done|Close/ })
    .first()
    .click();
  await expectStep('Say what this turn is about');
});

test('they quit, start again, unlock, and everything is there', async () => {
  await running.app.close();
  running = await launchApp({ home: home.folder });
  const { page } = running;
  await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await button('Unlock').click();
  await expectEverything();
});

async function expectEverything(): Promise<void> {
  const { page } = running;
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await page.getByText('Team management').first().waitFor();
  await goTo('Goals');
  await page.getByRole('heading', { name: /From 4 to 6 in Team management/ }).waitFor();
  await page.getByText('You chose 5.').waitFor();
  await goTo('Projects');
  await page.getByText('Launched on time, and the team decided the hard part.').waitFor();
}

test('on another computer the copied vault file and the recovery code give it all back', async () => {
  await running.app.close();
  const folder = join(elsewhere.folder, 'copied');
  mkdirSync(folder);
  const original = join(vaultIn(home.folder), 'vault.db');
  cpSync(original, join(folder, 'vault.db'));
  expect(readFileSync(original).includes('Team management')).toBe(false);
  running = await launchApp({ home: elsewhere.folder });
  const { app, page } = running;
  await app.evaluate(
    ({ dialog: native }, path) => {
      native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    },
    join(folder, 'vault.db'),
  );
  await button(/Open an existing vault/).click();
  await page.getByLabel('Recovery code', { exact: true }).fill(recoveryCode);
  await page.getByLabel('New passphrase').fill('another calm river at dusk');
  await page.getByLabel('The same again').fill('another calm river at dusk');
  await button('Open and set passphrase').click();
  await expectEverything();
});
