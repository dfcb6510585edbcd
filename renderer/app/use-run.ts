import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { startCheck } from '../features/check/check-store.ts';
import { openPrint } from '../features/timeline/timeline-state.ts';
import { href } from '../routes.ts';
import { isTyping } from '../ui/attention.ts';
import type { CommandId } from './commands.ts';
import type { OpenDialog } from './open-dialog.ts';
import { recordAt } from './record-at.ts';
import { cycleRegion } from './regions.ts';
import { moveInHistory, showRefusal } from './undo.ts';
import { lockVault } from './vault-status.ts';

/** What only the shell can show. */
export type ShellParts = {
  readonly search: () => void;
  readonly open: (dialog: OpenDialog) => void;
  readonly shortcuts: () => void;
  readonly capture: () => void;
  readonly toggleSidebar: () => void;
};

/** Carries out a command, whether it came from a key, the palette or the menu of the system. */
export function useRun(parts: ShellParts): (id: CommandId) => void {
  const intl = useIntl();
  const [location, navigate] = useLocation();
  return useCallback(
    (id: CommandId) => {
      const go: Partial<Record<CommandId, string>> = {
        'go-home': href.home(),
        'go-skills': href.skills(),
        'go-goals': href.goals(),
        'go-board': href.board(),
        'go-learning': href.learning(),
        'go-practice': href.practice(),
        'go-reflections': href.reflections(),
        'new-reflection': href.newReflection(),
        'go-projects': href.projects(),
        'go-evidence': href.evidence(),
        'go-people': href.people(),
        'go-timeline': href.timeline(),
        mirror: href.mirror(),
        'evidence-map': href.evidenceMap(),
        credentials: href.credentials(),
        ledger: href.ledger(),
        settings: href.settings(),
        trust: href.trust(),
        trash: href.trash(),
        inbox: href.inbox(),
        review: href.review(),
      };
      const does: Partial<Record<CommandId, () => void>> = {
        search: parts.search,
        'new-skill': () => parts.open({ what: 'skill' }),
        'new-goal': () => parts.open({ what: 'goal' }),
        'new-credential': () => parts.open({ what: 'credential' }),
        'new-learning': () => parts.open({ what: 'learning' }),
        'new-practice': () => parts.open({ what: 'practice' }),
        'import-learning': () => parts.open({ what: 'import-learning' }),
        'new-lesson': () => parts.open({ what: 'lesson' }),
        'new-project': () => parts.open({ what: 'project' }),
        'print-timeline': () => {
          navigate(href.timeline());
          openPrint();
        },
        check: () => {
          navigate(href.trust());
          void startCheck();
        },
        'new-person': () => parts.open({ what: 'person' }),
        'cross-border': () => {
          const record = recordAt(location);
          if (record) parts.open({ what: 'carry', ...record });
        },
        shortcuts: parts.shortcuts,
        capture: parts.capture,
        'toggle-sidebar': parts.toggleSidebar,
        lock: () => void lockVault().catch((error: unknown) => showRefusal(intl, error)),
        undo: () => undoHere('undo', () => void moveInHistory(intl, 'undo')),
        redo: () => undoHere('redo', () => void moveInHistory(intl, 'redo')),
        back: () => history.back(),
        forward: () => history.forward(),
        'next-region': () => cycleRegion(1),
        'previous-region': () => cycleRegion(-1),
      };
      const path = go[id];
      if (path !== undefined) navigate(path);
      else does[id]?.();
    },
    [intl, location, navigate, parts],
  );
}

/** Where text is being typed, undo belongs to the text; the menu of the system cannot know. */
function undoHere(command: 'undo' | 'redo', otherwise: () => void): void {
  if (isTyping(document.activeElement)) document.execCommand(command);
  else otherwise();
}
