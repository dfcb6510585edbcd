import { writeSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';
import { _electron } from 'playwright-core';
import { environment } from '../../support/electron-app.ts';
import { targets, tryToLeak } from './leaks.ts';
import type { SessionWish } from './session.ts';
import { tracedProgram } from './traced-program.ts';

/** The same ways out in an Electron that nothing was closed in: here they have to be seen. */
const wish: SessionWish = JSON.parse(process.argv[2] ?? '{}');
const { home, appFolder, seconds } = wish;
const app = await _electron.launch({
  executablePath: tracedProgram(wish),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), appFolder ?? ''],
  env: environment(home),
});
const page = await app.firstWindow();
const ways = await page.evaluate(tryToLeak, [...targets]);
await later(seconds * 1000);
await Promise.race([app.close().catch(() => undefined), later(3000)]);
writeSync(1, `${JSON.stringify({ rounds: 1, ways })}\n`);
process.exit(0);
