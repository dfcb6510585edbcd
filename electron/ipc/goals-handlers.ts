import { getBoard } from '../services/board.ts';
import type { ServiceContext } from '../services/context.ts';
import { pauseGoal, unpauseGoal } from '../services/goal-states.ts';
import {
  addMilestone,
  markMilestone,
  placeMilestone,
  removeMilestone,
  updateMilestone,
} from '../services/milestones.ts';
import { keepTaught, openAnotherTurn } from '../services/turns.ts';
import type { Handlers } from './answer.ts';

/** Hands a service the open vault and what was asked. */
type Of = <I, O>(service: (context: ServiceContext, input: I) => O) => (input: I) => O;

type Names =
  | `milestones.${string}`
  | 'goals.pause'
  | 'goals.unpause'
  | 'cycles.teach'
  | 'cycles.open'
  | 'board.get';

/** Who answers about rests, milestones, what turns taught, and the board. */
export function goalsHandlers(of: Of): Pick<Handlers, Extract<keyof Handlers, Names>> {
  return {
    'goals.pause': of(pauseGoal),
    'goals.unpause': of(unpauseGoal),
    'milestones.add': of(addMilestone),
    'milestones.update': of(updateMilestone),
    'milestones.move': of(placeMilestone),
    'milestones.mark': of(markMilestone),
    'milestones.remove': of(removeMilestone),
    'cycles.teach': of(keepTaught),
    'cycles.open': of(openAnotherTurn),
    'board.get': of(getBoard),
  };
}
