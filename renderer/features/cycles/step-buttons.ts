import type { CycleStage } from '../../../shared/domain/cycle.ts';
import type { LearningState } from '../../../shared/domain/learning.ts';
import type { TurnActions } from './turn-actions.ts';

/** What the buttons depend on, of an open turn. */
export type TurnSoFar = {
  readonly cycle: { readonly id: string };
  readonly learning: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: LearningState;
  }[];
  readonly projects: readonly {
    readonly project: { readonly id: string; readonly title: string };
    readonly outcome: unknown;
  }[];
};

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

function learnButtons(turn: TurnSoFar, actions: Actions): StepButton[] {
  const plan = () => actions.onPlanLearning(turn.cycle.id);
  const open = turn.learning.filter(({ state }) => state !== 'done');
  if (open.length === 0) return [one(plan)];
  const underWay = open.toSorted(
    (a, b) => Number(b.state === 'active') - Number(a.state === 'active'),
  );
  const buttons = underWay.slice(0, 2).map(({ id, title, state }): StepButton => {
    const isActive = state === 'active';
    const onPress = () => (isActive ? actions.onFinishLearning(id) : actions.onStartLearning(id));
    return { id, what: isActive ? 'finish' : 'start', title, onPress };
  });
  return [...buttons, one(plan, 'another')];
}

function outcomeButtons(turn: TurnSoFar, actions: Actions): StepButton[] {
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

/** What may be pressed in a step; the first is the one to press. */
export function stepButtons(turn: TurnSoFar, stage: CycleStage, actions: Actions): StepButton[] {
  switch (stage) {
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
