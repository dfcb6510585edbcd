import type { Migration } from './migration.ts';

/** Characters of a note by which it goes in a list of hits. */
const TITLE = 120;

/** What search is given of a note that waits: its beginning as a title, and all of it when it is longer. */
const asHit = (row: string): string => `'inbox_captures/' || ${row}.id, 'capture', ${row}.id,
  'capture', ${row}.id, ${row}.space, substr(${row}.text, 1, ${TITLE}),
  CASE WHEN length(${row}.text) > ${TITLE} THEN ${row}.text ELSE '' END`;
const INTO =
  'INSERT INTO search_rows (source, kind, record_id, open_kind, open_id, space, title, body)';
const waits = (row: string): string => `${row}.settled_at IS NULL AND ${row}.trashed_at IS NULL`;

/** A note can be put in the trash, and is found while it waits. */
const inbox = `
ALTER TABLE inbox_captures ADD COLUMN trashed_at TEXT;
DROP INDEX inbox_waiting;
CREATE INDEX inbox_waiting ON inbox_captures (created_at, id)
  WHERE settled_at IS NULL AND trashed_at IS NULL;
CREATE INDEX inbox_in_trash ON inbox_captures (trashed_at) WHERE trashed_at IS NOT NULL;

${INTO} SELECT ${asHit('c')} FROM inbox_captures c WHERE ${waits('c')};
CREATE TRIGGER inbox_captures_search_insert AFTER INSERT ON inbox_captures BEGIN
  ${INTO} SELECT ${asHit('NEW')} WHERE ${waits('NEW')};
END;
CREATE TRIGGER inbox_captures_search_update AFTER UPDATE ON inbox_captures
WHEN OLD.text <> NEW.text OR (${waits('OLD')}) <> (${waits('NEW')}) BEGIN
  DELETE FROM search_rows WHERE source = 'inbox_captures/' || OLD.id;
  ${INTO} SELECT ${asHit('NEW')} WHERE ${waits('NEW')};
END;
CREATE TRIGGER inbox_captures_search_delete AFTER DELETE ON inbox_captures BEGIN
  DELETE FROM search_rows WHERE source = 'inbox_captures/' || OLD.id;
END;
`;

/** When the owner likes to be reminded. A weekly look without a weekday is one that was declined. */
const reminders = `
CREATE TABLE reminders (
  kind TEXT PRIMARY KEY NOT NULL CHECK (kind IN ('review', 'goal-dates')),
  weekday INTEGER CHECK (weekday BETWEEN 1 AND 7),
  days_before INTEGER CHECK (days_before BETWEEN 0 AND 60),
  minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
  notify INTEGER NOT NULL CHECK (notify IN (0, 1)),
  since TEXT NOT NULL,
  CHECK (CASE kind WHEN 'review' THEN days_before IS NULL
    ELSE weekday IS NULL AND days_before IS NOT NULL END)
) STRICT, WITHOUT ROWID;
`;

/** The days on which the owner looked back: nothing else is kept of it. */
const reviews = `
CREATE TABLE reviews (
  day TEXT PRIMARY KEY NOT NULL
    CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2200-12-31')
) STRICT, WITHOUT ROWID;
`;

/** What Today and a look back ask for by time. */
const byTime = `
CREATE INDEX skills_by_age ON skills (newest_day, id) WHERE trashed_at IS NULL AND archived = 0;
CREATE INDEX learning_by_finish ON learning_activities (finished_on, id)
  WHERE finished_on IS NOT NULL AND trashed_at IS NULL;
CREATE INDEX outcomes_by_day ON outcomes (day, id);
CREATE INDEX decisions_by_day ON decisions (day, id);
`;

/** Version 4: an inbox to sort, weekly looks, and reminders. */
export const inboxAndReviews: Migration = (db) => {
  db.exec(inbox);
  db.exec(reminders);
  db.exec(reviews);
  db.exec(byTime);
};
