import fc from 'fast-check';
import { expect } from 'vitest';
import { setAim, skipStage, unskipStage } from '../../../electron/services/cycles.ts';
import { makeDecision } from '../../../electron/services/decisions.ts';
import {
  pauseGoal,
  reachGoal,
  resumeGoal,
  stopGoal,
  unpauseGoal,
} from '../../../electron/services/goal-states.ts';
import { createGoal, getGoalPage, updateGoal } from '../../../electron/services/goals.ts';
import { redo, undo } from '../../../electron/services/history.ts';
import {
  createLearning,
  finishLearning,
  startLearning,
} from '../../../electron/services/learning.ts';
import { addMilestone, markMilestone } from '../../../electron/services/milestones.ts';
import { recordOutcome } from '../../../electron/services/outcomes.ts';
import { recordPractice } from '../../../electron/services/practice.ts';
import { createProject } from '../../../electron/services/projects.ts';
import { addRating } from '../../../electron/services/ratings.ts';
import { putInTrash, restoreFromTrash } from '../../../electron/services/trash.ts';
import { keepTaught, openAnotherTurn } from '../../../electron/services/turns.ts';
import { GoalId } from '../../../shared/domain/id.ts';
import { Refusal } from '../../../shared/result.ts';
import type { testContext } from '../../support/service-context.ts';
import { checked } from '../../support/wishes.ts';
import { expectSame, today } from './check-cycles.ts';
import {
  type History,
  isAhead,
  linked,
  type Model,
  type ModelGoal,
  type ModelRecord,
  mayReach,
  openTurnOf,
  type Skippable,
  stageOf,
} from './cycle-model.ts';

export type Real = {
  readonly context: ReturnType<typeof testContext>;
  readonly skills: readonly string[];
};
/** One command: what the services are asked, and what the model makes of it; null where it expects a refusal. */
type Wish = {
  readonly name: string;
  readonly undoable: boolean;
  readonly ask: (real: Real) => unknown;
  readonly model: ((model: Model, answer: unknown) => void) | null;
  /** Something was asked for that changes no row, so that there is nothing to undo. */
  readonly changesNothing?: boolean;
};
export type World = { model: Model; history: History };
export type CycleCommand = fc.Command<World, Real>;

function refused(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch (error) {
    if (error instanceof Refusal) return true;
    throw error;
  }
}

/** What the model forgets and remembers around one command. */
function remember(world: World, before: Model, wish: Wish): void {
  const { history } = world;
  if (!wish.undoable) {
    history.past = [];
    history.future = [];
  } else if (!wish.changesNothing) {
    history.past.push(before);
    history.future = [];
  }
}

function carryOut(world: World, real: Real, wish: Wish): void {
  if (wish.model === null) {
    expect(
      refused(() => wish.ask(real)),
      `${wish.name} should be refused`,
    ).toBe(true);
  } else {
    const before = structuredClone(world.model);
    const answer = wish.ask(real);
    world.model.clock += 1;
    wish.model(world.model, answer);
    remember(world, before, wish);
  }
  expectSame(real.context, world.model);
}

/** A command that looks at the world as it is when its turn comes; without a wish it does not apply. */
function command(name: string, wishOf: (world: World, real: Real) => Omit<Wish, 'name'> | null) {
  return {
    check: () => true,
    run: (world: World, real: Real) => {
      const wish = wishOf(world, real);
      if (wish) carryOut(world, real, { name, ...wish });
    },
    toString: () => name,
  } satisfies CycleCommand;
}

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];
const idOf = (answer: unknown): string => (answer as { id: string }).id;

function chosenSkills(real: Real, mask: number): string[] {
  const chosen = real.skills.filter((_, place) => (mask >> place) % 2 === 1);
  return chosen.length > 0 ? chosen : real.skills.slice(0, 1);
}

/** The open turns of active goals for any of these skills: what a new record belongs to. */
function turnsFor(model: Model, skills: readonly string[]): string[] {
  return model.goals
    .filter((goal) => goal.state === 'active' && !goal.isTrashed && skills.includes(goal.skill))
    .flatMap((goal) => openTurnOf(goal)?.id ?? []);
}

function addRecord(
  model: Model,
  kind: ModelRecord['kind'],
  id: string,
  skills: string[],
  isDone = false,
): void {
  const turns = turnsFor(model, skills);
  model.records.push({ id, kind, skills, isDone, isTrashed: false, turns, outcomes: [] });
}

/** Reads the id that the services gave to a turn; nothing else of it is taken over. */
function open(real: Real, goal: ModelGoal): void {
  const page = getGoalPage(real.context, { id: GoalId.parse(goal.id), today });
  const id = page.row.cycle?.id;
  if (id === undefined) throw new Error('no turn was opened');
  const number = goal.turns.length + 1;
  goal.turns.push({ id, number, aim: '', taught: '', skipped: {}, isClosed: false });
}

function openWhereAhead(real: Real, model: Model, goals: readonly ModelGoal[]): void {
  for (const goal of goals) {
    if (goal.state !== 'active' || goal.isTrashed) continue;
    if (isAhead(model, goal) && openTurnOf(goal) === null) open(real, goal);
  }
}

function present(world: World, index: number): ModelGoal | undefined {
  return at(
    world.model.goals.filter((goal) => !goal.isTrashed),
    index,
  );
}

function same(model: Model, goal: ModelGoal): ModelGoal {
  const found = model.goals.find(({ id }) => id === goal.id);
  if (!found) throw new Error('the goal was lost');
  return found;
}

const index = fc.nat(7);
const level = fc.integer({ min: 1, max: 8 });
const mask = fc.integer({ min: 1, max: 3 });
const skippable = fc.constantFrom<Skippable>('learn', 'practise', 'apply');

const newGoal = fc.tuple(index, level, fc.integer({ min: 3, max: 9 })).map(([skill, to, month]) =>
  command(`set a goal ${to} for skill ${skill}`, ({ model }, real) => {
    const skillId = at(real.skills, skill) ?? '';
    const by = `2026-${String(month).padStart(2, '0')}-28`;
    const draft = { skillId, fromLevel: 1, toLevel: to, why: `because ${to}`, by };
    const standing = model.standing[skillId] ?? null;
    const isPossible = to > 1 && (standing === null || standing < to);
    return {
      undoable: true,
      ask: () => createGoal(real.context, checked('goals.create', draft)),
      model: !isPossible
        ? null
        : (now, answer) => {
            const goal: ModelGoal = {
              id: idOf(answer),
              skill: skillId,
              target: to,
              by,
              why: draft.why,
              state: 'active',
              rests: false,
              isTrashed: false,
              milestones: [],
              turns: [],
            };
            now.goals.push(goal);
            open(real, goal);
          },
    };
  }),
);

/** What may be wished of one goal. */
function goalCommand(
  name: string,
  wishOf: (goal: ModelGoal, model: Model, real: Real) => Omit<Wish, 'name'> | null,
) {
  return index.map((which) =>
    command(`${name} of goal ${which}`, (world, real) => {
      const goal = present(world, which);
      return goal ? wishOf(goal, world.model, real) : null;
    }),
  );
}

function toState(
  name: string,
  isPossible: (goal: ModelGoal, model: Model) => boolean,
  ask: (real: Real, id: GoalId) => unknown,
  change: (goal: ModelGoal, model: Model, real: Real) => void,
) {
  return goalCommand(name, (goal, model, real) => ({
    undoable: true,
    ask: () => ask(real, GoalId.parse(goal.id)),
    model: isPossible(goal, model) ? (now) => change(same(now, goal), now, real) : null,
  }));
}

const isActive = (goal: ModelGoal) => goal.state === 'active';

const states = [
  toState(
    'pause',
    isActive,
    ({ context }, id) => pauseGoal(context, checked('goals.pause', { id })),
    (goal, model, real) => {
      goal.rests = true;
      openWhereAhead(real, model, [goal]);
    },
  ),
  toState(
    'end the pause',
    (goal) => isActive(goal) && goal.rests,
    ({ context }, id) => unpauseGoal(context, { id }),
    (goal) => {
      goal.rests = false;
    },
  ),
  toState(
    'stop',
    isActive,
    ({ context }, id) => stopGoal(context, { id, reason: '' }),
    (goal) => Object.assign(goal, { state: 'stopped', rests: false }),
  ),
  toState(
    'resume',
    (goal) => !isActive(goal),
    ({ context }, id) => resumeGoal(context, { id }),
    (goal, model, real) => {
      goal.state = 'active';
      openWhereAhead(real, model, [goal]);
    },
  ),
  toState(
    'reach',
    (goal, model) => mayReach(model, goal),
    ({ context }, id) => reachGoal(context, { id, note: '' }),
    (goal) => {
      Object.assign(goal, { state: 'reached', rests: false });
      const turn = openTurnOf(goal);
      if (turn) turn.isClosed = true;
    },
  ),
  toState(
    'open another turn',
    (goal) => isActive(goal) && openTurnOf(goal) === null,
    ({ context }, goalId) => openAnotherTurn(context, { goalId }),
    (goal, _model, real) => open(real, goal),
  ),
  toState(
    'put in the trash',
    () => true,
    ({ context }, id) => putInTrash(context, checked('trash.put', { kind: 'goal', id })),
    (goal) => {
      goal.isTrashed = true;
    },
  ),
] as const;

const retarget = level.chain((to) =>
  goalCommand(`change to ${to} the target`, (goal, model, real) => {
    const standing = model.standing[goal.skill] ?? null;
    const isPossible = isActive(goal) && to > 1 && (standing === null || standing < to);
    const id = GoalId.parse(goal.id);
    return {
      undoable: true,
      ask: () => updateGoal(real.context, { id, change: { toLevel: to } }),
      model: isPossible
        ? (now) => {
            same(now, goal).target = to;
            openWhereAhead(real, now, [same(now, goal)]);
          }
        : null,
    };
  }),
);

const addStep = goalCommand('add a milestone', (goal, model, real) => {
  const title = `Step ${model.clock}`;
  const draft = { goalId: goal.id, milestone: { title } };
  return {
    undoable: true,
    ask: () => addMilestone(real.context, checked('milestones.add', draft)),
    model: (now, answer) =>
      void same(now, goal).milestones.push({ id: idOf(answer), title, isDone: false }),
  };
});

const markStep = goalCommand('mark the first milestone', (goal, _model, real) => {
  const [first] = goal.milestones;
  if (!first) return null;
  const wish = { goalId: goal.id, id: first.id, isDone: !first.isDone };
  return {
    undoable: true,
    ask: () => markMilestone(real.context, checked('milestones.mark', wish)),
    model: (now) => {
      const [step] = same(now, goal).milestones;
      if (step) step.isDone = !first.isDone;
    },
  };
});

/** What may be wished of the newest turn of a goal. */
function turnCommand(
  name: string,
  ask: (real: Real, id: string) => unknown,
  change: (turn: ModelGoal['turns'][number]) => void,
  options: {
    readonly ofClosed?: boolean;
    readonly isNothing?: (turn: ModelGoal['turns'][number]) => boolean;
  } = {},
) {
  return goalCommand(name, (goal, _model, real) => {
    const turn = goal.turns.at(-1);
    if (!turn) return null;
    const isPossible = options.ofClosed || !turn.isClosed;
    return {
      undoable: true,
      changesNothing: options.isNothing?.(turn) ?? false,
      ask: () => ask(real, turn.id),
      model: isPossible
        ? (now) => {
            const present = same(now, goal).turns.at(-1);
            if (present) change(present);
          }
        : null,
    };
  });
}

const turnWishes = [
  turnCommand(
    'say the aim of the turn',
    ({ context }, id) => setAim(context, checked('cycles.aim', { id, aim: 'Listen first' })),
    (turn) => {
      turn.aim = 'Listen first';
    },
  ),
  turnCommand(
    'say what was taught by the turn',
    ({ context }, id) => keepTaught(context, checked('cycles.teach', { id, taught: 'To wait' })),
    (turn) => {
      turn.taught = 'To wait';
    },
    { ofClosed: true },
  ),
  skippable.chain((stage) =>
    turnCommand(
      `pass over ${stage}`,
      ({ context }, id) =>
        skipStage(context, checked('cycles.skip', { id, stage, reason: 'no time' })),
      (turn) => {
        turn.skipped[stage] = 'no time';
      },
    ),
  ),
  skippable.chain((stage) =>
    turnCommand(
      `take up ${stage} again`,
      ({ context }, id) => unskipStage(context, checked('cycles.unskip', { id, stage })),
      (turn) => {
        delete turn.skipped[stage];
      },
      { isNothing: (turn) => !(stage in turn.skipped) },
    ),
  ),
] as const;

const day = today;

type Plain = Omit<Wish, 'name'>;

function toPlan(real: Real, skillIds: string[]): Plain {
  const learning = { title: 'A course', kind: 'course' as const, skillIds };
  return {
    undoable: true,
    ask: () => createLearning(real.context, checked('learning.create', { learning })),
    model: (model, answer) => addRecord(model, 'learning', idOf(answer), skillIds),
  };
}

function toPractise(real: Real, skillId: string): Plain {
  const session = { skillId, task: 'Aloud', day, attempts: [{ tried: 'once' }] };
  return {
    undoable: true,
    ask: () => recordPractice(real.context, checked('practice.record', { session })),
    model: (model, answer) => addRecord(model, 'practice', idOf(answer), [skillId]),
  };
}

function toStart(real: Real, skillIds: string[]): Plain {
  const project = { title: 'A launch', skillIds, startedOn: day };
  return {
    undoable: true,
    ask: () => createProject(real.context, checked('projects.create', { project })),
    model: (model, answer) => addRecord(model, 'project', idOf(answer), skillIds),
  };
}

const planLearning = mask.map((which) =>
  command(`plan learning for ${which}`, (_world, real) => toPlan(real, chosenSkills(real, which))),
);
const practise = index.map((which) =>
  command(`practise skill ${which}`, (_world, real) =>
    toPractise(real, at(real.skills, which) ?? ''),
  ),
);
const startProject = mask.map((which) =>
  command(`start a project for ${which}`, (_world, real) =>
    toStart(real, chosenSkills(real, which)),
  ),
);

/** What may be wished of one learning activity, practice session or project. */
function recordCommand(
  name: string,
  kind: ModelRecord['kind'],
  wishOf: (record: ModelRecord, model: Model, real: Real) => Omit<Wish, 'name'>,
  isTrashed = false,
) {
  return index.map((which) =>
    command(`${name} ${kind} ${which}`, (world, real) => {
      const records = world.model.records.filter(
        (record) => record.kind === kind && record.isTrashed === isTrashed,
      );
      const record = at(records, which);
      return record ? wishOf(record, world.model, real) : null;
    }),
  );
}

function sameRecord(model: Model, record: ModelRecord): ModelRecord {
  const found = model.records.find(({ id }) => id === record.id);
  if (!found) throw new Error('a record was lost');
  return found;
}

const startCourse = recordCommand('start', 'learning', (record, _model, real) => ({
  undoable: true,
  ask: () => startLearning(real.context, checked('learning.start', { id: record.id, day })),
  model: record.isDone ? null : () => undefined,
}));

function toFinish(record: ModelRecord, real: Real): Plain {
  return {
    undoable: true,
    ask: () => finishLearning(real.context, checked('learning.finish', { id: record.id, day })),
    model: record.isDone
      ? null
      : (now) => {
          sameRecord(now, record).isDone = true;
        },
  };
}

const finishCourse = recordCommand('finish', 'learning', (record, _model, real) =>
  toFinish(record, real),
);

const kinds = ['learning', 'practice', 'project'] as const;
const throwAway = kinds.map((kind) =>
  recordCommand('put in the trash', kind, (record, _model, real) => ({
    undoable: true,
    ask: () => putInTrash(real.context, checked('trash.put', { kind, id: record.id })),
    model: (now) => {
      sameRecord(now, record).isTrashed = true;
    },
  })),
);
const takeBack = kinds.map((kind) =>
  recordCommand(
    'take out of the trash',
    kind,
    (record, _model, real) => ({
      undoable: true,
      ask: () => restoreFromTrash(real.context, checked('trash.restore', { kind, id: record.id })),
      model: (now) => {
        sameRecord(now, record).isTrashed = false;
      },
    }),
    true,
  ),
);

const takeGoalBack = index.map((which) =>
  command(`take goal ${which} out of the trash`, ({ model }, real) => {
    const goal = at(
      model.goals.filter((one) => one.isTrashed),
      which,
    );
    if (!goal) return null;
    const wish = checked('trash.restore', { kind: 'goal', id: goal.id });
    return {
      undoable: true,
      ask: () => restoreFromTrash(real.context, wish),
      model: (now) => {
        const present = same(now, goal);
        present.isTrashed = false;
        openWhereAhead(real, now, [present]);
      },
    };
  }),
);

function toRecordOutcome(real: Real, record: ModelRecord, skillId: string, seen: number): Plain {
  const observations = [{ skillId, level: seen, basis: 'saw-it-done' as const }];
  const said = { day, result: 'It was on time', verdict: 'mixed', observations } as const;
  const draft = checked('outcomes.record', { projectId: record.id, ...said });
  return {
    undoable: false,
    ask: () => recordOutcome(real.context, draft),
    model: (now) => {
      const before = now.ratings.find(
        (one) => one.partOf === record.id && one.skill === skillId && one.counts,
      );
      // Said again to the letter on the same day it stays the rating it was; otherwise it takes its place.
      if (before?.seen !== seen) {
        if (before) before.counts = false;
        const rating = { skill: skillId, at: now.clock, counts: true, partOf: record.id, seen };
        now.ratings.push(rating);
      }
      now.clock += 1;
      sameRecord(now, record).outcomes.push(now.clock);
    },
  };
}

const outcome = level.chain((seen) =>
  recordCommand('record an outcome of', 'project', (record, _model, real) =>
    toRecordOutcome(real, record, record.skills[0] ?? '', seen),
  ),
);

type Said = {
  readonly level: number | null;
  readonly private: boolean;
  readonly standBehind: boolean;
};

function toRate(real: Real, skillId: string, said: Said): Plain {
  const { standBehind, ...kept } = said;
  const rating = { skillId, source: 'self', basis: 'saw-it-done', day, ...kept } as const;
  const wish = checked('ratings.add', { rating, standBehind });
  const counts = said.level !== null && !said.private;
  return {
    undoable: false,
    ask: () => addRating(real.context, wish),
    model: (model) => {
      model.ratings.push({ skill: skillId, at: model.clock, counts, partOf: null, seen: null });
      if (!counts || !standBehind) return;
      model.standing[skillId] = said.level;
      openWhereAhead(real, model, ofSkill(model, skillId));
    },
  };
}

const ofSkill = (model: Model, skillId: string) =>
  model.goals.filter((goal) => goal.skill === skillId && !goal.isTrashed);

const rate = fc
  .record({
    which: index,
    level: fc.option(level, { freq: 4 }),
    private: fc.boolean(),
    standBehind: fc.boolean(),
  })
  .map(({ which, ...said }) =>
    command(`rate skill ${which} ${JSON.stringify(said)}`, (_world, real) =>
      toRate(real, at(real.skills, which) ?? '', said),
    ),
  );

function toDecide(real: Real, skillId: string, to: number): Plain {
  const draft = checked('decisions.make', { skillId, kind: 'adjusted', level: to, day });
  return {
    undoable: false,
    ask: () => makeDecision(real.context, draft),
    model: (model) => {
      const goals = ofSkill(model, skillId);
      const waiting = goals
        .filter((goal) => goal.state === 'active')
        .flatMap((goal) => {
          const turn = openTurnOf(goal);
          return turn && stageOf(model, goal, turn) === 'closed' ? [turn] : [];
        });
      for (const turn of waiting) turn.isClosed = true;
      model.standing[skillId] = to;
      openWhereAhead(real, model, goals);
    },
  };
}

const decide = fc
  .tuple(index, level)
  .map(([which, to]) =>
    command(`decide on ${to} for skill ${which}`, (_world, real) =>
      toDecide(real, at(real.skills, which) ?? '', to),
    ),
  );

/** Does what the open turn of a goal waits for, as a person who goes round would. */
function toGoOn(real: Real, model: Model, goal: ModelGoal, to: number): Plain | null {
  const turn = openTurnOf(goal);
  if (goal.state !== 'active' || turn === null) return null;
  const { skill } = goal;
  switch (stageOf(model, goal, turn)) {
    case 'aim':
      return {
        undoable: true,
        ask: () => setAim(real.context, checked('cycles.aim', { id: turn.id, aim: 'More' })),
        model: (now) => {
          const present = openTurnOf(same(now, goal));
          if (present) present.aim = 'More';
        },
      };
    case 'learn': {
      const [course] = linked(model, turn, 'learning');
      return course ? toFinish(course, real) : toPlan(real, [skill]);
    }
    case 'practise':
      return toPractise(real, skill);
    case 'apply':
      return toStart(real, [skill]);
    case 'outcome': {
      const [project] = linked(model, turn, 'project');
      return project ? toRecordOutcome(real, project, skill, to) : toStart(real, [skill]);
    }
    case 're-rate':
      return toRate(real, skill, { level: to, private: false, standBehind: to % 3 === 0 });
    case 'closed':
      return toDecide(real, skill, to);
  }
}

const goOn = fc.tuple(index, level).map(([which, to]) =>
  command(`go on with goal ${which}, to ${to}`, (world, real) => {
    const goal = present(world, which);
    return goal ? toGoOn(real, world.model, goal, to) : null;
  }),
);
/** Most of the time, people go on; otherwise hardly a story would see the end of a turn. */
const USUAL = 24;

/** Undo and redo: the model goes back to a copy of itself. */
function historyCommand(name: 'undo' | 'redo') {
  const run = (world: World, real: Real) => {
    const { history } = world;
    const [from, to] =
      name === 'undo' ? [history.past, history.future] : [history.future, history.past];
    const work = () => (name === 'undo' ? undo(real.context) : redo(real.context));
    const next = from.pop();
    if (next === undefined) {
      expect(refused(work), `${name} of nothing`).toBe(true);
    } else {
      work();
      to.push(world.model);
      world.model = next;
    }
    expectSame(real.context, world.model);
  };
  return fc.constant({ check: () => true, run, toString: () => name } satisfies CycleCommand);
}

/** Everything that a person can do to goals and what their turns are made of. */
export const cycleCommands: fc.Arbitrary<CycleCommand>[] = [
  newGoal,
  newGoal,
  ...states,
  retarget,
  addStep,
  markStep,
  ...turnWishes,
  planLearning,
  startCourse,
  finishCourse,
  finishCourse,
  practise,
  startProject,
  ...throwAway,
  ...takeBack,
  takeGoalBack,
  outcome,
  outcome,
  rate,
  rate,
  decide,
  ...Array.from({ length: USUAL }, () => goOn),
  historyCommand('undo'),
  historyCommand('redo'),
];
