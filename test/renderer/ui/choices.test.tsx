import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Checkbox } from '../../../renderer/ui/checkbox.tsx';
import { LevelCards, type LevelChoice } from '../../../renderer/ui/level-cards.tsx';
import { PopoverMenu } from '../../../renderer/ui/popover-menu.tsx';
import { Segmented } from '../../../renderer/ui/segmented.tsx';
import { Stepper } from '../../../renderer/ui/stepper.tsx';
import { Tabs } from '../../../renderer/ui/tabs.tsx';

afterEach(cleanup);

const ANCHORS = [1, 2, 3, 4, 5, 6, 7, 8].map((level) => ({
  level,
  name: `Name ${level}`,
  sentence: `Sentence ${level}.`,
}));

function Level({ start = null }: { readonly start?: LevelChoice | null }) {
  const [level, setLevel] = useState<LevelChoice | null>(start);
  return (
    <>
      <LevelCards
        label="Which sentence fits?"
        anchors={ANCHORS}
        value={level}
        onChange={setLevel}
        notSeen={{ title: 'Not enough seen' }}
      />
      <output data-testid="level">{`${level}`}</output>
    </>
  );
}

test('arrows move through the sentences and choose; past the last comes "not enough seen"', async () => {
  render(<Level start={7} />);
  screen.getByRole('radio', { name: /Name 7/ }).focus();

  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByTestId('level').textContent).toBe('8');
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByTestId('level').textContent).toBe('not-seen');
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByTestId('level').textContent).toBe('1');
});

test('a level is named by its number, its name and its sentence', () => {
  render(<Level />);

  expect(screen.getByRole('radiogroup', { name: 'Which sentence fits?' })).toBeTruthy();
  expect(screen.getByRole('radio', { name: /4.*Name 4.*Sentence 4\./ })).toBeTruthy();
});

test('the cards are one tab stop', async () => {
  render(<Level start={3} />);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: /Name 3/ }));

  await userEvent.tab();

  expect(document.activeElement).toBe(document.body);
});

function View() {
  const [view, setView] = useState<'board' | 'list'>('board');
  return (
    <Segmented
      label="View"
      value={view}
      onChange={setView}
      options={[
        { value: 'board', label: 'Board' },
        { value: 'list', label: 'List' },
      ]}
    />
  );
}

test('one segment is always on, and pressing it again keeps it on', async () => {
  render(<View />);
  await userEvent.click(screen.getByRole('radio', { name: 'Board' }));
  expect(screen.getByRole('radio', { name: 'Board' }).getAttribute('aria-checked')).toBe('true');

  await userEvent.click(screen.getByRole('radio', { name: 'List' }));

  expect(screen.getByRole('radio', { name: 'Board' }).getAttribute('aria-checked')).toBe('false');
  expect(screen.getByRole('radio', { name: 'List' }).getAttribute('aria-checked')).toBe('true');
});

test('a checkbox answers to Space, and its description is read with it', async () => {
  const answers: boolean[] = [];
  render(
    <Checkbox
      label="All projects"
      description="Three of seven."
      isSelected={false}
      onChange={(answer) => answers.push(answer)}
    />,
  );
  const box = screen.getByRole('checkbox', { name: /All projects/ });
  box.focus();
  await userEvent.keyboard(' ');

  expect(answers).toEqual([true]);
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Three of seven.',
  );
});

test('a menu runs the chosen command, and disabled ones do nothing', async () => {
  const done: string[] = [];
  render(
    <PopoverMenu
      label="More"
      items={[
        { id: 'ask', label: 'Ask', isDisabled: true, onAction: () => done.push('ask') },
        { id: 'line', kind: 'separator' },
        { id: 'archive', label: 'Archive', isDanger: true, onAction: () => done.push('archive') },
      ]}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Ask' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Archive' }));

  expect(done).toEqual(['archive']);
});

function History() {
  const [page, setPage] = useState<'history' | 'about'>('history');
  return (
    <Tabs
      label="About this skill"
      selected={page}
      onChange={setPage}
      tabs={[
        { id: 'history', label: 'History', count: 3, content: <p>What happened</p> },
        { id: 'about', label: 'About', content: <p>What it is</p> },
      ]}
    />
  );
}

test('an arrow turns to the next tab and shows its page alone', async () => {
  render(<History />);
  screen.getByRole('tab', { name: /History/ }).focus();
  await userEvent.keyboard('{ArrowRight}');

  expect(screen.getByText('What it is')).toBeTruthy();
  expect(screen.queryByText('What happened')).toBeNull();
});

test('each step says its state in words, and the current one is marked', () => {
  render(
    <Stepper
      label="Second turn"
      steps={[
        { id: 'aim', label: 'Aim', state: 'done', stateText: 'done' },
        { id: 'learn', label: 'Learn', state: 'skipped', stateText: 'left out', detail: 'no time' },
        { id: 'apply', label: 'Apply', state: 'current', stateText: 'now' },
      ]}
    />,
  );
  const steps = screen.getAllByRole('listitem');

  expect(steps.map((step) => step.querySelector('.visually-hidden')?.textContent)).toEqual([
    'Aim, done',
    'Learn, no time, left out',
    'Apply, now',
  ]);
  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, null, 'step']);
});
