import { type Day, FIRST_DAY, LAST_DAY } from '../domain/day.ts';
import type { SkillId } from '../domain/id.ts';
import {
  type LearningEntry,
  LearningEntry as LearningEntrySchema,
  type LearningKind,
  type LearningState,
} from '../domain/learning.ts';
import type { ListColumn } from './list-columns.ts';
import type { ListRow } from './plain-list.ts';
import { type DateOrder, readDay } from './reading-dates.ts';
import { MOST_ENTRIES, type ReadList } from './reading-list.ts';

/** Why a row could not be taken. */
export type RowProblem =
  | 'title-missing'
  | 'text-too-long'
  | 'text-unstorable'
  | 'link-not-web'
  | 'date-unreadable'
  | 'date-in-future'
  | 'dates-cross'
  | 'hours-unreadable'
  | 'too-many';

export type Taken = { readonly line: number; readonly entry: LearningEntry };
export type NotTaken = {
  readonly line: number;
  readonly title: string;
  readonly problem: RowProblem;
};
export type AlreadyThere = {
  readonly line: number;
  readonly title: string;
  /** The line of the list that it repeats; null when it is in the portfolio already. */
  readonly repeats: number | null;
};

/** What accepting a list would do, row by row. */
export type ImportPlan = {
  readonly add: readonly Taken[];
  readonly there: readonly AlreadyThere[];
  readonly not: readonly NotTaken[];
};

export type Surroundings = {
  readonly today: Day;
  readonly order: DateOrder;
  /** What is there already. */
  readonly known: readonly {
    readonly title: string;
    readonly provider: string;
    readonly link: string;
  }[];
  readonly skills: readonly { readonly id: SkillId; readonly name: string }[];
  /** For which skills everything in the list is, beside what it says itself. */
  readonly forSkills: readonly SkillId[];
  /** What a thing is when the list does not say. */
  readonly kind: LearningKind;
};

const kindWords: readonly (readonly [RegExp, LearningKind])[] = [
  [/book|ebook|audiobook|paperback|hardcover|kindle|novel/, 'book'],
  [/course|mooc|class|training|workshop|seminar|lecture|certificate|bootcamp/, 'course'],
  [/mentor|coach/, 'mentoring'],
  [/shadow/, 'shadowing'],
  [/article|paper|blog|post|essay|page|website|newsletter/, 'article'],
];

function kindOf(word: string, otherwise: LearningKind): LearningKind {
  if (word === '') return otherwise;
  const found = kindWords.find(([pattern]) => pattern.test(word.toLowerCase()));
  return found?.[1] ?? 'other';
}

const doneWords = /^(done|finished|complete|completed|read|yes|y|x|true|1|✓|✔|100 ?%)$/i;
const activeWords =
  /^(active|reading|currently-reading|in progress|in-progress|started|ongoing|doing|under way)$/i;
const plannedWords =
  /^(planned|to-read|to read|want to read|todo|to do|to-do|no|n|false|0|wishlist|later|not started)$/i;

function stateOf(word: string): LearningState | null {
  if (doneWords.test(word)) return 'done';
  if (activeWords.test(word)) return 'active';
  return plannedWords.test(word) ? 'planned' : null;
}

type Dates = Pick<LearningEntry, 'state' | 'startedOn' | 'finishedOn' | 'by'>;

/** The state and dates of a row. A date alone is when it was done, or by when, as the state says. */
function datesOf(row: ListRow, order: DateOrder): Dates | 'date-unreadable' {
  const read = (column: ListColumn): Day | null | undefined => {
    const written = row.cells[column] ?? '';
    return written === '' ? null : (readDay(written, order) ?? undefined);
  };
  const [started, finished, date, by] = (['started', 'finished', 'date', 'by'] as const).map(read);
  if ([started, finished, date, by].includes(undefined)) return 'date-unreadable';
  const said = stateOf(row.cells.state ?? '');
  const state = said ?? ((finished ?? date) ? 'done' : started ? 'active' : 'planned');
  return {
    state,
    startedOn: state === 'planned' ? null : (started ?? null),
    finishedOn: state === 'done' ? (finished ?? date ?? null) : null,
    by: by ?? (state === 'planned' ? (finished ?? date ?? null) : null),
  };
}

/** '1.5', '1,5 h', '90 min', '1:30'; null when nothing is said, undefined when it cannot be read. */
function hoursOf(written: string): number | null | undefined {
  if (written === '') return null;
  const clock = /^(\d{1,4}):(\d{2})(?::\d{2})?$/.exec(written);
  if (clock) return Number(clock[1]) + Number(clock[2]) / 60;
  const said = /^(\d{1,5}(?:[.,]\d+)?)\s*(h|hr|hrs|hours?|m|min|mins|minutes?)?\.?$/i.exec(written);
  if (!said) return undefined;
  const value = Number((said[1] ?? '').replace(',', '.'));
  const hours = /^m/i.test(said[2] ?? '') ? Math.round((value / 60) * 100) / 100 : value;
  return hours <= 10_000 ? hours : undefined;
}

function skillsOf(written: string, { skills, forSkills }: Surroundings): SkillId[] {
  const wanted = written.split(/[,;|/]/).map((name) => name.trim().toLowerCase());
  const named = skills.filter(({ name }) => wanted.includes(name.trim().toLowerCase()));
  return [...new Set([...forSkills, ...named.map(({ id }) => id)])].slice(0, 50);
}

function entryProblem(candidate: unknown): RowProblem {
  const { error } = LearningEntrySchema.safeParse(candidate);
  const problem = error?.issues[0]?.message;
  if (problem === 'text-empty') return 'title-missing';
  if (problem === 'link-not-web' || problem === 'text-unstorable') return problem;
  return problem === 'text-too-long' ? problem : 'date-unreadable';
}

function dayProblem({ startedOn, finishedOn, by }: Dates, today: Day): RowProblem | null {
  const days = [startedOn, finishedOn, by].filter((day) => day !== null);
  if (days.some((day) => day < FIRST_DAY || day > LAST_DAY)) return 'date-unreadable';
  if ((startedOn ?? '') > today || (finishedOn ?? '') > today) return 'date-in-future';
  return startedOn !== null && finishedOn !== null && startedOn > finishedOn ? 'dates-cross' : null;
}

function taken(row: ListRow, list: ReadList, around: Surroundings): LearningEntry | RowProblem {
  const { cells } = row;
  if ((cells.title ?? '').trim() === '') return 'title-missing';
  const dates = datesOf(row, around.order);
  if (dates === 'date-unreadable') return dates;
  const effortHours = hoursOf(cells.hours ?? '');
  if (effortHours === undefined) return 'hours-unreadable';
  const problem = dayProblem(dates, around.today);
  if (problem !== null) return problem;
  const candidate = {
    title: cells.title ?? '',
    kind: kindOf(cells.kind ?? '', list.isBooks ? 'book' : around.kind),
    provider: cells.provider ?? '',
    link: cells.link ?? '',
    effortHours,
    skillIds: skillsOf(cells.skills ?? '', around),
    takeaway: cells.notes ?? '',
    ...dates,
  };
  return LearningEntrySchema.safeParse(candidate).data ?? entryProblem(candidate);
}

const spoken = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const address = (link: string) =>
  link
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/#.*$|\/+$/g, '');

type Thing = { readonly title: string; readonly provider: string; readonly link: string };

/** What has been seen so far, by address and by title; the line it was first seen in, null for the portfolio. */
function memory(known: readonly Thing[]) {
  const byLink = new Map<string, number | null>();
  const byTitle = new Map<string, { readonly line: number | null; readonly provider: string }[]>();
  const remember = ({ title, provider, link }: Thing, line: number | null) => {
    if (link !== '') byLink.set(address(link), line);
    const same = byTitle.get(spoken(title)) ?? [];
    byTitle.set(spoken(title), [...same, { line, provider: spoken(provider) }]);
  };
  for (const thing of known) remember(thing, null);
  return {
    remember,
    /** Undefined for what is new. */
    seen: ({ title, provider, link }: Thing): number | null | undefined => {
      const linked = link === '' ? undefined : byLink.get(address(link));
      if (linked !== undefined) return linked;
      const from = spoken(provider);
      // Two books may share a title, but not their author too; where one has none they are taken for the same.
      return byTitle
        .get(spoken(title))
        ?.find((one) => one.provider === '' || from === '' || one.provider === from)?.line;
    },
  };
}

/** What of a list would be added, what is there already, and what cannot be taken and why. Changes nothing. */
export function planImport(list: ReadList, around: Surroundings): ImportPlan {
  const add: Taken[] = [];
  const there: AlreadyThere[] = [];
  const not: NotTaken[] = [];
  const { remember, seen } = memory(around.known);
  for (const row of list.rows) {
    const { line } = row;
    const title = row.cells.title ?? '';
    const entry = taken(row, list, around);
    const repeats = typeof entry === 'string' ? undefined : seen(entry);
    if (typeof entry === 'string') not.push({ line, title, problem: entry });
    else if (repeats !== undefined) there.push({ line, title, repeats });
    else if (add.length >= MOST_ENTRIES) not.push({ line, title, problem: 'too-many' });
    else {
      add.push({ line, entry });
      remember(entry, line);
    }
  }
  return { add, there, not };
}
