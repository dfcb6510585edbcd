import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { TrashScreen } from '../../../renderer/features/trash/trash-screen.tsx';
import { RecordId } from '../../../shared/domain/id.ts';
import { draw } from '../support/draw.tsx';
import { installFakeBridge } from '../support/fake-bridge.ts';

const id = RecordId.parse('01890a5d-ac96-774b-bcce-b302099a8057');

afterEach(() => {
  cleanup();
  forgetAnswers();
});

describe('the trash', () => {
  test('an empty one says that nothing is lost by a slip', async () => {
    installFakeBridge({ 'trash.list': () => [] });
    draw(<TrashScreen />);
    expect(await screen.findByText('The trash is empty')).toBeTruthy();
  });

  test('gives back what was removed', async () => {
    const bridge = installFakeBridge({
      'trash.list': () => [
        { kind: 'goal', id, title: 'Lead a team', at: '2026-11-23T10:00:00.000Z' },
      ],
      'trash.restore': () => ({ done: true }),
    });
    const { user } = draw(<TrashScreen />);
    await user.click(await screen.findByRole('button', { name: 'Take back Lead a team' }));
    await waitFor(() => expect(bridge.inputsOf('trash.restore')).toEqual([{ kind: 'goal', id }]));
  });
});
