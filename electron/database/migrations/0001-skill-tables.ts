import {
  bases,
  day,
  level,
  oneOf,
  optionalDay,
  optionalLevel,
  record,
  sources,
  trashed,
  yesNo,
} from './0001-columns.ts';

/** Skills, the people who know them, what was said of them, and what the owner decided. */
export const skillTables = `
CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE skills (${record()},
  name TEXT NOT NULL CHECK (name <> ''),
  description TEXT NOT NULL,
  category TEXT NOT NULL,
  taxonomy_scheme TEXT CHECK (taxonomy_scheme IN ('esco', 'onet', 'sfia', 'own')),
  taxonomy_reference TEXT,
  anchors TEXT CHECK (json_valid(anchors)),
  aliases TEXT NOT NULL CHECK (json_valid(aliases)),
  ${yesNo('archived')},
  ${trashed},
  ${optionalLevel('standing')},
  ${optionalLevel('target')},
  mean REAL,
  variance REAL CHECK (variance >= 0),
  ${optionalDay('position_day')},
  fix TEXT NOT NULL DEFAULT 'none' CHECK (fix IN (
    'none', 'not-enough', 'dead-reckoning', 'rough', 'fix', 'two-positions')),
  ratings INTEGER NOT NULL DEFAULT 0 CHECK (ratings >= 0),
  ${optionalDay('newest_day')},
  -- How the ratings were read for it. What was read otherwise than today is worked out again.
  reading TEXT NOT NULL DEFAULT '',
  CHECK ((taxonomy_scheme IS NULL) = (taxonomy_reference IS NULL)),
  CHECK ((mean IS NULL) = (variance IS NULL) AND (mean IS NULL) = (position_day IS NULL))
) STRICT;
CREATE INDEX skills_by_name ON skills (archived, name COLLATE NOCASE, id) WHERE trashed_at IS NULL;
-- Worked out, never the truth: what the ratings of a skill teach of the habits of who gave them.
CREATE TABLE habit_evidence (
  skill_id TEXT PRIMARY KEY NOT NULL REFERENCES skills (id) ON DELETE CASCADE,
  evidence TEXT NOT NULL CHECK (json_valid(evidence)),
  reading TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- What the owner assumes of a kind of source, where it is not the usual.
CREATE TABLE source_assumptions (
  source TEXT PRIMARY KEY NOT NULL CHECK (source IN (
    'self', 'peer', 'manager', 'coach', 'client', 'assessment', 'observed')),
  leniency REAL NOT NULL,
  spread REAL NOT NULL CHECK (spread > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX skills_in_trash ON skills (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE people (${record()},
  name TEXT NOT NULL CHECK (name <> ''),
  ${oneOf('relation', ['peer', 'manager', 'coach', 'client', 'mentor', 'other'])},
  ${optionalDay('since_day')},
  note TEXT NOT NULL,
  ${trashed}
) STRICT;
CREATE INDEX people_by_name ON people (name COLLATE NOCASE, id) WHERE trashed_at IS NULL;
CREATE INDEX people_in_trash ON people (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE person_skills (
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  skill_id TEXT NOT NULL REFERENCES skills (id) ON DELETE CASCADE,
  PRIMARY KEY (person_id, skill_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_skills_by_skill ON person_skills (skill_id);

CREATE TABLE ratings (${record()},
  skill_id TEXT NOT NULL REFERENCES skills (id),
  ${oneOf('source', sources)},
  rater_id TEXT REFERENCES people (id),
  ${optionalLevel('level')},
  ${oneOf('basis', bases)},
  ${oneOf('sureness', ['once', 'a-few-times', 'regularly'])},
  sentence TEXT NOT NULL,
  period TEXT NOT NULL,
  project_id TEXT REFERENCES projects (id),
  ${day('day')},
  supersedes TEXT REFERENCES ratings (id) ON DELETE SET NULL,
  ${yesNo('sealed')}
) STRICT;
CREATE INDEX ratings_by_skill ON ratings (skill_id, day, created_at, id);
CREATE INDEX ratings_by_rater ON ratings (rater_id) WHERE rater_id IS NOT NULL;
CREATE INDEX ratings_by_project ON ratings (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX ratings_by_superseded ON ratings (supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX ratings_under_seal ON ratings (skill_id) WHERE sealed = 1;

CREATE TABLE rating_replies (
  rating_id TEXT PRIMARY KEY NOT NULL REFERENCES ratings (id) ON DELETE CASCADE,
  reply TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rating_openings (
  rating_id TEXT PRIMARY KEY NOT NULL REFERENCES ratings (id) ON DELETE CASCADE,
  ${oneOf('because', ['rated', 'skipped'])},
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE decisions (${record('portfolio')},
  skill_id TEXT NOT NULL REFERENCES skills (id),
  ${oneOf('kind', ['set', 'accepted', 'adjusted', 'rejected'])},
  ${level('level')},
  reason TEXT NOT NULL,
  ${day('day')},
  cycle_id TEXT REFERENCES cycles (id),
  then_level REAL,
  then_low80 REAL,
  then_high80 REAL,
  then_fix TEXT NOT NULL,
  then_ratings INTEGER NOT NULL CHECK (then_ratings >= 0),
  ${optionalLevel('then_proposed')}
) STRICT;
CREATE INDEX decisions_by_skill ON decisions (skill_id, created_at, id, level);
CREATE INDEX decisions_by_cycle ON decisions (cycle_id) WHERE cycle_id IS NOT NULL;

-- What lists show of a skill is kept beside it, always as its records say.
CREATE TRIGGER decisions_standing AFTER INSERT ON decisions BEGIN
  UPDATE skills SET standing = (
    SELECT d.level FROM decisions d WHERE d.skill_id = NEW.skill_id
    ORDER BY d.created_at DESC, d.id DESC LIMIT 1)
  WHERE id = NEW.skill_id;
END;
`;
