import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchApp, type Running, resize, temporaryHome } from '../support/electron-app.ts';
import { askRaw, createPortfolio } from '../support/portfolio.ts';

const home = temporaryHome();
const today = new Date().toISOString().slice(0, 10);
let running: Running;

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
  await createPortfolio(running.page);
});

afterAll(async () => {
  await running.app.close();
  home.remove();
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await running.page.screenshot({ path: `out/failed/${task.name.slice(0, 40)}.png` });
});

function button(name: string | RegExp) {
  return running.page.getByRole('button', { name, exact: true });
}

async function goTo(address: string): Promise<void> {
  await running.page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

async function skills(): Promise<{ id: string; name: string; ratings: number }[]> {
  const { value } = await askRaw(running.page, 'skills.browse', { today });
  // Our own main process wrote it.
  return value as { id: string; name: string; ratings: number }[];
}

async function named(name: string): Promise<string> {
  return (await skills()).find((skill) => skill.name === name)?.id ?? '';
}

/** Nothing that axe finds, on a light ground and on a dark one. */
async function expectAccessible(): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await running.page.emulateMedia({ colorScheme });
    expect(await axeFindings(running.page), colorScheme).toEqual([]);
  }
}

test('skills are added in seconds: type, Enter, next', async () => {
  const { page } = running;
  await goTo('/skills');
  const line = page.getByRole('textbox', { name: 'Add a skill by its name' });
  for (const name of ['Team management', 'Copywriting', 'Copy-writing', 'Résumé writing']) {
    await line.fill(name);
    await line.press('Enter');
    if (name === 'Copy-writing') {
      await page.getByText('You already have “Copywriting”.').waitFor();
      await button('Add anyway').click();
    }
    await page.getByText(`“${name}” added`).waitFor();
  }
  await line.fill('resume writing');
  await line.press('Enter');
  await page.getByText('You already have “Résumé writing”.').waitFor();
  await expectAccessible();
  await button('Open it').click();
  await page.getByRole('heading', { name: 'Résumé writing', level: 1 }).waitFor();
  expect(await skills()).toHaveLength(4);
});

test('a pasted list shows what would become of each line before anything changes, and is one step', async () => {
  const { page } = running;
  await button('More to do with skills').click();
  await page.getByRole('menuitem', { name: 'Add several at once…' }).click();
  const list = `Name;Area;Level\nRowing;Sport;4\nteam management\n${'x'.repeat(300)}\nKnots;Sport;`;
  await page.getByRole('textbox', { name: /Your list/ }).fill(list);
  await page.getByText('2 are new, 1 is there already, 1 cannot be used.').waitFor();
  await expectAccessible();
  expect(await skills()).toHaveLength(4);
  await button('Add 2 skills').click();
  await page.getByText('2 skills added').waitFor();
  expect(await skills()).toHaveLength(6);
  await page.keyboard.press('Control+z');
  await page.getByText(/several skills added/).waitFor();
  expect(await skills()).toHaveLength(4);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await skills()).length).toBe(6);
});

test('the official ESCO file is read, searched and added from, with its address kept', async () => {
  const { app, page } = running;
  const header =
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description';
  const rows = Array.from(
    { length: 3000 },
    (_, at) =>
      `KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/${at},,,skill ${at},,,released,,,,,`,
  );
  const bread = `KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/bread,,,bake bread,"make bread
prepare loaves",,released,,,,,Baking.`;
  const file = join(home.folder, 'skills_en.csv');
  const other = join(home.folder, 'other.csv');
  writeFileSync(file, [header, ...rows, bread].join('\n'));
  writeFileSync(other, 'a,b\n1,2\n');
  const choose = (path: string) =>
    app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, path);
  await button('More to do with skills').click();
  await page.getByRole('menuitem', { name: 'Add several at once…' }).click();
  await page.getByRole('tab', { name: 'ESCO' }).click();
  await choose(other);
  await button('Choose the file…').click();
  await page.getByText(/This is not the skills file of ESCO/).waitFor();
  await choose(file);
  await button('Choose the file…').click();
  await page.getByText('3,001 skills read').waitFor();
  await page.getByRole('searchbox', { name: 'Look for a skill' }).fill('loaves');
  await page.getByText('bake bread').click();
  await page.getByText(/uses the ESCO classification of the European Commission/).waitFor();
  await expectAccessible();
  await button('Add 1 skill').click();
  await page.getByText('1 skill added').waitFor();
  const { value } = await askRaw(page, 'skills.get', { id: await named('bake bread'), today });
  expect(value).toMatchObject({
    skill: {
      taxonomy: { scheme: 'esco', reference: 'http://data.europa.eu/esco/skill/bread' },
      aliases: ['make bread', 'prepare loaves'],
    },
  });
});

test('filters stand as chips, and the list remembers how it is grouped', async () => {
  const { page } = running;
  await button('Filter').click();
  await page.getByRole('button', { name: /Area/ }).click();
  await page.getByRole('option', { name: 'Sport', exact: true }).click();
  await page.getByText('Area: Sport').waitFor();
  await expect.poll(() => page.getByRole('option', { name: 'Sport', exact: true }).count()).toBe(0);
  await page.keyboard.press('Escape');
  const list = page.getByRole('listbox', { name: 'Skills' });
  await expect.poll(() => list.getByRole('option').count()).toBe(2);
  await button('Clear all').click();
  await button('Sort and show').click();
  await page.getByRole('button', { name: /Group by/ }).click();
  await page.getByRole('option', { name: 'Area', exact: true }).click();
  await expect.poll(() => page.getByRole('option', { name: 'Area', exact: true }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await list.getByText('Without an area').waitFor();
  await goTo('/');
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await goTo('/skills');
  await list.getByText('Without an area').waitFor();
});

test('several are put into an area in one step, by keyboard alone, and one undo takes it back', async () => {
  const { page } = running;
  const areas = async () => {
    const { value } = await askRaw(page, 'skills.browse', { today });
    // Our own main process wrote it.
    const found = value as { name: string; category: string }[];
    return found.filter(({ category }) => category === 'Outdoors').map(({ name }) => name);
  };
  await button('More to do with skills').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Change several…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Change several skills' });
  await dialog.getByRole('combobox', { name: 'Area' }).fill('Outdoors');
  await page.getByRole('option', { name: 'New area “Outdoors”' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  for (const name of ['Rowing', 'Knots']) {
    await dialog.getByRole('searchbox', { name: 'Look for a skill' }).fill(name);
    await dialog.getByRole('checkbox', { name: new RegExp(`^${name}`) }).focus();
    await page.keyboard.press('Space');
  }
  await expectAccessible();
  await dialog.getByRole('searchbox', { name: 'Look for a skill' }).fill('');
  await dialog.getByText('Copy-writing').waitFor();
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Change 2 skills' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('2 skills changed').waitFor();
  expect((await areas()).toSorted()).toEqual(['Knots', 'Rowing']);
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await expect.poll(areas).toEqual([]);
});

test('two names for one thing are merged after a look, found by both, and parted again', async () => {
  const { page } = running;
  const gone = await named('Copy-writing');
  await askRaw(page, 'ratings.add', {
    rating: { skillId: gone, source: 'self', level: 4, basis: 'saw-it-done', day: today },
  });
  await goTo(`/skills/${await named('Copywriting')}`);
  await page.getByRole('heading', { name: 'Copywriting', level: 1 }).waitFor();
  await button('More to do with skills').click();
  await page.getByRole('menuitem', { name: 'Find duplicates…' }).click();
  await page.getByText('The same but for capitals, accents or hyphens').waitFor();
  await expectAccessible();
  await button(/^Merge Copy/).click();
  await page.getByText('Becomes part of it').waitFor();
  await button('Swap the two').click();
  await page.getByRole('dialog').getByText('1 rating', { exact: true }).waitFor();
  await expectAccessible();
  await button('Merge').click();
  await page.getByText('No two skills look alike.').waitFor();
  await page.keyboard.press('Escape');
  expect((await skills()).find(({ name }) => name === 'Copywriting')?.ratings).toBe(1);
  // The old address leads to the one that was kept.
  await goTo(`/skills/${gone}`);
  await page.getByRole('heading', { name: 'Copywriting', level: 1 }).waitFor();
  const { value } = await askRaw(page, 'search.find', { text: 'copy-writing' });
  expect(value).toMatchObject([{ title: 'Copywriting' }]);
  await goTo('/skills/map');
  await page.getByRole('grid').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => named('Copy-writing')).toBe(gone);
});

test('the evidence map is walked through by keyboard, and each cell opens', async () => {
  const { page } = running;
  await goTo('/skills');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  const grid = page.getByRole('grid', { name: 'Evidence map' });
  await grid.waitFor();
  await page.getByRole('searchbox', { name: 'Filter the map' }).fill('copy-');
  await page.getByText('1 skill, each shown by something').waitFor();
  await grid.focus();
  await page.keyboard.press('ArrowRight');
  await expectAccessible();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Copy-writing: Self' }).waitFor();
  await page.getByText(/level 4/).waitFor();
  await expectAccessible();
  await page.keyboard.press('Escape');
  await grid.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByText(/Nobody of this kind has said anything yet/).waitFor();
  await page.keyboard.press('Escape');
});

test('interest is kept beside the level; a used skill says what uses it before it goes, and comes back', async () => {
  const { page } = running;
  const id = await named('Copy-writing');
  await goTo(`/skills/${id}`);
  await page.getByRole('radio', { name: 'Rather not' }).click();
  await expect
    .poll(async () => (await askRaw(page, 'skills.extras', { id })).value)
    .toMatchObject({ interest: 'rather-not' });
  await expectAccessible();
  await button('More').click();
  await page.getByRole('menuitem', { name: /Move to the trash/ }).click();
  await page.getByText('Copy-writing is used by 1 rating.').waitFor();
  await expectAccessible();
  await button('Move to the trash').click();
  await page.getByText('Copy-writing is in the trash').waitFor();
  expect(await named('Copy-writing')).toBe('');
  await page.keyboard.press('Control+z');
  await expect.poll(() => named('Copy-writing')).toBe(id);
});

test('in a small window what is said in passing does not cover the buttons of a dialog', async () => {
  const { app, page } = running;
  await resize(app, 900, 600);
  await goTo('/skills');
  await button('More to do with skills').click();
  await page.getByRole('menuitem', { name: 'Add several at once…' }).click();
  await page.getByRole('textbox', { name: /Your list/ }).fill('Sailing');
  await button('Add 1 skill').click();
  const said = page.getByText('1 skill added');
  // Under the pointer it waits.
  await said.hover();
  await button('New skill').focus();
  await page.keyboard.press('Enter');
  const save = page.getByRole('dialog').getByRole('button', { name: 'Add skill' });
  await save.waitFor();
  const [note, place] = await Promise.all([said.boundingBox(), save.boundingBox()]);
  if (!note || !place) throw new Error('both are to be seen');
  expect(note.x + note.width).toBeLessThan(place.x);
  await page.keyboard.press('Escape');
});
