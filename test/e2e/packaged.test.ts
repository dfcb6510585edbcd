import { expect, test } from 'vitest';
import { packagedPrograms } from '../../build/package.mjs';
import { launchApp, temporaryHome } from '../support/electron-app.ts';
import { createPortfolio, unlock } from '../support/portfolio.ts';

test('the packaged program creates a vault, and unlocks it after a restart', async () => {
  const home = temporaryHome();
  const options = { home: home.folder, executable: packagedPrograms().drivable, appFolder: null };
  const first = await launchApp(options);
  await createPortfolio(first.page);
  await first.app.close();
  const second = await launchApp(options);
  await second.page.getByRole('heading', { name: 'Welcome back' }).waitFor();
  await unlock(second.page, 'not this one at all');
  await second.page.getByText('That is not the passphrase of this portfolio.').first().waitFor();
  await unlock(second.page);
  await second.page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await second.app.close();
  home.remove();
  expect(second.page.isClosed()).toBe(true);
});
