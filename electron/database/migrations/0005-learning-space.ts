import type { Migration } from './migration.ts';

/** A hit for a card opens the lesson it was made of. */
const card = (
  row: string,
): string => `'lesson_cards/' || ${row}.id, 'lesson', ${row}.lesson_id, NULL,
  ${row}.lesson_id, ${row}.space, ${row}.title, ${row}.text`;

const columns = '(source, kind, record_id, open_kind, open_id, space, title, body)';

/** What the owner said of who guides them, and lesson cards that can be found by their words. */
export const learningSpace: Migration = (db) => {
  db.exec(`
CREATE TABLE guide_answers (
  person_id TEXT PRIMARY KEY NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  decides INTEGER NOT NULL CHECK (decides IN (0, 1)),
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was said with the sessions so far holds from now on; the newest answer counts.
INSERT INTO guide_answers (person_id, decides, at)
SELECT guide_id, guide_decides_on_me, max(created_at) FROM practice_sessions
WHERE guide_id IS NOT NULL AND guide_decides_on_me IS NOT NULL AND trashed_at IS NULL
GROUP BY guide_id;

CREATE INDEX practice_by_day ON practice_sessions (day, id) WHERE trashed_at IS NULL;

CREATE TRIGGER lesson_cards_search_insert AFTER INSERT ON lesson_cards BEGIN
  INSERT INTO search_rows ${columns} SELECT ${card('NEW')};
END;
CREATE TRIGGER lesson_cards_search_update AFTER UPDATE ON lesson_cards
WHEN OLD.title <> NEW.title OR OLD.text <> NEW.text BEGIN
  UPDATE search_rows SET title = NEW.title, body = NEW.text
  WHERE source = 'lesson_cards/' || NEW.id;
END;
CREATE TRIGGER lesson_cards_search_delete AFTER DELETE ON lesson_cards BEGIN
  DELETE FROM search_rows WHERE source = 'lesson_cards/' || OLD.id;
END;
INSERT INTO search_rows ${columns} SELECT ${card('c')} FROM lesson_cards c;
`);
};
