import { connectionOf } from '../../../electron/database/db.ts';
import { portfolioReader } from '../../../electron/database/portfolio-reader.ts';
import { recordHandlers } from '../../../electron/ipc/record-handlers.ts';
import type { ServiceContext } from '../../../electron/services/context.ts';
import { readingAgain } from '../../../electron/services/reading-again.ts';
import { PromotableKind } from '../../../shared/domain/promotion.ts';
import { type ChannelName, channels } from '../../../shared/ipc/channels.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { Refusal } from '../../../shared/result.ts';
import { asking, derived } from './wishes.ts';

/** Everything the portfolio reader gives, whatever functions it has, files included: all that may ever leave. */
export function everythingThatMayLeave({ db }: ServiceContext): string {
  const { evidenceFile, ratingsOf, habitEvidence, ...lists } = portfolioReader(db);
  const files = lists.evidence().map(({ id }) => Buffer.from(evidenceFile(id) ?? []).toString());
  const views = ratingsOf(lists.skills().map(({ id }) => id));
  const told = Object.entries(lists).map(([name, list]) => [name, list()]);
  return JSON.stringify([told, views, [...habitEvidence()], files]);
}

type Ids = { readonly id: string }[];

/** Ids of a table's records, for pages that are asked for one by one. */
function idsOf({ db }: ServiceContext, table: string): string[] {
  const rows = connectionOf(db).prepare(`SELECT id FROM ${table} ORDER BY id`).all() as Ids;
  return rows.map(({ id }) => id);
}

type Ask = (channel: ChannelName, question: unknown) => void;

/** Asks for the page of every record there is, and for what every crossing and every erasing would do. */
function askForEach(context: ServiceContext, ask: Ask, today: string): void {
  const tables = {
    skill: 'skills',
    goal: 'goals',
    learning: 'learning_activities',
    project: 'projects',
    evidence: 'evidence',
    credential: 'credentials',
    rating: 'ratings',
  } as const;
  for (const kind of PromotableKind.options) {
    for (const id of idsOf(context, tables[kind])) {
      ask('promotion.preview', { kind, id, today });
      if (kind === 'skill') ask('skills.get', { id, today });
      if (kind === 'goal') ask('goals.get', { id, today });
      if (kind === 'learning') ask('learning.get', { id });
      if (kind === 'project') ask('projects.get', { id, today });
    }
  }
  for (const id of idsOf(context, 'people')) {
    ask('people.get', { id });
    ask('people.erasePreview', { id, today });
  }
}

/** Questions that need no id, and how each is asked. */
const plainly = (today: string): Readonly<Partial<Record<ChannelName, unknown>>> => ({
  'home.get': { today },
  'search.find': { text: 'skill1x' },
  'skills.list': { today, archived: false },
  'assumptions.get': {},
  'mirror.get': { today },
  'people.list': {},
  'people.rows': {},
  'goals.list': { today },
  'learning.list': {},
  'projects.list': {},
  'trash.list': {},
  'history.peek': {},
  'ledger.list': {},
});

/**
 * Every question of the window that changes nothing by its name, asked of every record, and all work that is done
 * between everything else. Gives the channels that were answered.
 */
export function readEverything(context: ServiceContext, today: string): Set<ChannelName> {
  const handlers: Readonly<Record<string, (input: never) => unknown>> = recordHandlers(
    () => context,
  );
  const answered = new Set<ChannelName>();
  const ask: Ask = (channel, question) => {
    try {
      handlers[channel]?.(question as never);
      answered.add(channel);
    } catch (error) {
      // What is in the trash has no page.
      if (!(error instanceof Refusal)) throw error;
    }
  };
  for (const [channel, question] of Object.entries(plainly(today))) {
    ask(channel as ChannelName, question);
  }
  askForEach(context, ask, today);
  const pick = (table: string) => idsOf(context, table)[0];
  for (const channel of channels) {
    const isAsked =
      asking.test(channel) &&
      !/^(app|archive|backups|keys|settings|taxonomy|trust|vault)\./.test(channel);
    const question = isAsked ? contract[channel].input.safeParse(derived(channel, pick)) : null;
    if (question?.success) ask(channel, question.data);
  }
  return answered;
}

/** Does all the work that is left for idle times. */
export function finishIdleWork(context: ServiceContext): void {
  for (const _step of readingAgain(context));
}
