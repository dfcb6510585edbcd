import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { ask } from '../../../renderer/api.ts';
import { look } from '../../../renderer/features/timeline/timeline-state.ts';
import { today } from '../../../renderer/today.ts';
import { addDays } from '../../../shared/domain/day.ts';
import {
  aRating,
  aSkill,
  drawPortfolio,
  giveSizes,
  openPortfolio,
} from '../skills/own-portfolio.tsx';

beforeEach(() => {
  giveSizes();
  openPortfolio();
});

afterEach(() => {
  cleanup();
  forgetAnswers();
  look({
    range: null,
    choice: { by: 'goals' },
    hidden: [],
    onlyChosen: false,
    space: 'both',
    isTable: false,
    isPrinting: false,
  });
  vi.restoreAllMocks();
});

/** A skill with a goal and a rating, a project, a decision and a practice session. */
async function aYear() {
  const skillId = await aSkill('Negotiation');
  await aRating(skillId, { level: 4, standBehind: true });
  const by = addDays(today(), 90);
  await ask('goals.create', { skillId, fromLevel: 4, toLevel: 6, why: 'It matters', by });
  const startedOn = addDays(today(), -100);
  const project = { title: 'Spring campaign', skillIds: [skillId], startedOn };
  const { id } = await ask('projects.create', { project });
  const attempts = [{ tried: 'Aloud' }];
  await ask('practice.record', {
    session: { skillId, task: 'Opening offers', day: addDays(today(), -30), attempts },
  });
  return { skillId, projectId: id };
}

const lane = (name: string) => screen.findByRole('listbox', { name });

test('an empty portfolio says how it begins to show', async () => {
  drawPortfolio('/timeline');
  await screen.findByText('Nothing has happened yet');
});

test('skills with goals have a lane of their level, and everything that happened has one of its kind', async () => {
  await aYear();
  drawPortfolio('/timeline');
  await screen.findByRole('slider', { name: 'Level of Negotiation over time' });
  const projects = within(await lane('Projects'));
  projects.getByRole('option', { name: /Spring campaign, since/ });
  within(await lane('Decisions')).getByRole('option', { name: /Negotiation, you set level 4/ });
  within(await lane('Practice')).getByRole('option', {
    name: /practised Negotiation. Opening offers/,
  });
});

test('a lane is one tab stop: arrows go through it and Enter opens the record', async () => {
  const { projectId } = await aYear();
  const { user, visited } = drawPortfolio('/timeline');
  const projects = await lane('Projects');
  projects.focus();
  await user.keyboard('{ArrowRight}');
  const option = within(projects).getByRole('option', { selected: true });
  expect(projects.getAttribute('aria-activedescendant')).toBe(option.id);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(visited.at(-1)).toBe(`/projects/${projectId}`));
});

test('the learning space can be left out, and each kind can', async () => {
  await aYear();
  const { user } = drawPortfolio('/timeline');
  await lane('Practice');
  await user.click(screen.getByRole('radio', { name: 'Portfolio only' }));
  expect(screen.queryByRole('listbox', { name: 'Practice' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Projects' }));
  expect(screen.queryByRole('listbox', { name: 'Projects', hidden: true })).toBeNull();
});

test('H turns it into tables that say the same, and back', async () => {
  await aYear();
  const { user } = drawPortfolio('/timeline');
  await lane('Projects');
  await user.keyboard('h');
  const table = within(await screen.findByRole('table', { name: /What happened/ }));
  table.getByText(/Spring campaign, since/);
  expect(table.getAllByText('Learning space')).toHaveLength(1);
  await user.keyboard('h');
  await lane('Projects');
});

test('plus and the axis keys move the time shown', async () => {
  await aYear();
  const { user } = drawPortfolio('/timeline');
  const axis = await screen.findByRole('slider', { name: 'Time shown' });
  const before = axis.getAttribute('aria-valuetext');
  await user.keyboard('+');
  await waitFor(() => expect(axis.getAttribute('aria-valuetext')).not.toBe(before));
  const closer = axis.getAttribute('aria-valuetext');
  axis.focus();
  await user.keyboard('{End}');
  await waitFor(() => expect(axis.getAttribute('aria-valuetext')).not.toBe(closer));
});

test('before a print it is said what will be on it', async () => {
  await aYear();
  const { user } = drawPortfolio('/timeline');
  await lane('Projects');
  await user.keyboard('{Control>}p{/Control}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Print the timeline' }));
  await dialog.findByText(/1 skill, 1 project, no learning, 1 decision, no goal reached/);
  dialog.getByText(/What is in your learning space is never printed/);
});
