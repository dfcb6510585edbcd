import type { ServiceContext } from './context.ts';
import { letGoOfFiles } from './file-intake.ts';
import { readingAgain } from './reading-again.ts';

/** What is put in order between everything else once a vault is open, a little at a time. */
export function* upkeep(context: ServiceContext): Generator<void> {
  yield* readingAgain(context);
  letGoOfFiles(context);
}
