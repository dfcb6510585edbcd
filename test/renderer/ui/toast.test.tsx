import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showToast, ToastRegion } from '../../../renderer/ui/toast.tsx';

const closers: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  act(() => {
    for (const close of closers.splice(0)) close();
  });
  cleanup();
  vi.useRealTimers();
});

function say(message: Parameters<typeof showToast>[0]) {
  act(() => {
    closers.push(showToast(message));
  });
}

test('undo runs the way back once and takes the toast away', async () => {
  let undone = 0;
  render(<ToastRegion label="Messages" closeLabel="Dismiss" />);
  say({ title: 'Goal archived', action: { label: 'Undo', onAction: () => undone++ } });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });

  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(undone).toBe(1);
  expect(screen.queryByText('Goal archived')).toBeNull();
});

test('a toast with a way back stays for eight seconds', () => {
  render(<ToastRegion label="Messages" closeLabel="Dismiss" />);
  say({ title: 'Goal archived', action: { label: 'Undo', onAction: () => {} } });

  act(() => {
    vi.advanceTimersByTime(7_900);
  });
  expect(screen.getByText('Goal archived')).toBeTruthy();
  act(() => {
    vi.advanceTimersByTime(200);
  });
  expect(screen.queryByText('Goal archived')).toBeNull();
});

test('the clock stands still while the pointer is on a toast', async () => {
  render(<ToastRegion label="Messages" closeLabel="Dismiss" />);
  say({ title: 'Goal archived', action: { label: 'Undo', onAction: () => {} } });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  await user.hover(screen.getByText('Goal archived'));

  act(() => {
    vi.advanceTimersByTime(60_000);
  });

  expect(screen.getByText('Goal archived')).toBeTruthy();
});

test('the region is named and its messages are announced', () => {
  render(<ToastRegion label="Messages" closeLabel="Dismiss" />);
  say({ title: 'Export written', tone: 'ok' });

  expect(screen.getByRole('region', { name: 'Messages' })).toBeTruthy();
  expect(screen.getByText('Export written').closest('[role="alert"], [aria-live]')).not.toBeNull();
});
