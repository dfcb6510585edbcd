import type { Reply } from '../../shared/ipc/contract.ts';
import type { Settings } from '../../shared/ipc/settings-view.ts';
import { Refusal } from '../../shared/result.ts';
import type { Handlers } from './answer.ts';

export type AppParts = {
  readonly about: Reply<'app.about'>;
  /** Asks the person and gives whether it was opened. */
  readonly openLink: (address: string) => Promise<boolean>;
  /** Puts a text on the clipboard for a short while. */
  readonly copy: (text: string) => Promise<void>;
  /** Asks for a list of things to learn from, and gives what stands in it; null when cancelled. */
  readonly chooseList: () => Promise<Reply<'app.chooseList'>['list']>;
  readonly mayOpen: (address: string) => boolean;
  readonly settings: {
    readonly get: () => Settings;
    readonly change: (patch: Partial<Settings>) => Promise<void>;
  };
  readonly applyTheme: (theme: Settings['theme']) => void;
  readonly announce: () => void;
};

type AppHandlers = Pick<Handlers, Extract<keyof Handlers, `app.${string}` | `settings.${string}`>>;

export function appHandlers(parts: AppParts): AppHandlers {
  const { settings } = parts;
  const shown = (): Settings => {
    const { theme, lockAfterMinutes } = settings.get();
    return { theme, lockAfterMinutes };
  };
  return {
    'app.about': () => parts.about,
    'app.openLink': async ({ link }) => {
      if (!parts.mayOpen(link)) {
        throw new Refusal('invalid-input', { field: 'link', problem: 'link-not-allowed' });
      }
      return { opened: await parts.openLink(link) };
    },
    'app.copy': async ({ text }) => {
      await parts.copy(text);
      return { done: true };
    },
    'app.chooseList': async () => ({ list: await parts.chooseList() }),
    'settings.get': shown,
    'settings.change': async (patch) => {
      await settings.change(patch);
      parts.applyTheme(settings.get().theme);
      parts.announce();
      return shown();
    },
  };
}
