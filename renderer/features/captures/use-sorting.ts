import { type MessageDescriptor, useIntl } from 'react-intl';
import type { Capture, CaptureFate } from '../../../shared/domain/capture.ts';
import type { Reply } from '../../../shared/ipc/contract.ts';
import { ask } from '../../api.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { today } from '../../today.ts';
import { undoStep } from '../../undo-step.ts';
import { beginningOf, skillOf } from './capture-fates.ts';
import type { OpenFate } from './inbox-screen.tsx';
import { messages } from './messages.ts';

type Parts = {
  readonly capture: Capture;
  readonly names: Reply<'captures.names'> | null;
  readonly onGone: () => void;
  readonly onOpenFate: OpenFate;
};

const told: Readonly<Record<CaptureFate, MessageDescriptor>> = {
  skill: messages.skillDone,
  goal: messages.goalDone,
  learning: messages.learningDone,
  practice: messages.practiceDone,
  project: messages.projectDone,
  reflection: messages.reflectionDone,
};

/** Takes a note out of the inbox, each way with the way back. */
export function useSorting({ capture, names, onGone, onOpenFate }: Parts): {
  readonly become: (fate: CaptureFate) => void;
  readonly finish: () => void;
  readonly discard: () => void;
} {
  const intl = useIntl();
  const withUndo = useUndoToast();
  const { id, text } = capture;
  const leave = async (
    words: MessageDescriptor,
    work: () => Promise<unknown>,
    undo: () => Promise<unknown>,
  ) => {
    if (await withUndo({ title: intl.formatMessage(words), work, undo })) onGone();
  };
  const takeBack = () => ask('captures.takeBack', { id });
  const settle = (words: MessageDescriptor) =>
    void leave(words, () => ask('captures.settle', { id }), takeBack);
  const reflect = () => {
    const skillId = skillOf(text, names);
    void leave(
      told.reflection,
      () => ask('captures.reflect', { id, day: today(), skillId }),
      () => undoStep('captures.reflect', takeBack),
    );
  };
  return {
    become: (fate) => {
      if (fate === 'reflection') reflect();
      else onOpenFate(fate, beginningOf(capture, fate, names), () => settle(told[fate]));
    },
    finish: () => settle(messages.doneDone),
    discard: () =>
      void leave(
        messages.trashDone,
        () => ask('trash.put', { kind: 'capture', id }),
        () => ask('trash.restore', { kind: 'capture', id }),
      ),
  };
}
