/**
 * What goals and their turns must be, said a second time and more simply: plain lists, no SQL, no facts of a turn
 * kept anywhere, undo as a copy of everything. Nothing here is imported from the product.
 */

export const STAGES = ['aim', 'learn', 'practise', 'apply', 'outcome', 're-rate'] as const;
export type Stage = (typeof STAGES)[number] | 'closed';
export type Skippable = 'learn' | 'practise' | 'apply';

export type ModelTurn = {
  id: string;
  number: number;
  aim: string;
  taught: string;
  skipped: Partial<Record<Skippable, string>>;
  isClosed: boolean;
};

export type ModelGoal = {
  id: string;
  skill: string;
  target: number;
  by: string;
  why: string;
  state: 'active' | 'reached' | 'stopped';
  rests: boolean;
  isTrashed: boolean;
  milestones: { id: string; title: string; isDone: boolean }[];
  turns: ModelTurn[];
};

/** Learning, practice or a project, and the turns it belongs to. */
export type ModelRecord = {
  id: string;
  kind: 'learning' | 'practice' | 'project';
  skills: string[];
  isDone: boolean;
  isTrashed: boolean;
  turns: string[];
  /** When an outcome of it was recorded, by the model's own counting. */
  outcomes: number[];
};

export type ModelRating = {
  skill: string;
  /** When it was recorded. */
  at: number;
  counts: boolean;
  /** The project whose outcome it is part of. */
  partOf: string | null;
  /** What was seen there; null for other ratings. */
  seen: number | null;
};

export type Model = {
  /** Everything that happened has a later number than what happened before. */
  clock: number;
  standing: Record<string, number | null>;
  goals: ModelGoal[];
  records: ModelRecord[];
  ratings: ModelRating[];
};

export type History = { past: Model[]; future: Model[] };

export function linked(model: Model, turn: ModelTurn, kind: ModelRecord['kind']): ModelRecord[] {
  return model.records.filter(
    (record) => record.kind === kind && !record.isTrashed && record.turns.includes(turn.id),
  );
}

function lastOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.max(...numbers);
}

function outcomeAndRating(model: Model, goal: ModelGoal, turn: ModelTurn) {
  const projects = linked(model, turn, 'project');
  const outcome = lastOf(projects.flatMap((project) => project.outcomes));
  const rating = lastOf(
    model.ratings
      .filter((one) => one.skill === goal.skill && one.counts)
      .filter((one) => !projects.some((project) => project.id === one.partOf))
      .map((one) => one.at),
  );
  return { outcome, isRatedSince: outcome !== null && rating !== null && rating > outcome };
}

/** Whether a stage has happened. */
export function hasHappened(
  model: Model,
  goal: ModelGoal,
  turn: ModelTurn,
  stage: Exclude<Stage, 'closed'>,
): boolean {
  if (stage === 'aim') return turn.number === 1 || turn.aim !== '';
  if (stage === 'learn') return linked(model, turn, 'learning').some((record) => record.isDone);
  if (stage === 'practise') return linked(model, turn, 'practice').length > 0;
  if (stage === 'apply') return linked(model, turn, 'project').length > 0;
  const { outcome, isRatedSince } = outcomeAndRating(model, goal, turn);
  return stage === 'outcome' ? outcome !== null : isRatedSince;
}

/** The first stage that has neither happened nor been passed over. */
export function stageOf(model: Model, goal: ModelGoal, turn: ModelTurn): Stage {
  if (turn.isClosed) return 'closed';
  const isPassedOver = (stage: Stage) => stage in turn.skipped;
  const waiting = STAGES.find(
    (stage) => !hasHappened(model, goal, turn, stage) && !isPassedOver(stage),
  );
  return waiting ?? 'closed';
}

export function openTurnOf(goal: ModelGoal): ModelTurn | null {
  return goal.turns.find((turn) => !turn.isClosed) ?? null;
}

export function isAhead(model: Model, goal: ModelGoal): boolean {
  const standing = model.standing[goal.skill] ?? null;
  return standing === null || standing < goal.target;
}

/** The closed loop: applied in a project, an outcome, a rating since; and the level is there. */
export function mayReach(model: Model, goal: ModelGoal): boolean {
  const turn = openTurnOf(goal) ?? goal.turns.at(-1);
  if (goal.state !== 'active' || isAhead(model, goal) || turn === undefined) return false;
  return (['apply', 'outcome', 're-rate'] as const).every((stage) =>
    hasHappened(model, goal, turn, stage),
  );
}

/** The target of a skill: that of its goal which is due first, among those that are active and do not rest. */
export function targetOf(model: Model, skill: string): number | null {
  const wanted = model.goals
    .filter((goal) => goal.skill === skill && !goal.isTrashed)
    .filter((goal) => goal.state === 'active' && !goal.rests)
    .toSorted((a, b) => a.by.localeCompare(b.by) || a.id.localeCompare(b.id));
  return wanted[0]?.target ?? null;
}
