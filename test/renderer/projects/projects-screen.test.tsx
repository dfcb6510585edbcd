import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { ask } from '../../../renderer/api.ts';
import {
  END_BEFORE_START,
  emptyProject,
  ProjectForm,
} from '../../../renderer/features/projects/project-form.ts';
import { today } from '../../../renderer/today.ts';
import { addDays } from '../../../shared/domain/day.ts';
import { someSkill } from '../../support/ratings.ts';
import { aSkill, drawPortfolio, giveSizes, openPortfolio } from '../skills/own-portfolio.tsx';

beforeEach(() => {
  giveSizes();
  openPortfolio();
});

afterEach(() => {
  cleanup();
  forgetAnswers();
  vi.restoreAllMocks();
});

async function aProject(skills: readonly string[], startedOn = addDays(today(), -20)) {
  const skillIds = await Promise.all(skills.map(aSkill));
  const project = { title: 'Spring campaign', skillIds, startedOn };
  const { id } = await ask('projects.create', { project });
  return { id, skillIds };
}

const dialog = () => screen.findByRole('dialog');
const title = () => screen.findByRole('heading', { level: 1, name: 'Spring campaign' });

test('a new project asks for its skills', async () => {
  await aSkill('Copywriting');
  const { user } = drawPortfolio('/projects');
  await screen.findByText('No projects yet');
  await user.click(screen.getAllByRole('button', { name: 'New project' })[0] as HTMLElement);
  const form = within(await dialog());
  await user.type(form.getByRole('textbox', { name: /What is it called/ }), 'Spring campaign');
  await user.click(form.getByRole('button', { name: 'Start project' }));
  await form.findByText('Please choose at least one skill.');
  await user.click(form.getByRole('combobox', { name: /Which skills/ }));
  await user.keyboard('Copy{ArrowDown}{Enter}');
  await user.click(form.getByRole('button', { name: 'Start project' }));
  expect(await title()).toBeDefined();
});

test('an outcome says how many estimates it adds to, and keeps the lesson private', async () => {
  const { id, skillIds } = await aProject(['Copywriting', 'Budgeting', 'Hiring']);
  const { user } = drawPortfolio(`/projects/${id}`);
  await title();
  await user.keyboard('r');
  const form = within(await dialog());
  await user.type(form.getByRole('textbox', { name: 'The result' }), 'Sold out in two regions.');
  await user.click(form.getByRole('radio', { name: 'Mixed' }));
  for (const skill of ['Copywriting', 'Budgeting']) {
    const levels = form.getByRole('radiogroup', { name: new RegExp(`${skill}: which level`) });
    await user.click(within(levels).getByRole('radio', { name: '5' }));
  }
  await user.type(
    form.getByRole('textbox', { name: 'What I would do differently' }),
    'Start earlier.',
  );
  await user.click(form.getByRole('button', { name: 'Keep the outcome' }));
  await screen.findByText('This adds ratings for 2 skills.');
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await screen.findByText('Sold out in two regions.');
  expect(screen.getByText(/only you see these/)).toBeDefined();
  expect(screen.getByText('Start earlier.')).toBeDefined();
  const ratings = await Promise.all(
    skillIds.map(
      async (skill) => (await ask('skills.get', { id: skill, today: today() })).ratings.length,
    ),
  );
  expect(ratings).toEqual([1, 1, 0]);
});

test('what somebody else saw becomes their rating, and is announced before it is kept', async () => {
  const { id, skillIds } = await aProject(['Copywriting']);
  await ask('people.create', { name: 'Ada', relation: 'client' });
  const { user } = drawPortfolio(`/projects/${id}`);
  await title();
  await user.keyboard('r');
  const form = within(await dialog());
  const plan = within(form.getByRole('region', { name: 'What this adds' }));
  plan.getByText(/No ratings yet/);
  await user.type(form.getByRole('textbox', { name: 'The result' }), 'Signed.');
  await user.click(form.getByRole('radio', { name: 'As hoped' }));
  await user.click(form.getByRole('button', { name: /what somebody else saw of Copywriting/ }));
  await user.click(form.getByRole('button', { name: 'Keep the outcome' }));
  await form.findByText('Please choose one.');
  await user.type(form.getByRole('combobox', { name: /Who saw it/ }), 'Ada');
  await user.keyboard('{ArrowDown}{Enter}');
  const levels = await form.findByRole('radiogroup', {
    name: 'Copywriting: which level did Ada see?',
  });
  await user.click(within(levels).getByRole('radio', { name: '6' }));
  plan.getByText('Copywriting · Ada, client · level 6');
  plan.getByText('a new rating');
  await user.click(form.getByRole('button', { name: 'Keep the outcome' }));
  await screen.findByText('This adds a rating for 1 skill.');
  const { ratings } = await ask('skills.get', { id: skillIds[0] ?? '', today: today() });
  expect(ratings.map(({ source, raterName, level }) => [source, raterName, level])).toEqual([
    ['client', 'Ada', 6],
  ]);
});

test('a correction begins with what was said and replaces only what differs', async () => {
  const { id, skillIds } = await aProject(['Copywriting', 'Budgeting']);
  await ask('outcomes.record', {
    projectId: id,
    day: today(),
    result: 'Signed.',
    verdict: 'as-hoped',
    observations: skillIds.map((skillId) => ({ skillId, level: 5, basis: 'saw-it-done' })),
  });
  const { user } = drawPortfolio(`/projects/${id}`);
  await title();
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Correct the outcome' }));
  const form = within(await dialog());
  expect(form.getByRole<HTMLTextAreaElement>('textbox', { name: 'The result' }).value).toBe(
    'Signed.',
  );
  const levels = form.getByRole('radiogroup', { name: /Copywriting: which level/ });
  await user.click(within(levels).getByRole('radio', { name: '6' }));
  form.getByText('in place of the earlier one');
  form.getByText('already there, left as it is');
});

test('a newer outcome puts no words into anybody: what was said before stays said', async () => {
  const { id, skillIds } = await aProject(['Copywriting']);
  const { id: personId } = await ask('people.create', { name: 'Ada', relation: 'client' });
  const by = { kind: 'person', personId, source: 'client' } as const;
  await ask('outcomes.record', {
    projectId: id,
    day: today(),
    result: 'Signed.',
    verdict: 'as-hoped',
    observations: skillIds.map((skillId) => ({ skillId, by, level: 6, basis: 'saw-it-done' })),
  });
  const { user } = drawPortfolio(`/projects/${id}`);
  await title();
  await user.keyboard('r');
  const form = within(await dialog());
  form.getByText(/No ratings yet/);
  await user.type(form.getByRole('textbox', { name: 'The result' }), 'Renewed.');
  await user.click(form.getByRole('radio', { name: 'As hoped' }));
  await user.click(form.getByRole('button', { name: 'Keep the outcome' }));
  await user.click(await screen.findByRole('button', { name: 'Done' }));
  await screen.findByText('Renewed.');
  screen.getByText('Ada, client');
});

test('a confidential project asks for a title for others and says what never leaves', async () => {
  const { id } = await aProject(['Copywriting']);
  const { user } = drawPortfolio(`/projects/${id}`);
  await title();
  await user.keyboard('e');
  const form = within(await dialog());
  await user.click(form.getByRole('checkbox', { name: /Confidential/ }));
  form.getByText(/the result in words and figures/);
  await user.click(form.getByRole('button', { name: 'Save' }));
  await form.findByText('Please write something here.');
  await user.type(form.getByRole('textbox', { name: /Title for others/ }), 'A spring campaign');
  await user.click(form.getByRole('button', { name: 'Save' }));
  await screen.findByRole('heading', { name: 'Confidential: what others may see' });
  const { project } = await ask('projects.get', { id, today: today() });
  expect(project.confidentiality).toEqual({ publicTitle: 'A spring campaign', until: null });
});

test('projects stand in groups, and the filter looks at their skills too', async () => {
  const [copy] = await Promise.all([aSkill('Copywriting')]);
  const skillIds = [copy];
  const start = { skillIds, startedOn: addDays(today(), -20) };
  await ask('projects.create', { project: { ...start, title: 'Still going' } });
  const endedOn = addDays(today(), -2);
  await ask('projects.create', { project: { ...start, title: 'Over', endedOn } });
  const { user } = drawPortfolio('/projects');
  await screen.findByText('Waiting for an outcome');
  screen.getByText('Running');
  await user.type(screen.getByRole('searchbox', { name: 'Filter projects' }), 'copyw');
  expect(await screen.findAllByRole('option')).toHaveLength(2);
  await user.type(screen.getByRole('searchbox', { name: 'Filter projects' }), 'zzz');
  await screen.findByText(/No project matches/);
});

test('an outcome without a result or a verdict is asked for both, and nothing is lost', async () => {
  const { id } = await aProject(['Copywriting']);
  const { user } = drawPortfolio(`/projects/${id}`);
  await title();
  await user.click(screen.getByRole('button', { name: /Record the outcome/ }));
  const form = within(await dialog());
  await user.type(form.getByRole('textbox', { name: 'What was hoped for' }), 'All three regions');
  await user.click(form.getByRole('button', { name: 'Keep the outcome' }));
  await form.findByText('Please write something here.');
  form.getByText('Please choose one.');
  const hoped = form.getByRole<HTMLTextAreaElement>('textbox', { name: 'What was hoped for' });
  expect(hoped.value).toBe('All three regions');
});

test('an end before the start is no project, and the same day is', () => {
  const project = { ...emptyProject(today(), []), title: 'Spring', skillIds: [someSkill] };
  const problems = (endedOn: string) =>
    ProjectForm.safeParse({ ...project, endedOn }).error?.issues.map(({ message }) => message);
  expect(problems(addDays(today(), -1))).toEqual([END_BEFORE_START]);
  expect(problems(today())).toBeUndefined();
});

test('a project in the trash comes back from the message', async () => {
  const { id } = await aProject(['Copywriting']);
  const { user } = drawPortfolio(`/projects/${id}`);
  await title();
  await user.keyboard('{Delete}');
  await screen.findByText('Spring campaign moved to trash');
  expect(await ask('projects.list', {})).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await ask('projects.list', {})).toHaveLength(1));
});
