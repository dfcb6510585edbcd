import { connectionOf } from '../../../electron/database/db.ts';
import { recordHandlers } from '../../../electron/ipc/record-handlers.ts';
import type { ServiceContext } from '../../../electron/services/context.ts';
import type { ChannelName } from '../../../shared/ipc/channels.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { Refusal } from '../../../shared/result.ts';

/** A way to choose from lists with numbers that a property test draws. */
export type Choose = <T>(values: readonly T[]) => T | undefined;

type Row = { readonly id: string };
type Table =
  | 'skills'
  | 'people'
  | 'goals'
  | 'cycles'
  | 'learning_activities'
  | 'projects'
  | 'practice_sessions'
  | 'ratings'
  | 'credentials'
  | 'evidence';

/** What a command is asked with, from records that are there; undefined where there is none for it. */
type Wish = (pick: (table: Table) => string | undefined, text: string, choose: Choose) => unknown;

const day = '2026-05-20';
const levels = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** One way to ask for every command that changes records. A command that is new must be added here. */
export const wishes: Readonly<Partial<Record<ChannelName, Wish>>> = {
  'skills.create': (_pick, text) => ({ name: `n${text}`, description: text }),
  'skills.update': (pick, text) => ({ id: pick('skills'), change: { description: text } }),
  'skills.archive': (pick) => ({ id: pick('skills') }),
  'skills.restore': (pick) => ({ id: pick('skills') }),
  'assumptions.change': (_pick, _text, choose) => ({
    source: choose(['self', 'peer', 'manager']),
    assumed: { leniency: choose([-1, 0, 1.5]), spread: choose([0.5, 1, 3]) },
  }),
  'assumptions.reset': () => ({}),
  'people.create': (pick, text) => ({
    name: `p${text}`,
    relation: 'mentor',
    skillIds: [pick('skills')],
  }),
  'people.update': (pick, text, choose) => ({
    id: pick('people'),
    change: { note: text, relation: choose(['coach', 'other']) },
    skillIds: choose([[], [pick('skills')]]),
  }),
  'people.erase': (pick, text) => ({ id: pick('people'), name: text }),
  'ratings.add': (pick, text, choose) => ({
    rating: {
      skillId: pick('skills'),
      source: choose(['self', 'peer', 'coach']),
      raterId: pick('people'),
      level: choose(levels),
      basis: 'saw-it-done',
      sentence: text,
      private: choose([true, false]),
      day,
    },
    standBehind: choose([true, false]),
  }),
  'ratings.reply': (pick, text) => ({ id: pick('ratings'), reply: text }),
  'decisions.make': (pick, text, choose) => ({
    skillId: pick('skills'),
    kind: choose(['set', 'adjusted']),
    level: choose(levels),
    reason: text,
    day,
  }),
  'goals.create': (pick, text) => ({
    skillId: pick('skills'),
    fromLevel: 4,
    toLevel: 8,
    why: `w${text}`,
    by: '2027-03-31',
  }),
  'goals.update': (pick, text) => ({ id: pick('goals'), change: { why: `w${text}` } }),
  'goals.reach': (pick, text) => ({ id: pick('goals'), note: text }),
  'goals.stop': (pick, text) => ({ id: pick('goals'), reason: text }),
  'goals.resume': (pick) => ({ id: pick('goals') }),
  'cycles.aim': (pick, text) => ({ id: pick('cycles'), aim: `a${text}` }),
  'cycles.skip': (pick, text, choose) => ({
    id: pick('cycles'),
    stage: choose(['learn', 'practise', 'apply']),
    reason: `r${text}`,
  }),
  'cycles.unskip': (pick, _text, choose) => ({
    id: pick('cycles'),
    stage: choose(['learn', 'practise', 'apply']),
  }),
  'learning.create': (pick, text) => ({
    learning: { title: `l${text}`, kind: 'book', skillIds: [pick('skills')] },
  }),
  'learning.update': (pick, text) => ({
    id: pick('learning_activities'),
    change: { provider: text, skillIds: [pick('skills')] },
  }),
  'learning.start': (pick) => ({ id: pick('learning_activities'), day }),
  'learning.finish': (pick, text) => ({ id: pick('learning_activities'), day, takeaway: text }),
  'practice.record': (pick, text) => ({
    session: {
      skillId: pick('skills'),
      guideId: pick('people'),
      guideDecidesOnMe: false,
      task: `t${text}`,
      day,
      attempts: [{ tried: `t${text}`, happened: text }],
    },
  }),
  'projects.create': (pick, text) => ({
    project: { title: `p${text}`, skillIds: [pick('skills')], startedOn: day },
  }),
  'projects.update': (pick, text) => ({
    id: pick('projects'),
    change: { role: text.slice(0, 20), skillIds: [pick('skills')] },
  }),
  'outcomes.record': (pick, text) => ({
    projectId: pick('projects'),
    day,
    result: `r${text}`,
    verdict: 'mixed',
    observations: [],
    lesson: text,
  }),
  'promotion.carry': (pick, _text, choose) => target(pick, choose),
  'promotion.takeBack': (pick, _text, choose) => target(pick, choose),
  'trash.put': (pick, _text, choose) => trashed(pick, choose),
  'trash.restore': (pick, _text, choose) => trashed(pick, choose),
};

const crossing = {
  skill: 'skills',
  goal: 'goals',
  learning: 'learning_activities',
  project: 'projects',
  evidence: 'evidence',
  credential: 'credentials',
  rating: 'ratings',
} as const;
const disposable = {
  skill: 'skills',
  goal: 'goals',
  learning: 'learning_activities',
  project: 'projects',
  practice: 'practice_sessions',
  person: 'people',
} as const;

type Pick = Parameters<Wish>[0];

function target(pick: Pick, choose: Choose): unknown {
  const kind = choose(Object.keys(crossing) as (keyof typeof crossing)[]) ?? 'skill';
  return { kind, id: pick(crossing[kind]), along: [] };
}

function trashed(pick: Pick, choose: Choose): unknown {
  const kind = choose(Object.keys(disposable) as (keyof typeof disposable)[]) ?? 'skill';
  return { kind, id: pick(disposable[kind]) };
}

/** Carries out a wish on records that are there. Gives false where it was refused, or there was nothing for it. */
export function wish(
  context: ServiceContext,
  channel: ChannelName,
  drawn: { readonly numbers: readonly number[]; readonly text: string },
): boolean {
  let turn = 0;
  const choose: Choose = (values) => {
    turn += 1;
    return values[(drawn.numbers[turn % drawn.numbers.length] ?? 0) % Math.max(1, values.length)];
  };
  const pick: Pick = (table) => {
    const rows = connectionOf(context.db)
      .prepare(`SELECT id FROM ${table} ORDER BY id`)
      .all() as Row[];
    return choose(rows)?.id;
  };
  const question = contract[channel].input.safeParse(wishes[channel]?.(pick, drawn.text, choose));
  if (!question.success) return false;
  const handlers: Readonly<Record<string, (input: never) => unknown>> = recordHandlers(
    () => context,
  );
  try {
    handlers[channel]?.(question.data as never);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
