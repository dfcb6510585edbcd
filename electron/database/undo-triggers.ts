import type Database from 'better-sqlite3';

/** What the owner edits, and what is worked out from it: every change of a row can be taken back. */
export const EDITABLE_TABLES = [
  'skills',
  'habit_evidence',
  'source_assumptions',
  'people',
  'person_skills',
  'rating_replies',
  'goals',
  'milestones',
  'cycles',
  'cycle_skips',
  'cycle_links',
  'learning_activities',
  'learning_skills',
  'practice_sessions',
  'attempts',
  'projects',
  'project_skills',
  'evidence',
  'evidence_links',
  'reflections',
  'lessons',
  'lesson_cards',
  'credentials',
  'credential_skills',
  'feedback_requests',
  'feedback_request_skills',
  'inbox_captures',
  'clients',
  'client_reviews',
  'reminders',
  'reviews',
  'skill_interests',
  'noted_levels',
  'skill_merges',
  'skills_kept_apart',
  'guide_answers',
] as const;
export type EditableTable = (typeof EDITABLE_TABLES)[number];

export type TableColumn = { readonly name: string; readonly pk: number };

/** The columns of a table in their order; `pk` is the place in the key from 1, 0 outside it. */
export function columnsOf(db: Database.Database, table: string): readonly TableColumn[] {
  return db.prepare<[string], TableColumn>('SELECT name, pk FROM pragma_table_info(?)').all(table);
}

function image(row: 'OLD' | 'NEW', columns: readonly TableColumn[]): string {
  return `json_object(${columns.map(({ name }) => `'${name}', ${row}.${name}`).join(', ')})`;
}

/** The key, and what differs: a long text that stays as it is need not be kept twice. */
function difference(row: 'OLD' | 'NEW', columns: readonly TableColumn[]): string {
  const parts = columns.map(({ name, pk }) => {
    const when = pk > 0 ? '' : ` WHERE OLD.${name} IS NOT NEW.${name}`;
    return `SELECT '${name}' AS name, ${row}.${name} AS value${when}`;
  });
  return `(SELECT json_group_object(name, value) FROM (${parts.join(' UNION ALL ')}))`;
}

function trigger(
  table: EditableTable,
  event: 'INSERT' | 'UPDATE' | 'DELETE',
  images: readonly [string, string],
): string {
  const name = `${table}_undo_${event.toLowerCase()}`;
  return `
DROP TRIGGER IF EXISTS ${name};
CREATE TRIGGER ${name} AFTER ${event} ON ${table}
WHEN (SELECT state FROM undo_steps ORDER BY id DESC LIMIT 1) = 'open' BEGIN
  INSERT INTO undo_rows (step_id, position, table_name, row_before, row_after)
  SELECT step.id, coalesce(max(kept.position), 0) + 1, '${table}', ${images.join(', ')}
  FROM (SELECT max(id) AS id FROM undo_steps) AS step LEFT JOIN undo_rows AS kept ON kept.step_id = step.id;
END;`;
}

/** Makes the triggers that keep each row as it was, from the columns that the tables have now. */
export function rebuildUndoTriggers(db: Database.Database): void {
  for (const table of EDITABLE_TABLES) {
    const columns = columnsOf(db, table);
    // A step that a test runs alone need not have every table.
    if (columns.length === 0) continue;
    const [before, after] = [image('OLD', columns), image('NEW', columns)];
    db.exec(trigger(table, 'INSERT', ['NULL', after]));
    const changed = [difference('OLD', columns), difference('NEW', columns)] as const;
    db.exec(trigger(table, 'UPDATE', changed));
    db.exec(trigger(table, 'DELETE', [before, 'NULL']));
  }
}
