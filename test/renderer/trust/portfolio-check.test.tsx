import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { forgetCheck } from '../../../renderer/features/check/check-store.ts';
import { PortfolioCheck } from '../../../renderer/features/check/portfolio-check.tsx';
import { Refusal } from '../../../shared/result.ts';
import { draw } from '../support/draw.tsx';
import { installFakeBridge } from '../support/fake-bridge.ts';

afterEach(() => {
  cleanup();
  forgetAnswers();
  forgetCheck();
});

const at = '2026-11-25T08:30:00.000Z';
const whole = { at, records: 412, files: 0, damaged: 0, parts: [] };
const rating = { what: 'ratings', title: 'Negotiation', at, isPart: false, between: null };

test('says how many records could be read, and when', async () => {
  installFakeBridge({ 'check.last': () => ({ last: whole }) });
  draw(<PortfolioCheck />);
  expect(await screen.findByText('All 412 records can be read')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('on 25 Nov 2026 at');
});

test('a check of this moment says today and its time, and counts kept files', async () => {
  const now = new Date().toISOString();
  installFakeBridge({
    'check.last': () => ({ last: null }),
    'check.progress': () => null,
    'check.run': () => ({ ...whole, at: now, files: 3, found: [] }),
  });
  const { user } = draw(<PortfolioCheck />);
  await user.click(await screen.findByRole('button', { name: 'Check it now' }));
  expect(await screen.findByText('All 412 records and 3 kept files can be read')).toBeTruthy();
  expect(screen.getByText(/^Checked today at \d/)).toBeTruthy();
});

test('[T12] names what is damaged by kind, title and day, tells a place by what lies around it, and gives both ways out', async () => {
  installFakeBridge({
    'check.last': () => ({ last: whole }),
    'check.progress': () => ({ done: 1, of: 2 }),
    'check.run': () => ({
      ...whole,
      damaged: 4,
      parts: ['search'],
      found: [
        rating,
        { ...rating, what: 'practice_sessions', isPart: true },
        {
          what: 'goals',
          title: null,
          at: null,
          isPart: false,
          between: { after: { title: 'Rowing', at }, before: null },
        },
      ],
    }),
  });
  const { user } = draw(<PortfolioCheck takeOut={<button type="button">take out</button>} />);
  await user.click(await screen.findByRole('button', { name: 'Check it now' }));
  await screen.findByText('A part of your portfolio cannot be read');
  const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(told).toEqual([
    '1 rating: Negotiation, of 25 Nov 2026',
    '1 practice session: Negotiation. The record itself is there, something that belongs to it is not.',
    '1 goal or more, between “Rowing” of 25 Nov 2026 and the last one',
    'and 1 more',
  ]);
  expect(screen.getByText(/4 of 412 cannot be read whole/)).toBeTruthy();
  expect(screen.getByText(/What search finds by is damaged/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Restore a backup…' }).getAttribute('href')).toBe(
    '#/backups',
  );
  expect(screen.getByRole('button', { name: 'take out' })).toBeTruthy();
  expect(screen.queryByText(/records can be read$/)).toBeNull();
});

test('[T12] a changed place that holds nothing is told without alarm, and leads to backups', async () => {
  installFakeBridge({ 'check.last': () => ({ last: { ...whole, parts: ['unused'] } }) });
  draw(<PortfolioCheck takeOut={<button type="button">take out</button>} />);
  await screen.findByText('Everything can be read, but a place in the file has changed');
  screen.getByText(/holds nothing of yours, so nothing is lost/);
  expect(screen.queryByText(/Take out what can be read/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'take out' })).toBeNull();
  const way = screen.getByRole('link', { name: 'See the backups' });
  expect(way.getAttribute('href')).toBe('#/backups');
});

test('after a new start the names are gone, and it says how to find them', async () => {
  installFakeBridge({ 'check.last': () => ({ last: { ...whole, damaged: 2 } }) });
  draw(<PortfolioCheck />);
  expect(await screen.findByText(/Check it again to see which they are/)).toBeTruthy();
  expect(screen.queryByRole('list')).toBeNull();
});

test('can be stopped', async () => {
  let refuse: (refusal: Refusal) => void = () => undefined;
  const held = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  const bridge = installFakeBridge({
    'check.last': () => ({ last: null }),
    'check.run': () => held,
    'check.progress': () => ({ done: 1, of: 4 }),
    'check.stop': () => {
      refuse(new Refusal('stopped'));
      return { done: true };
    },
  });
  const { user } = draw(<PortfolioCheck />);
  await user.click(await screen.findByRole('button', { name: 'Check it now' }));
  await user.click(await screen.findByRole('button', { name: 'Stop' }));
  expect(await screen.findByText('Stopped, as you wished.')).toBeTruthy();
  expect(bridge.inputsOf('check.stop')).toHaveLength(1);
});
