import { configure } from '@testing-library/react';
import { Suspense, useEffect, useState } from 'react';
import { vi } from 'vitest';
import { answer, type Handlers } from '../../../electron/ipc/answer.ts';
import { evidenceHandlers } from '../../../electron/ipc/evidence-handlers.ts';
import { recordHandlers } from '../../../electron/ipc/record-handlers.ts';
import { createFileIntake } from '../../../electron/services/file-intake.ts';
import { followChanges } from '../../../renderer/answers.ts';
import { ask } from '../../../renderer/api.ts';
import { AppRoutes } from '../../../renderer/app/app-routes.tsx';
import { Dialogs } from '../../../renderer/app/dialogs.tsx';
import { type OpenDialog, OpenDialogContext } from '../../../renderer/app/open-dialog.ts';
import { EditingContext } from '../../../renderer/ui/editing.ts';
import { ToastRegion } from '../../../renderer/ui/toast.tsx';
import type { Change } from '../../../shared/ipc/contract.ts';
import { testContext } from '../../support/service-context.ts';
import { draw } from '../support/draw.tsx';

// Screens are fetched when they are first needed; the first one in a run takes a while.
configure({ asyncUtilTimeout: 10_000 });

/**
 * The real services over a vault in memory, where the preload would stand, beginning today. What the window asks
 * goes through the same border as in the app.
 */
export function openPortfolio(): void {
  const listeners = new Set<(change: Change) => void>();
  const context = {
    ...testContext(new Date().toISOString()),
    changed: (nouns: Change['nouns']) => {
      for (const listener of listeners) listener({ nouns });
    },
  };
  // Screens of records ask about nothing else.
  const handlers = {
    ...recordHandlers(() => context),
    ...evidenceHandlers({
      context: () => context,
      intake: createFileIntake(),
      chooseCopy: async () => null,
    }),
  } as Handlers;
  const report = (error: unknown) => {
    throw error;
  };
  const cloche: Window['cloche'] = {
    ask: (channel, input) =>
      answer({ channel, text: JSON.stringify(input), fromOurWindow: true }, handlers, {
        report,
        readOnly: () => null,
        checkReplies: true,
      }),
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onCommand: () => () => undefined,
  };
  Object.defineProperty(window, 'cloche', { value: cloche, configurable: true });
}

/** A page without layout has no sizes; lists need to know how much fits, and screens that there is room for two columns. */
export function giveSizes(): void {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(372);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(372);
  const room = { matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  // The one question that is asked of it is whether the window is narrow.
  vi.spyOn(window, 'matchMedia').mockReturnValue(room as unknown as MediaQueryList);
}

function Places() {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  useEffect(() => followChanges(), []);
  return (
    <OpenDialogContext value={setDialog}>
      <Suspense fallback={null}>
        <AppRoutes />
        {dialog && <Dialogs dialog={dialog} onOpen={setDialog} onClose={() => setDialog(null)} />}
      </Suspense>
      <ToastRegion label="Messages" closeLabel="Close" />
    </OpenDialogContext>
  );
}

/** The screens of an open portfolio at an address, with the dialogs they open. `mayEdit`: false as when it is read only. */
export function drawPortfolio(path: string, { mayEdit = true } = {}) {
  return draw(
    <EditingContext value={mayEdit}>
      <Places />
    </EditingContext>,
    path,
  );
}

/** A skill that is there already. */
export async function aSkill(name: string): Promise<string> {
  return (await ask('skills.create', { name })).id;
}

type Said = {
  readonly level: number;
  readonly source?: 'self' | 'peer' | 'manager' | 'coach' | 'client' | 'assessment' | 'observed';
  readonly standBehind?: boolean;
};

/** A rating that has been given today. */
export async function aRating(skillId: string, { level, source, standBehind }: Said) {
  const day = new Date().toISOString().slice(0, 10);
  return ask('ratings.add', {
    rating: { skillId, source: source ?? 'self', level, basis: 'saw-it-done', day },
    standBehind: standBehind ?? false,
  });
}
