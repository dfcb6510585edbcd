import type { MessageDescriptor } from 'react-intl';
import type { CycleStage } from '../../../shared/domain/cycle.ts';
import type { GoalRow } from '../../../shared/ipc/views.ts';
import { messages } from './messages.ts';

type Words = {
  /** What to do now, as a sentence. */
  readonly what: MessageDescriptor;
  /** The same as words on a button. */
  readonly action: MessageDescriptor;
};

const stageWords: Readonly<Record<CycleStage, Words>> = {
  aim: { what: messages.doAim, action: messages.goAim },
  learn: { what: messages.doLearn, action: messages.goLearn },
  practise: { what: messages.doPractise, action: messages.goPractise },
  apply: { what: messages.doApply, action: messages.goApply },
  outcome: { what: messages.doOutcome, action: messages.goOutcome },
  're-rate': { what: messages.doRerate, action: messages.goRerate },
  closed: { what: messages.doClosed, action: messages.goClosed },
};

/** The sentence and the button for the open turn of a goal. */
export function nextOf({ cycle, mayReach }: GoalRow): Words {
  if (mayReach) return { what: messages.doReach, action: messages.goClosed };
  return stageWords[cycle?.stage ?? 'closed'];
}
