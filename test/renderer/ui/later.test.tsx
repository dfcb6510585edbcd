import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../renderer/app/error-boundary.tsx';
import { Later, part } from '../../../renderer/ui/later.tsx';

function Greeting({ name }: { readonly name: string }) {
  return <p>{`Hello ${name}`}</p>;
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a part that is fetched when it is needed', () => {
  test('is drawn once it is here', async () => {
    const greeting = part(async () => Greeting);
    render(<Later part={greeting} with={{ name: 'Ada' }} />);
    expect(screen.queryByText('Hello Ada')).toBeNull();
    expect(await screen.findByText('Hello Ada')).toBeTruthy();
  });

  test('is drawn at once when it was fetched before, and fetched only once', async () => {
    const load = vi.fn(async () => Greeting);
    const greeting = part(load);
    await Promise.all([greeting.fetch(), greeting.fetch()]);
    render(<Later part={greeting} with={{ name: 'Ada' }} />);
    expect(screen.getByText('Hello Ada')).toBeTruthy();
    expect(load).toHaveBeenCalledOnce();
  });

  test('follows its props', async () => {
    const greeting = part(async () => Greeting);
    await greeting.fetch();
    const { rerender } = render(<Later part={greeting} with={{ name: 'Ada' }} />);
    rerender(<Later part={greeting} with={{ name: 'Grace' }} />);
    expect(screen.getByText('Hello Grace')).toBeTruthy();
  });

  test('that cannot be fetched is as broken as one that cannot be drawn', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal('reportError', () => undefined);
    const greeting = part<{ readonly name: string }>(() => Promise.reject(new Error('gone')));
    render(
      <ErrorBoundary fallback={() => <p>Could not be drawn</p>}>
        <Later part={greeting} with={{ name: 'Ada' }} />
      </ErrorBoundary>,
    );
    expect(await screen.findByText('Could not be drawn')).toBeTruthy();
    vi.unstubAllGlobals();
  });
});
