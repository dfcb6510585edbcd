import { connectionOf } from '../../../electron/database/db.ts';
import { recordHandlers } from '../../../electron/ipc/record-handlers.ts';
import type { ServiceContext } from '../../../electron/services/context.ts';
import { type ChannelName, channels } from '../../../shared/ipc/channels.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { Refusal } from '../../../shared/result.ts';
import { strangerId, wellFormed } from '../../ipc/support/well-formed-questions.ts';

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

/** A good way to ask for a command that changes records; others are asked for as `derived` says. */
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

/** Where the record lies that an id of a question names, by the name of its field, or of its channel for `id`. */
const tableOf: Readonly<Record<string, string>> = {
  skills: 'skills',
  skillId: 'skills',
  skillIds: 'skills',
  intoId: 'skills',
  goals: 'goals',
  goalId: 'goals',
  milestones: 'milestones',
  cycles: 'cycles',
  cycleId: 'cycles',
  learning: 'learning_activities',
  practice: 'practice_sessions',
  sessionId: 'practice_sessions',
  reflections: 'reflections',
  lessons: 'lessons',
  lessonId: 'lessons',
  projects: 'projects',
  projectId: 'projects',
  people: 'people',
  personId: 'people',
  raterId: 'people',
  guideId: 'people',
  ratings: 'ratings',
  evidence: 'evidence',
  credentials: 'credentials',
};

/** The question that every channel has as an example, about records that are there. */
export function derived(channel: ChannelName, pick: (table: Table) => string | undefined): unknown {
  const example: unknown = Reflect.get(wellFormed, channel);
  const [noun = ''] = channel.split('.');
  const visit = (value: unknown, name: string): unknown => {
    if (value === strangerId) {
      // The names above are those of tables.
      return pick((tableOf[name === 'id' || name === 'ids' ? noun : name] ?? 'skills') as Table);
    }
    if (Array.isArray(value)) return value.map((one) => visit(one, name));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visit(one, key)]));
  };
  return visit(example, '');
}

/** Questions by the names of channels: whatever changes nothing. */
export const asking =
  /\.(get|list|find|peek|rows|browse|map|guides|duplicates|shownBy|extras|listView|state|preview|\w+Preview)$/;

/** Every channel about records that is no question. */
export const commands: readonly ChannelName[] = channels.filter(
  (name) => !/^(app|settings|vault|history|taxonomy)\./.test(name) && !asking.test(name),
);

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
  const asked = wishes[channel]?.(pick, drawn.text, choose) ?? derived(channel, pick);
  const question = contract[channel].input.safeParse(asked);
  if (!question.success) return false;
  const handlers: Readonly<Record<string, (input: never) => unknown>> = recordHandlers(
    () => context,
  );
  try {
    const answer = handlers[channel]?.(question.data as never);
    if (answer instanceof Promise) answer.catch(() => undefined);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
