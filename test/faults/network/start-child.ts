import { writeSync } from 'node:fs';
import { launch, paintedAt } from '../../bench/launched.ts';
import type { StartWish } from './starts.ts';

/** Starts the app of a folder and says after how many milliseconds its first words were on the screen. */
const wish: StartWish = JSON.parse(process.argv[2] ?? '{}');
const launched = await launch(wish.appFolder, wish.home, wish.executable);
const took = (await paintedAt(launched.page)) - launched.startedAt;
await launched.close();
writeSync(1, `${JSON.stringify(took)}\n`);
process.exit(0);
