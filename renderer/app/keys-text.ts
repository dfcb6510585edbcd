import { type CommandId, commands, mainBinding, shownKeys } from './commands.ts';
import { isMac } from './platform.ts';

/** The keys of a command as one reads them, '' for none. */
export function keysText(id: CommandId): string {
  const command = commands.find((one) => one.id === id);
  const binding = command && mainBinding(command);
  if (!binding) return '';
  return shownKeys(binding, isMac())
    .map((press) => press.join(' '))
    .join(' ');
}
