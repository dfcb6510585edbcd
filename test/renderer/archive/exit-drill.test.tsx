import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { ExitDrill } from '../../../renderer/features/archive/exit-drill.tsx';
import { TakeOut } from '../../../renderer/features/archive/take-out.tsx';
import { Refusal } from '../../../shared/result.ts';
import { draw } from '../support/draw.tsx';
import { installFakeBridge } from '../support/fake-bridge.ts';

afterEach(() => {
  cleanup();
  forgetAnswers();
});

const at = '2026-11-26T08:30:00.000Z';

describe('the exit drill', () => {
  test('says how the last one went, and nothing before there was one', async () => {
    const bridge = installFakeBridge({ 'archive.lastDrill': () => ({ last: null }) });
    draw(<ExitDrill />);
    await screen.findByRole('button', { name: 'Try it now' });
    expect(screen.queryByRole('status')).toBeNull();
    cleanup();
    forgetAnswers();
    bridge.reply({ 'archive.lastDrill': () => ({ last: { at, same: 412, of: 412 } }) });
    draw(<ExitDrill />);
    expect(await screen.findByText('Lossless: 412 of 412')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('26 Nov 2026');
  });

  test('names what did not come through, and never calls that lossless', async () => {
    installFakeBridge({
      'archive.lastDrill': () => ({ last: { at, same: 412, of: 412 } }),
      'archive.drill': () => ({
        at,
        same: 409,
        of: 412,
        differences: [
          { what: 'files', title: 'The report' },
          { what: 'ratings', title: null },
        ],
      }),
    });
    const { user } = draw(<ExitDrill />);
    await user.click(await screen.findByRole('button', { name: 'Try it now' }));
    await screen.findByText('Not everything came through the same');
    const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(told).toEqual([
      '1 kept file: The report',
      '1 rating: without a name of its own',
      'and 1 more',
    ]);
    expect(screen.queryByText(/Lossless/)).toBeNull();
  });

  test('can be stopped, and says that nothing was left behind', async () => {
    let refuse: (refusal: Refusal) => void = () => undefined;
    const held = new Promise<never>((_resolve, reject) => {
      refuse = reject;
    });
    const bridge = installFakeBridge({
      'archive.lastDrill': () => ({ last: null }),
      'archive.drill': () => held,
      'archive.progress': () => ({ done: 1, of: 4 }),
      'archive.stop': () => {
        refuse(new Refusal('stopped'));
        return { done: true };
      },
    });
    const { user } = draw(<ExitDrill />);
    await user.click(await screen.findByRole('button', { name: 'Try it now' }));
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(await screen.findByText(/Nothing half made was kept/)).toBeTruthy();
    expect(bridge.inputsOf('archive.stop')).toHaveLength(1);
  });
});

describe('taking everything out', () => {
  test('asks nothing of the main process before a passphrase was typed, and tells what could not be taken', async () => {
    const bridge = installFakeBridge({
      'archive.progress': () => null,
      'archive.takeOut': () => ({
        taken: {
          records: 412,
          files: 12,
          fileBytes: 4_200_000,
          leftOutFiles: ['The report'],
          leftOut: [
            {
              what: 'ratings',
              title: 'Negotiation',
              at,
              isPart: false,
              between: null,
            },
          ],
          leftOutMore: 2,
          isInLedger: false,
        },
      }),
    });
    const { user } = draw(<TakeOut />);
    await user.click(screen.getByRole('button', { name: 'Take everything out…' }));
    await screen.findByText('This file is not encrypted');
    await user.click(screen.getByRole('button', { name: 'Choose a place…' }));
    expect(await screen.findByText('Please type your passphrase.')).toBeTruthy();
    expect(bridge.inputsOf('archive.takeOut')).toEqual([]);
    await user.type(screen.getByLabelText('Passphrase'), 'four quiet herons');
    await user.click(screen.getByRole('button', { name: 'Choose a place…' }));
    await screen.findByText('Everything that can be read is in the file');
    expect(screen.getByText('The report')).toBeTruthy();
    expect(screen.getByText('1 rating: Negotiation, of 26 Nov 2026')).toBeTruthy();
    expect(screen.getByText('and 2 more')).toBeTruthy();
    expect(screen.getByText(/could not be written in your ledger/)).toBeTruthy();
    expect(screen.getByText(/412 records, 12 kept files \(4.2 MB\)/)).toBeTruthy();
    expect(bridge.inputsOf('archive.takeOut')).toEqual([{ passphrase: 'four quiet herons' }]);
  });
});
