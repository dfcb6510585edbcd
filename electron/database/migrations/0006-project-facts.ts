import { confidentialViews } from './0006-confidential-views.ts';
import type { Migration } from './migration.ts';

/** What a project's row is found by: the title that others may see is one more thing people type. */
const body = `NEW.role || char(10) || NEW.organisation || char(10) || NEW.description || char(10) ||
    NEW.share || char(10) || ifnull(NEW.public_title, '')`;

const search = `
DROP TRIGGER projects_search_insert;
DROP TRIGGER projects_search_update;
CREATE TRIGGER projects_search_insert AFTER INSERT ON projects BEGIN
  INSERT INTO search_rows (source, kind, record_id, open_kind, open_id, space, title, body)
  SELECT 'projects/' || NEW.id, 'project', NEW.id, 'project', NEW.id, NEW.space, NEW.title, ${body}
  WHERE NEW.trashed_at IS NULL;
END;
CREATE TRIGGER projects_search_update AFTER UPDATE ON projects
WHEN OLD.space IS NOT NEW.space OR OLD.title IS NOT NEW.title
  OR (OLD.trashed_at IS NULL) IS NOT (NEW.trashed_at IS NULL)
  OR (${body.replaceAll('NEW.', 'OLD.')}) IS NOT (${body}) BEGIN
  DELETE FROM search_rows WHERE source = 'projects/' || OLD.id AND NEW.trashed_at IS NOT NULL;
  INSERT INTO search_rows (source, kind, record_id, open_kind, open_id, space, title, body)
  SELECT 'projects/' || NEW.id, 'project', NEW.id, 'project', NEW.id, NEW.space, NEW.title, ${body}
  WHERE NEW.trashed_at IS NULL
  ON CONFLICT (source) DO UPDATE SET space = excluded.space, title = excluded.title,
    body = excluded.body;
END;
`;

/**
 * For whom a project was done, whether it is confidential, which levels it asked for, and who observed what. A project
 * is confidential when it has a title for others. A person's observation goes when the person is erased.
 */
export const projectFacts: Migration = (db) => {
  db.exec(`
ALTER TABLE projects ADD COLUMN organisation_kind TEXT
  CHECK (organisation_kind IN ('employer', 'client', 'own', 'other'));
ALTER TABLE projects ADD COLUMN public_title TEXT CHECK (public_title <> '');
ALTER TABLE projects ADD COLUMN confidential_until TEXT
  CHECK (confidential_until IS date(confidential_until)
    AND confidential_until BETWEEN '1900-01-01' AND '2200-12-31');
ALTER TABLE project_skills ADD COLUMN asked_level INTEGER CHECK (asked_level BETWEEN 1 AND 8);
ALTER TABLE outcome_observations ADD COLUMN observer_id TEXT REFERENCES people (id) ON DELETE CASCADE;
ALTER TABLE outcome_observations ADD COLUMN source TEXT NOT NULL DEFAULT 'observed'
  CHECK (source IN ('observed', 'peer', 'manager', 'coach', 'client'));
CREATE INDEX outcome_observations_by_observer ON outcome_observations (observer_id)
  WHERE observer_id IS NOT NULL;
${search}
${confidentialViews}`);
};
