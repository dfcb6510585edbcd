import type { Migration } from './migration.ts';

/** What search is given of a credential. */
const asHit = (row: string): string => `'credentials/' || ${row}.id, 'credential', ${row}.id,
  'credential', ${row}.id, ${row}.space, ${row}.title,
  ${row}.issuer || char(10) || ${row}.identifier || char(10) || ${row}.note`;
const INTO =
  'INSERT INTO search_rows (source, kind, record_id, open_kind, open_id, space, title, body)';
const watched = ['space', 'title', 'issuer', 'identifier', 'note', 'trashed_at'];

/** Credentials are found by their words, as everything else that a person types. */
const SQL = `
${INTO} SELECT ${asHit('c')} FROM credentials c WHERE c.trashed_at IS NULL;
CREATE TRIGGER credentials_search_insert AFTER INSERT ON credentials
WHEN NEW.trashed_at IS NULL BEGIN
  ${INTO} VALUES (${asHit('NEW')});
END;
CREATE TRIGGER credentials_search_update AFTER UPDATE ON credentials
WHEN ${watched.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ')} BEGIN
  DELETE FROM search_rows WHERE source = 'credentials/' || OLD.id;
  ${INTO} SELECT ${asHit('NEW')} WHERE NEW.trashed_at IS NULL;
END;
CREATE TRIGGER credentials_search_delete AFTER DELETE ON credentials BEGIN
  DELETE FROM search_rows WHERE source = 'credentials/' || OLD.id;
END;
`;

/** Search finds credentials. */
export const foundCredentials: Migration = (db) => {
  db.exec(SQL);
};
