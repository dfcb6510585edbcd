import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SkillId, uuidv7 } from '../../shared/domain/id.ts';
import { LearningEntry } from '../../shared/domain/learning.ts';
import { planImport, type Surroundings } from '../../shared/transfer/plan-import.ts';
import { orderOfDates, readDay } from '../../shared/transfer/reading-dates.ts';
import { formatOf, readList } from '../../shared/transfer/reading-list.ts';

const team = SkillId.parse(uuidv7(1, new Uint8Array(10)));
const around: Surroundings = {
  today: '2026-11-25',
  order: 'day-first',
  known: [],
  skills: [{ id: team, name: 'Team management' }],
  forSkills: [],
  kind: 'book',
};
const planOf = (text: string, special: Partial<Surroundings> = {}) =>
  planImport(readList(text), { ...around, ...special });

test('a table with names as people give them is understood', () => {
  const text = `Title,Author,URL,Type,Date,Hours,Skills,Notes
Leading through questions,Open Campus,https://example.org/q,Online course,3 April 2026,"1,5",Team management,"Ask, then wait"
"Books, bargains",,,Paperback,,90 min,Unknown skill,`;
  const { add, there, not } = planOf(text);
  expect([there, not]).toEqual([[], []]);
  expect(add.map(({ entry }) => entry)).toEqual([
    {
      title: 'Leading through questions',
      kind: 'course',
      provider: 'Open Campus',
      link: 'https://example.org/q',
      effortHours: 1.5,
      skillIds: [team],
      by: null,
      state: 'done',
      startedOn: null,
      finishedOn: '2026-04-03',
      takeaway: 'Ask, then wait',
    },
    {
      title: 'Books, bargains',
      kind: 'book',
      provider: '',
      link: '',
      effortHours: 1.5,
      skillIds: [],
      by: null,
      state: 'planned',
      startedOn: null,
      finishedOn: null,
      takeaway: '',
    },
  ]);
});

test('an export of Goodreads is a list of books, each on its shelf', () => {
  const text = `Book Id,Title,Author,Author l-f,ISBN,ISBN13,My Rating,Publisher,Date Read,Date Added,Exclusive Shelf,My Review
1,Radical Candor,Kim Scott,"Scott, Kim","=""1250103509""","=""9781250103505""",5,Macmillan,2026/02/14,2025/12/01,read,Say it sooner
2,Thinking in Bets,Annie Duke,"Duke, Annie",,,0,Portfolio,,2026/01/03,to-read,
3,Range,David Epstein,"Epstein, David",,,0,Riverhead,,2026/01/03,currently-reading,`;
  const { add } = planOf(text, { kind: 'other' });
  expect(
    add.map(({ entry }) => [
      entry.title,
      entry.provider,
      entry.kind,
      entry.state,
      entry.finishedOn,
    ]),
  ).toEqual([
    ['Radical Candor', 'Kim Scott', 'book', 'done', '2026-02-14'],
    ['Thinking in Bets', 'Annie Duke', 'book', 'planned', null],
    ['Range', 'David Epstein', 'book', 'active', null],
  ]);
  expect(add[0]?.entry.takeaway).toBe('Say it sooner');
});

test('a list with boxes, dashes and links is one thing a line', () => {
  const text = `# To read
- [x] The mom test – Rob Fitzpatrick https://example.org/mom
- [ ] *Thinking in Bets* by Annie Duke
* [A good article](https://example.org/a)

1. Just a title`;
  expect(formatOf(text)).toBe('lines');
  expect(
    planOf(text).add.map(({ line, entry: { title, provider, link, state } }) => [
      line,
      title,
      provider,
      link,
      state,
    ]),
  ).toEqual([
    [2, 'The mom test', 'Rob Fitzpatrick', 'https://example.org/mom', 'done'],
    [3, 'Thinking in Bets', 'Annie Duke', '', 'planned'],
    [4, 'A good article', '', 'https://example.org/a', 'planned'],
    [6, 'Just a title', '', '', 'planned'],
  ]);
});

test('bookmarks give their links, and nothing that could start a program', () => {
  const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p>
<DT><A HREF="https://example.org/?a=1&amp;b=2" ADD_DATE="1612137600">Tom &amp; Jerry &#8211; a case</A>
<DT><A HREF="javascript:alert(1)">A bookmarklet</A>
</DL>`;
  expect(formatOf(text)).toBe('bookmarks');
  const { add, not } = planOf(text);
  expect(add.map(({ entry }) => [entry.title, entry.link, entry.kind])).toEqual([
    ['Tom & Jerry – a case', 'https://example.org/?a=1&b=2', 'article'],
  ]);
  expect(not).toEqual([{ line: 4, title: 'A bookmarklet', problem: 'link-not-web' }]);
});

test('[T64] what cannot be taken says why, with its row', () => {
  const text = `Title,Started,Finished,Link,Hours
,,2026-01-01,,
Tomorrow,,2026-12-01,,
Crossed,2026-03-02,2026-03-01,,
Unreadable,,31/31/2026,,
Program,,,file:///etc/passwd,
Long hours,,,,many
Fine,,2026-01-01,,2`;
  const { add, not } = planOf(text);
  expect(not.map(({ line, problem }) => [line, problem])).toEqual([
    [2, 'title-missing'],
    [3, 'date-in-future'],
    [4, 'dates-cross'],
    [5, 'date-unreadable'],
    [6, 'link-not-web'],
    [7, 'hours-unreadable'],
  ]);
  expect(add.map(({ line }) => line)).toEqual([8]);
});

test('what is there already, or twice in the list, is not added again', () => {
  const known = [{ title: 'The Mom Test', provider: 'Rob Fitzpatrick', link: '' }];
  const text = `Title,Author,Link
the mom test,,
Range,David Epstein,https://www.example.org/range/
range,Someone Else,
Another,,http://example.org/range`;
  const { add, there } = planOf(text, { known });
  expect(add.map(({ line }) => line)).toEqual([3, 4]);
  expect(there.map(({ line, repeats }) => [line, repeats])).toEqual([
    [2, null],
    [5, 3],
  ]);
});

test('columns can be said otherwise than they were guessed', () => {
  const text = 'A,B\nOpen Campus,Leading';
  const { columns, rows } = readList(text, 'table', { title: 1, provider: 0 });
  expect(columns).toEqual({ title: 1, provider: 0 });
  expect(rows.at(-1)?.cells).toEqual({ title: 'Leading', provider: 'Open Campus' });
});

test('dates are read as they are written, and the list decides which number is the day', () => {
  expect(readDay('3/4/2026', 'day-first')).toBe('2026-04-03');
  expect(readDay('3/4/2026', 'month-first')).toBe('2026-03-04');
  expect(readDay('3.4.2026', 'month-first')).toBe('2026-04-03');
  expect(readDay('April 2026', 'day-first')).toBe('2026-04-01');
  expect(readDay('2026-02-30', 'day-first')).toBeNull();
  expect(orderOfDates(['3/4/2026', '13/4/2026'])).toBe('day-first');
  expect(orderOfDates(['3/4/2026', '3/14/2026'])).toBe('month-first');
  expect(orderOfDates(['3/4/2026'])).toBeNull();
});

test('[T64] any text makes a plan that accounts for every row, of entries the vault would take', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (noise) => {
      for (const format of ['table', 'lines', 'bookmarks'] as const) {
        const list = readList(`Title,Date\n${noise}`, format);
        const { add, there, not } = planImport(list, around);
        expect(add.length + there.length + not.length).toBe(list.rows.length);
        for (const { entry } of add) LearningEntry.parse(entry);
      }
    }),
  );
});

test('[T64] a table of as many columns as fit, or of nothing but quotation marks, is read in bounds', () => {
  const wide = `Title${',x'.repeat(290_000)}\nA book${',y'.repeat(9_000)}`;
  const list = readList(wide, 'table');
  expect(list.rows.length).toBeLessThanOrEqual(1);
  const { add, there, not } = planImport(list, around);
  expect(add.length + there.length + not.length).toBe(list.rows.length);
  const quotes = readList(`Title\n${'"'.repeat(500_001)}`, 'table');
  expect(planImport(quotes, around).add).toEqual([]);
});
