import { optionalDay } from './0001-columns.ts';
import type { Migration } from './migration.ts';

const pauseColumns = `
ALTER TABLE goals ADD COLUMN paused_at TEXT;
ALTER TABLE goals ADD COLUMN ${optionalDay('paused_until')};
ALTER TABLE goals ADD COLUMN pause_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE cycles ADD COLUMN taught TEXT NOT NULL DEFAULT '';
`;

/** As in version 1, but a goal that rests asks nothing of its skill. */
function target(event: string): string {
  const name = `goals_target_${event.slice(0, 6).toLowerCase()}`;
  const row = event === 'DELETE' ? 'OLD' : 'NEW';
  return `
DROP TRIGGER ${name};
CREATE TRIGGER ${name} AFTER ${event} ON goals BEGIN
  UPDATE skills SET target = (
    SELECT g.to_level FROM goals g
    WHERE g.skill_id = ${row}.skill_id AND g.state = 'active' AND g.paused_at IS NULL
      AND g.trashed_at IS NULL
    ORDER BY g.by_day, g.id LIMIT 1)
  WHERE id = ${row}.skill_id;
END;`;
}

const targets = [
  'INSERT',
  'UPDATE OF skill_id, state, by_day, to_level, paused_at, trashed_at',
  'DELETE',
].map(target);

type Words = {
  readonly table: 'goals' | 'milestones' | 'cycles';
  /** SQL over the row `t` of it and its goal `g`: what tells the hit apart, and what it is found by. */
  readonly source: string;
  readonly recordId: string;
  readonly goalId: string;
  readonly body: string;
};

const indexed: readonly Words[] = [
  {
    table: 'milestones',
    source: "'milestones/' || t.id",
    recordId: 't.id',
    goalId: 't.goal_id',
    body: 't.title',
  },
  {
    table: 'cycles',
    source: "'cycles/' || t.id",
    recordId: 't.id',
    goalId: 't.goal_id',
    body: 'trim(t.aim || char(10) || t.taught, char(10))',
  },
  {
    table: 'goals',
    source: "'goals/' || t.id || '/pause'",
    recordId: 't.id',
    goalId: 't.id',
    body: 't.pause_reason',
  },
];

/** The words of those rows that `which` lets through, as hits that open their goal. */
function add({ table, source, recordId, goalId, body }: Words, which: string): string {
  return `INSERT INTO search_rows (source, kind, record_id, open_kind, open_id, space, title, body)
  SELECT ${source}, 'goal', ${recordId}, 'goal', g.id, g.space, '', ${body}
  FROM ${table} t JOIN goals g ON g.id = ${goalId}
  WHERE g.trashed_at IS NULL AND ${body} <> '' AND ${which};`;
}

function remove({ source }: Words, row: 'OLD' | 'NEW'): string {
  return `DELETE FROM search_rows WHERE source = ${source.replaceAll('t.', `${row}.`)};`;
}

function upToDate(words: Words): string {
  const name = `${words.table}_words`;
  return `
CREATE TRIGGER ${name}_insert AFTER INSERT ON ${words.table} BEGIN
  ${add(words, 't.id = NEW.id')}
END;
CREATE TRIGGER ${name}_update AFTER UPDATE ON ${words.table} BEGIN
  ${remove(words, 'OLD')}
  ${add(words, 't.id = NEW.id')}
END;
CREATE TRIGGER ${name}_delete AFTER DELETE ON ${words.table} BEGIN
  ${remove(words, 'OLD')}
END;`;
}

const [milestones, cycles] = indexed;

/** What belongs to a goal is found as long as the goal is. */
const withTheGoal = `
CREATE TRIGGER goals_words_of_parts AFTER UPDATE OF trashed_at, space ON goals BEGIN
  DELETE FROM search_rows WHERE open_id = NEW.id AND open_kind = 'goal'
    AND (source LIKE 'milestones/%' OR source LIKE 'cycles/%');
  ${[milestones, cycles].map((words) => words && add(words, 't.goal_id = NEW.id')).join('\n  ')}
END;`;

/** Goals may rest, turns say what they taught, and both, like milestones, are found by their words. */
export const restingGoals: Migration = (db) => {
  db.exec(pauseColumns);
  for (const sql of targets) db.exec(sql);
  for (const words of indexed) {
    db.exec(add(words, '1'));
    db.exec(upToDate(words));
  }
  db.exec(withTheGoal);
};
