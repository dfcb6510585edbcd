import { cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { Excerpt } from '../../../renderer/features/search/excerpt.tsx';
import { useSearch } from '../../../renderer/features/search/use-search.ts';
import type { Found } from '../../../shared/ipc/views.ts';
import { draw } from '../support/draw.tsx';
import { installFakeBridge } from '../support/fake-bridge.ts';

const named = (title: string): Found => ({
  kind: 'skill',
  recordId: 'none',
  openId: title,
  openKind: 'skill',
  title,
  excerpt: title,
  space: 'portfolio',
});

function Searcher() {
  const [text, setText] = useState('');
  const { found, isAsking } = useSearch(text);
  return (
    <>
      <input aria-label="text" value={text} onChange={(event) => setText(event.target.value)} />
      <output>{isAsking ? 'asking' : found.map(({ title }) => title).join(', ')}</output>
    </>
  );
}

afterEach(cleanup);

describe('searching while typing', () => {
  test('a slow answer to an earlier text never replaces a newer one', async () => {
    const waiting = new Map<string, (found: Found[]) => void>();
    installFakeBridge({
      'search.find': ({ text }) =>
        new Promise((resolve) => {
          waiting.set(text, resolve);
        }),
    });
    const { user } = draw(<Searcher />);
    await user.type(screen.getByLabelText('text'), 'ab');
    waiting.get('ab')?.([named('about ab')]);
    expect(await screen.findByText('about ab')).toBeTruthy();
    waiting.get('a')?.([named('about a')]);
    await Promise.resolve();
    expect(screen.getByRole('status').textContent).toBe('about ab');
  });

  test('an empty text asks nothing and shows nothing', async () => {
    const bridge = installFakeBridge({ 'search.find': () => [named('x')] });
    const { user } = draw(<Searcher />);
    await user.type(screen.getByLabelText('text'), '   ');
    expect(bridge.asked).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('an excerpt', () => {
  test('marks what matched and keeps everything else as it was written', () => {
    const { container } = draw(<Excerpt text="I «lost» the <b>thread</b> «twice»" />);
    expect(container.textContent).toBe('I lost the <b>thread</b> twice');
    expect(Array.from(container.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual([
      'lost',
      'twice',
    ]);
  });
});
