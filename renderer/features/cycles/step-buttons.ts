import type { CycleView } from '../../../shared/ipc/views.ts';
import type { TurnActions } from './turn-actions.ts';

export type StepButton = {
  readonly id: string;
  /** The words on it: those of the stage, or those for one record by its title. */
  readonly what: 'stage' | 'finish' | 'start' | 'another' | 'outcomeOf';
  readonly title: string;
  readonly onPress: () => void;
};

type Actions = TurnActions & { readonly onAim: () => void };

function one(onPress: () => void, what: StepButton['what'] = 'stage'): StepButton {
  return { id: what, what, title: '', onPress };
}

function learnButtons(turn: CycleView, actions: Actions): StepButton[] {
  const plan = () => actions.onPlanLearning(turn.cycle.id);
  const open = turn.learning.filter(({ state }) => state !== 'done');
  if (open.length === 0) return [one(plan)];
  const underWay = open.sort((a, b) => Number(b.state === 'active') - Number(a.state === 'active'));
  const buttons = underWay.slice(0, 2).map(({ id, title, state }): StepButton => {
    const isActive = state === 'active';
    const onPress = () => (isActive ? actions.onFinishLearning(id) : actions.onStartLearning(id));
    return { id, what: isActive ? 'finish' : 'start', title, onPress };
  });
  return [...buttons, one(plan, 'another')];
}

function outcomeButtons(turn: CycleView, actions: Actions): StepButton[] {
  const open = turn.projects.filter(({ outcome }) => outcome === null);
  // The step "apply" may have been passed over: then the project is still to come.
  if (open.length === 0) return [one(() => actions.onStartProject(turn.cycle.id))];
  return open.map(({ project }) => ({
    id: project.id,
    what: open.length === 1 ? 'stage' : 'outcomeOf',
    title: project.title,
    onPress: () => actions.onRecordOutcome(project.id),
  }));
}

/** What may be pressed in the present step; the first is the one to press. */
export function stepButtons(turn: CycleView, actions: Actions): StepButton[] {
  switch (turn.stage) {
    case 'aim':
      return [one(actions.onAim)];
    case 'learn':
      return learnButtons(turn, actions);
    case 'practise':
      return [one(() => actions.onRecordPractice(turn.cycle.id))];
    case 'apply':
      return [one(() => actions.onStartProject(turn.cycle.id))];
    case 'outcome':
      return outcomeButtons(turn, actions);
    case 're-rate':
      return [one(actions.onAddRating)];
    case 'closed':
      return [one(actions.onDecide)];
  }
}
