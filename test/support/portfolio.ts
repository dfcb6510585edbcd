import type { Page } from 'playwright-core';

export const passphrase = 'seven quiet herons over water';

/** Creates a portfolio as a person would, and goes on without checking the copy of the code. */
export async function createPortfolio(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Create my portfolio' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  await page.getByRole('button', { name: 'Create portfolio' }).click();
  await page.getByRole('button', { name: 'I will keep it without checking' }).click();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
}

export async function unlock(page: Page, secret = passphrase): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

type Answered = {
  readonly ok: boolean;
  readonly code?: string;
  readonly details?: unknown;
  readonly value?: unknown;
};

/** Asks through the one door that the screens use, whatever the question looks like. */
export async function askRaw(page: Page, channel: string, input: unknown): Promise<Answered> {
  const text = await page.evaluate(
    ([name, question]) => {
      const bridge: unknown = Reflect.get(window, 'cloche');
      const ask: unknown = bridge && Reflect.get(Object(bridge), 'ask');
      if (typeof ask !== 'function') throw new Error('there is no bridge');
      return ask(name, question);
    },
    [channel, input] as const,
  );
  // Our own main process wrote it.
  return JSON.parse(String(text)) as Answered;
}
