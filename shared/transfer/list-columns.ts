/** What a column of a list may hold. */
export const LIST_COLUMNS = [
  'title',
  'provider',
  'link',
  'kind',
  'state',
  'started',
  'finished',
  'date',
  'by',
  'hours',
  'skills',
  'notes',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** Which column holds what: the place of each from 0; what is not named is not in the list. */
export type ColumnMap = Readonly<Partial<Record<ListColumn, number>>>;

/** Names as they are met in exports and in tables that people keep, letters and digits only. */
const names: Readonly<Record<ListColumn, readonly string[]>> = {
  title: ['title', 'name', 'what', 'booktitle', 'course', 'coursename', 'item', 'activity'],
  provider: [
    'author',
    'authors',
    'provider',
    'by',
    'from',
    'fromwhom',
    'publisher',
    'platform',
    'school',
    'instructor',
    'teacher',
    'source',
  ],
  link: ['link', 'url', 'web', 'webaddress', 'address', 'href', 'website', 'courseurl'],
  kind: ['kind', 'type', 'format', 'category', 'medium'],
  state: ['state', 'status', 'exclusiveshelf', 'shelf', 'readstatus', 'progress', 'done'],
  started: ['started', 'start', 'startedon', 'startdate', 'datestarted', 'begun', 'fromdate'],
  finished: [
    'finished',
    'finishedon',
    'dateread',
    'datefinished',
    'datecompleted',
    'completed',
    'completedon',
    'completiondate',
    'lastdateread',
    'end',
    'enddate',
    'readon',
  ],
  date: ['date', 'day', 'when', 'on'],
  by: ['due', 'dueby', 'duedate', 'deadline', 'until', 'plannedfor'],
  hours: ['hours', 'effort', 'efforthours', 'duration', 'time', 'timespent', 'hrs'],
  skills: ['skills', 'skill', 'topics', 'topic', 'tags', 'forskills'],
  notes: [
    'notes',
    'note',
    'takeaway',
    'whatitookfromit',
    'myreview',
    'review',
    'comment',
    'comments',
    'description',
    'privatenotes',
  ],
};

const plain = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Which columns the headings of a table name; each is taken once, the better name first. */
export function columnsOf(headings: readonly string[]): ColumnMap {
  const found: Partial<Record<ListColumn, number>> = {};
  const taken = new Set<number>();
  const known = headings.map(plain);
  for (const column of LIST_COLUMNS) {
    for (const name of names[column]) {
      const place = known.findIndex((heading, at) => heading === name && !taken.has(at));
      if (place === -1) continue;
      found[column] = place;
      taken.add(place);
      break;
    }
  }
  return found;
}

/** Whether a first record is a heading rather than the first of the list. */
export function isHeading(fields: readonly string[]): boolean {
  const found = columnsOf(fields);
  return found.title !== undefined || Object.keys(found).length >= 2;
}
