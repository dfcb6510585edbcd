import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { RemindersSettings } from '../../../renderer/features/reminders/reminders-settings.tsx';
import { noReminders, type Reminders } from '../../../shared/domain/reminder.ts';
import { draw } from '../support/draw.tsx';
import { installFakeBridge } from '../support/fake-bridge.ts';

const since = '2026-11-02T09:00';
const friday = { weekday: 5, minute: 960, notify: false, since };

async function open(reminders: Reminders) {
  const bridge = installFakeBridge({
    'reminders.get': () => reminders,
    'reminders.change': () => reminders,
    'reminders.reset': () => noReminders,
  });
  const drawn = draw(<RemindersSettings />);
  await screen.findByText('A weekly look back');
  return { ...drawn, bridge };
}

afterEach(() => {
  cleanup();
  forgetAnswers();
});

test('everything is off until it is chosen, and there is nothing to reset', async () => {
  await open(noReminders);
  expect(screen.getByRole('button', { name: /No weekly look/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /No reminder/ })).toBeTruthy();
  expect(screen.queryByRole('switch')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull();
});

test('a day is chosen with four in the afternoon, without a notification', async () => {
  const { user, bridge } = await open(noReminders);
  await user.click(screen.getByRole('button', { name: /No weekly look/ }));
  await user.click(await screen.findByRole('option', { name: 'Thursday' }));
  await waitFor(() =>
    expect(bridge.inputsOf('reminders.change')).toEqual([
      { review: { weekday: 4, minute: 960, notify: false } },
    ]),
  );
});

test('the notification is a choice of its own, and says what it will say', async () => {
  const { user, bridge } = await open({ ...noReminders, review: friday, answered: true });
  expect(screen.getByText(/Time for your weekly look, when it suits you/)).toBeTruthy();
  await user.click(screen.getByRole('switch'));
  await waitFor(() =>
    expect(bridge.inputsOf('reminders.change')).toEqual([
      { review: { weekday: 5, minute: 960, notify: true } },
    ]),
  );
});

test('reset takes all of it back', async () => {
  const { user, bridge } = await open({
    review: friday,
    goalDates: { daysBefore: 7, minute: 545, since },
    answered: true,
  });
  expect(screen.getByRole('button', { name: /A week before/ })).toBeTruthy();
  // A time that is not among the usual ones is shown as it was chosen.
  expect(screen.getByRole('button', { name: /0?9:05/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Reset' }));
  await waitFor(() => expect(bridge.inputsOf('reminders.reset')).toEqual([{}]));
});
