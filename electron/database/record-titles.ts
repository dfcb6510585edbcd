import type { LedgerEntry } from '../../shared/ipc/border-view.ts';
import { query, type ReadableDb } from './db.ts';

export type TitledKind = NonNullable<LedgerEntry['subject']>['kind'] | 'person' | 'outcome';

/** What a record is called, whether it is in use or in the trash. */
export type Titled = { readonly kind: TitledKind; readonly title: string };

const skillOf = (row: string) => `(SELECT s.name FROM skills s WHERE s.id = ${row}.skill_id)`;

/** SQL for the title of a row `t` of each table in which an id may lie. */
const titles: Readonly<Record<TitledKind, { readonly table: string; readonly title: string }>> = {
  skill: { table: 'skills', title: 't.name' },
  person: { table: 'people', title: 't.name' },
  project: { table: 'projects', title: 't.title' },
  learning: { table: 'learning_activities', title: 't.title' },
  goal: { table: 'goals', title: skillOf('t') },
  rating: { table: 'ratings', title: skillOf('t') },
  evidence: { table: 'evidence', title: 't.title' },
  credential: { table: 'credentials', title: 't.title' },
  outcome: {
    table: 'outcomes',
    title: '(SELECT p.title FROM projects p WHERE p.id = t.project_id)',
  },
  share: { table: 'shares', title: 't.purpose' },
  request: { table: 'feedback_requests', title: 't.question' },
  'lesson-card': { table: 'lesson_cards', title: 't.title' },
};

const FIND = `${Object.entries(titles)
  .map(
    ([kind, { table, title }]) =>
      `SELECT '${kind}' AS kind, ${title} AS title FROM ${table} t WHERE t.id = @id`,
  )
  .join(' UNION ALL ')} LIMIT 1`;

/** What the record of an id is and is called; null when there is none. */
export function findTitled(db: ReadableDb, id: string): Titled | null {
  return query<[object], Titled>(db, FIND).get({ id }) ?? null;
}

/** Titles by id, each asked for once. */
export function titlesOf(db: ReadableDb): (id: string) => string | null {
  const known = new Map<string, string | null>();
  return (id) => {
    if (!known.has(id)) known.set(id, findTitled(db, id)?.title ?? null);
    return known.get(id) ?? null;
  };
}

/** To whom a share or a request went; null for anything else. */
export function findRecipient(db: ReadableDb, id: string): string | null {
  const row = query<[object], { name: string }>(
    db,
    `SELECT recipient AS name FROM shares WHERE id = @id UNION ALL
    SELECT p.name FROM feedback_requests q JOIN people p ON p.id = q.person_id WHERE q.id = @id`,
  ).get({ id });
  return row?.name ?? null;
}
