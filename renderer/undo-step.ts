import type { ChannelName } from '../shared/ipc/channels.ts';
import { ask } from './api.ts';

/** Takes a command back as one step while it is the newest; another way round once something else was done. */
export async function undoStep(
  command: ChannelName,
  otherwise: () => Promise<unknown>,
): Promise<void> {
  const { undo } = await ask('history.peek', {});
  await (undo === command ? ask('history.undo', {}) : otherwise());
}
