import { defineMessages, type MessageDescriptor } from 'react-intl';
import type { CycleStage } from '../../shared/domain/cycle.ts';
import type { GoalRow } from '../../shared/ipc/views.ts';

const messages = defineMessages({
  doAim: { id: 'next.do.aim', defaultMessage: 'Say what this turn is about.' },
  doLearn: { id: 'next.do.learn', defaultMessage: 'Choose something to learn from, or finish it.' },
  doPractise: {
    id: 'next.do.practise',
    defaultMessage: 'Try it where mistakes are safe, and note what happened.',
  },
  doApply: { id: 'next.do.apply', defaultMessage: 'Use it for real: name the project.' },
  doOutcome: {
    id: 'next.do.outcome',
    defaultMessage: 'Record what came of the project, good or bad.',
  },
  doRerate: {
    id: 'next.do.rerate',
    defaultMessage: 'Look again: where do you stand now, and how do others see it?',
  },
  doClosed: {
    id: 'next.do.closed',
    defaultMessage: 'Everything is there. Decide on your level.',
  },
  doReach: { id: 'next.do.reach', defaultMessage: 'You may be there. Look, and decide.' },
  goAim: { id: 'next.go.aim', defaultMessage: 'Set the aim' },
  goLearn: { id: 'next.go.learn', defaultMessage: 'Go to learning' },
  goPractise: { id: 'next.go.practise', defaultMessage: 'Note practice' },
  goApply: { id: 'next.go.apply', defaultMessage: 'Name a project' },
  goOutcome: { id: 'next.go.outcome', defaultMessage: 'Record outcome' },
  goRerate: { id: 'next.go.rerate', defaultMessage: 'Rate again' },
  goClosed: { id: 'next.go.closed', defaultMessage: 'Decide' },
});

export type NextStepWords = {
  /** What to do now, as a sentence. */
  readonly what: MessageDescriptor;
  /** The same as words on a button. */
  readonly action: MessageDescriptor;
};

const stageWords: Readonly<Record<CycleStage, NextStepWords>> = {
  aim: { what: messages.doAim, action: messages.goAim },
  learn: { what: messages.doLearn, action: messages.goLearn },
  practise: { what: messages.doPractise, action: messages.goPractise },
  apply: { what: messages.doApply, action: messages.goApply },
  outcome: { what: messages.doOutcome, action: messages.goOutcome },
  're-rate': { what: messages.doRerate, action: messages.goRerate },
  closed: { what: messages.doClosed, action: messages.goClosed },
};

/** The sentence and the button for the open turn of a goal. */
export function nextOf({ cycle, mayReach }: Pick<GoalRow, 'cycle' | 'mayReach'>): NextStepWords {
  if (mayReach) return { what: messages.doReach, action: messages.goClosed };
  return stageWords[cycle?.stage ?? 'closed'];
}
