type Indexed = {
  readonly table: string;
  /** The name a hit goes by, and what it opens. */
  readonly kind: string;
  readonly openKind: string;
  /** SQL over the row `NEW`. An empty title is filled in from what it opens, when it is searched. */
  readonly openId: string;
  readonly recordId: string;
  readonly space: string;
  readonly title: string;
  readonly body: string;
  /** Whether the row is to be found at all. */
  readonly visible: string;
  /** What tells its rows apart, over the row `NEW`. */
  readonly key: string;
  /** SQL over the row `NEW` for what is looked up with a query, and so not compared by itself. */
  readonly alsoWatched?: readonly string[];
};

const typed = { recordId: 'NEW.id', space: 'NEW.space', key: 'NEW.id' };
const inUse = 'NEW.trashed_at IS NULL';
const text = (...columns: readonly string[]): string =>
  columns.map((column) => `NEW.${column}`).join(` || char(10) || `);
const nothing = "''";

const indexed: readonly Indexed[] = [
  {
    ...typed,
    table: 'skills',
    kind: 'skill',
    openKind: "'skill'",
    openId: 'NEW.id',
    title: 'NEW.name',
    body: `${text('category', 'description')} || char(10) ||
      (SELECT ifnull(group_concat(value, char(10)), '') FROM json_each(NEW.aliases))`,
    visible: inUse,
    alsoWatched: [text('category', 'description', 'aliases')],
  },
  {
    ...typed,
    table: 'people',
    kind: 'person',
    openKind: 'NULL',
    openId: 'NEW.id',
    title: 'NEW.name',
    body: text('note'),
    visible: inUse,
  },
  {
    ...typed,
    table: 'goals',
    kind: 'goal',
    openKind: "'goal'",
    openId: 'NEW.id',
    title: nothing,
    body: text('why', 'how_i_will_know', 'end_reason'),
    visible: inUse,
  },
  {
    ...typed,
    table: 'learning_activities',
    kind: 'learning',
    openKind: "'learning'",
    openId: 'NEW.id',
    title: 'NEW.title',
    body: text('provider', 'takeaway'),
    visible: inUse,
  },
  {
    ...typed,
    table: 'projects',
    kind: 'project',
    openKind: "'project'",
    openId: 'NEW.id',
    title: 'NEW.title',
    body: text('role', 'organisation', 'description', 'share'),
    visible: inUse,
  },
  {
    ...typed,
    table: 'outcomes',
    kind: 'project',
    openKind: "'project'",
    openId: 'NEW.project_id',
    title: nothing,
    body: text('result', 'hoped', 'figures'),
    visible: '1',
  },
  {
    ...typed,
    table: 'ratings',
    kind: 'rating',
    openKind: "'skill'",
    openId: 'NEW.skill_id',
    title: nothing,
    body: text('sentence', 'period'),
    visible: "NEW.sealed = 0 AND NEW.sentence || NEW.period <> ''",
  },
  {
    table: 'rating_replies',
    kind: 'rating',
    openKind: "'skill'",
    openId: '(SELECT skill_id FROM ratings WHERE id = NEW.rating_id)',
    recordId: 'NEW.rating_id',
    space: '(SELECT space FROM ratings WHERE id = NEW.rating_id)',
    key: 'NEW.rating_id',
    title: nothing,
    body: text('reply'),
    visible: "NEW.reply <> ''",
  },
  {
    ...typed,
    table: 'practice_sessions',
    kind: 'practice',
    openKind: "'skill'",
    openId: 'NEW.skill_id',
    title: nothing,
    body: text('task'),
    visible: inUse,
  },
  {
    table: 'attempts',
    kind: 'practice',
    openKind: "'skill'",
    openId: '(SELECT skill_id FROM practice_sessions WHERE id = NEW.session_id)',
    recordId: 'NEW.session_id',
    space: "'learning'",
    key: "NEW.session_id || '/' || NEW.position",
    title: nothing,
    body: text('tried', 'happened', 'next'),
    visible: '(SELECT trashed_at FROM practice_sessions WHERE id = NEW.session_id) IS NULL',
  },
  {
    ...typed,
    table: 'reflections',
    kind: 'reflection',
    openKind: "CASE WHEN NEW.skill_id IS NULL THEN NULL ELSE 'skill' END",
    openId: 'ifnull(NEW.skill_id, NEW.id)',
    title: nothing,
    body: text('prompt', 'text'),
    visible: inUse,
  },
  {
    ...typed,
    table: 'lessons',
    kind: 'lesson',
    openKind: `CASE WHEN NEW.project_id IS NOT NULL THEN 'project'
      WHEN NEW.skill_id IS NOT NULL THEN 'skill' ELSE NULL END`,
    openId: 'coalesce(NEW.project_id, NEW.skill_id, NEW.id)',
    title: nothing,
    body: text('happened', 'learned', 'applies'),
    visible: inUse,
  },
];

function add(one: Indexed): string {
  return `INSERT INTO search_rows (source, kind, record_id, open_kind, open_id, space, title, body)
  SELECT '${one.table}/' || ${one.key}, '${one.kind}', ${one.recordId}, ${one.openKind},
    ${one.openId}, ${one.space}, ${one.title}, ${one.body}
  WHERE ${one.visible};`;
}

/** In place: a row that stays found keeps its number, and fewer pages are written. */
function replace(one: Indexed): string {
  const key = one.key.replaceAll('NEW.', 'OLD.');
  return `DELETE FROM search_rows WHERE source = '${one.table}/' || ${key}
    AND NOT (${one.visible} AND ${key} IS ${one.key});
  ${add(one).replace(/;$/, '')}
  ON CONFLICT (source) DO UPDATE SET kind = excluded.kind, record_id = excluded.record_id,
    open_kind = excluded.open_kind, open_id = excluded.open_id, space = excluded.space,
    title = excluded.title, body = excluded.body;`;
}

function remove(one: Indexed): string {
  const key = one.key.replaceAll('NEW.', 'OLD.');
  return `DELETE FROM search_rows WHERE source = '${one.table}/' || ${key};`;
}

/** Whether anything that a hit shows or is found by differs between the row before and after. */
function changed(one: Indexed): string {
  const { openKind, openId, recordId, space, title, body, visible } = one;
  return [openKind, openId, recordId, space, title, body, visible]
    .filter((sql) => sql.includes('NEW.') && !sql.includes('SELECT'))
    .concat(one.alsoWatched ?? [])
    .map((sql) => `(${sql.replaceAll('NEW.', 'OLD.')}) IS NOT (${sql})`)
    .join(' OR ');
}

function upToDate(one: Indexed): string {
  return `
CREATE TRIGGER ${one.table}_search_insert AFTER INSERT ON ${one.table} BEGIN
  ${add(one)}
END;
CREATE TRIGGER ${one.table}_search_update AFTER UPDATE ON ${one.table}
WHEN ${changed(one)} BEGIN
  ${replace(one)}
END;
CREATE TRIGGER ${one.table}_search_delete AFTER DELETE ON ${one.table} BEGIN
  ${remove(one)}
END;`;
}

/**
 * Search over what people type. `search_rows` says what a hit is and in which space; the index holds its words.
 * Words that were taken out are overwritten. A word in a title weighs four times one in a body. A sealed rating is found once it has been opened.
 */
export const searchIndex = `
CREATE TABLE search_rows (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  open_kind TEXT,
  open_id TEXT NOT NULL,
  space TEXT NOT NULL CHECK (space IN ('learning', 'portfolio')),
  title TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (
  title, body, content='search_rows', content_rowid='id',
  tokenize="unicode61 remove_diacritics 2"
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(4.0, 1.0)');

CREATE TRIGGER search_rows_insert AFTER INSERT ON search_rows BEGIN
  INSERT INTO search_index (rowid, title, body) VALUES (NEW.id, NEW.title, NEW.body);
END;
CREATE TRIGGER search_rows_update AFTER UPDATE OF title, body ON search_rows BEGIN
  INSERT INTO search_index (search_index, rowid, title, body)
  VALUES ('delete', OLD.id, OLD.title, OLD.body);
  INSERT INTO search_index (rowid, title, body) VALUES (NEW.id, NEW.title, NEW.body);
END;
CREATE TRIGGER search_rows_delete AFTER DELETE ON search_rows BEGIN
  INSERT INTO search_index (search_index, rowid, title, body)
  VALUES ('delete', OLD.id, OLD.title, OLD.body);
END;
${indexed.map(upToDate).join('\n')}

CREATE TRIGGER practice_sessions_search_attempts AFTER UPDATE OF trashed_at ON practice_sessions
WHEN (OLD.trashed_at IS NULL) <> (NEW.trashed_at IS NULL) BEGIN
  DELETE FROM search_rows WHERE source IN (
    SELECT 'attempts/' || session_id || '/' || position FROM attempts WHERE session_id = NEW.id);
  INSERT INTO search_rows (source, kind, record_id, open_kind, open_id, space, title, body)
  SELECT 'attempts/' || session_id || '/' || position, 'practice', session_id, 'skill',
    NEW.skill_id, 'learning', '', tried || char(10) || happened || char(10) || next
  FROM attempts WHERE session_id = NEW.id AND NEW.trashed_at IS NULL;
END;

CREATE TRIGGER rating_openings_search AFTER INSERT ON rating_openings BEGIN
  INSERT INTO search_rows (source, kind, record_id, open_kind, open_id, space, title, body)
  SELECT 'ratings/' || id, 'rating', id, 'skill', skill_id, space, '',
    sentence || char(10) || period
  FROM ratings WHERE id = NEW.rating_id AND sealed = 1 AND sentence || period <> '';
END;
`;
