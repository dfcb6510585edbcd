import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { AssumptionsSettings } from '../../../renderer/features/assumptions/assumptions-settings.tsx';
import type { SourceKind } from '../../../shared/domain/rating.ts';
import {
  type Assumed,
  assumedSources,
  type OwnAssumptions,
} from '../../../shared/rating/own-assumptions.ts';
import { draw } from '../support/draw.tsx';
import { installFakeBridge } from '../support/fake-bridge.ts';

function drawAssumptions(...own: [SourceKind, Assumed][]) {
  const kept: OwnAssumptions = new Map(own);
  const bridge = installFakeBridge({
    'assumptions.get': () => assumedSources(kept),
    'assumptions.change': () => assumedSources(kept),
    'assumptions.reset': () => assumedSources(new Map()),
  });
  return { ...draw(<AssumptionsSettings />), bridge };
}

afterEach(() => {
  cleanup();
  forgetAnswers();
});

describe('how views are read', () => {
  test('every kind says what is assumed of it and on which figure that rests', async () => {
    drawAssumptions();
    expect(await screen.findAllByRole('listitem')).toHaveLength(7);
    expect(screen.getByText('Runs 0.5 high · two in three within 2.2 levels')).toBeTruthy();
    expect(screen.getByText(/Heidemeier & Moser 2009/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Reset all' })).toBeNull();
  });

  test('a number is changed with the keyboard and saved', async () => {
    const { user, bridge } = drawAssumptions();
    await user.click(
      await screen.findByRole('button', { name: 'Change what is assumed of: Peer' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    const high = dialog.getByRole('textbox', { name: 'Runs high by' });
    await user.clear(high);
    await user.type(high, '0.6{Tab}');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.inputsOf('assumptions.change')).toEqual([
      { source: 'peer', assumed: { leniency: 0.6, spread: 1.5 } },
    ]);
  });

  test('a number beyond its range becomes the nearest that fits', async () => {
    const { user, bridge } = drawAssumptions();
    await user.click(
      await screen.findByRole('button', { name: 'Change what is assumed of: Self' }),
    );
    const spread = screen.getByRole('textbox', { name: 'Two in three lie within' });
    await user.clear(spread);
    await user.type(spread, '99{Tab}');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.inputsOf('assumptions.change')).toEqual([
      { source: 'self', assumed: { leniency: 0.5, spread: 4 } },
    ]);
  });

  test('an empty number is asked for and nothing is saved', async () => {
    const { user, bridge } = drawAssumptions();
    await user.click(
      await screen.findByRole('button', { name: 'Change what is assumed of: Self' }),
    );
    await user.clear(screen.getByRole('textbox', { name: 'Runs high by' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Please write a number.')).toBeTruthy();
    expect(bridge.inputsOf('assumptions.change')).toEqual([]);
  });

  test('the usual numbers are one press away', async () => {
    const { user } = drawAssumptions(['self', { leniency: -1, spread: 1 }]);
    expect(await screen.findByText('Runs 1.0 low · two in three within 1.0 levels')).toBeTruthy();
    expect(screen.getByText('Yours')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Change what is assumed of: Self' }));
    await user.click(screen.getByRole('button', { name: 'Use the usual numbers' }));
    const values = screen.getAllByRole('textbox').map((field) => field.getAttribute('value'));
    expect(values).toEqual(['0.5', '2.2']);
  });

  test('what is changed can be reset as a whole', async () => {
    const { user, bridge } = drawAssumptions(['self', { leniency: -1, spread: 1 }]);
    await user.click(await screen.findByRole('button', { name: 'Reset all' }));
    await vi.waitFor(() => expect(bridge.inputsOf('assumptions.reset')).toEqual([{}]));
  });
});
