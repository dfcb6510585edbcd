import {
  bases,
  day,
  level,
  oneOf,
  optionalDay,
  optionalLevel,
  record,
  trashed,
} from './0001-columns.ts';

/** A skill's target is that of its active goal which is due first; nobody else writes it. */
function target(event: string): string {
  const row = event === 'DELETE' ? 'OLD' : 'NEW';
  return `
CREATE TRIGGER goals_target_${event.slice(0, 6).toLowerCase()} AFTER ${event} ON goals BEGIN
  UPDATE skills SET target = (
    SELECT g.to_level FROM goals g
    WHERE g.skill_id = ${row}.skill_id AND g.state = 'active' AND g.trashed_at IS NULL
    ORDER BY g.by_day, g.id LIMIT 1)
  WHERE id = ${row}.skill_id;
END;
`;
}

/** Goals and their turns, learning, practice, projects and outcomes, and what stays in the learning space. */
export const growthTables = `
CREATE TABLE goals (${record()},
  skill_id TEXT NOT NULL REFERENCES skills (id),
  ${level('from_level')},
  ${level('to_level')},
  why TEXT NOT NULL,
  how_i_will_know TEXT NOT NULL,
  ${day('by_day')},
  ${oneOf('state', ['active', 'reached', 'stopped'])},
  ended_at TEXT,
  end_reason TEXT NOT NULL,
  ${trashed},
  CHECK (to_level > from_level)
) STRICT;
CREATE INDEX goals_by_state ON goals (state, by_day, id) WHERE trashed_at IS NULL;
CREATE INDEX goals_by_skill ON goals (skill_id, state, by_day, id, to_level) WHERE trashed_at IS NULL;
CREATE INDEX goals_of_skill ON goals (skill_id);
CREATE INDEX goals_in_trash ON goals (trashed_at) WHERE trashed_at IS NOT NULL;

${['INSERT', 'UPDATE OF skill_id, state, by_day, to_level, trashed_at', 'DELETE'].map(target).join('')}
CREATE TABLE milestones (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  goal_id TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  ${optionalLevel('level')},
  ${optionalDay('by_day')},
  done_at TEXT
) STRICT;
CREATE INDEX milestones_by_goal ON milestones (goal_id, position);

CREATE TABLE cycles (${record()},
  goal_id TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1),
  aim TEXT NOT NULL,
  decision_id TEXT REFERENCES decisions (id),
  closed_at TEXT,
  UNIQUE (goal_id, number)
) STRICT;
CREATE UNIQUE INDEX cycles_open ON cycles (goal_id) WHERE closed_at IS NULL;
CREATE INDEX cycles_by_decision ON cycles (decision_id) WHERE decision_id IS NOT NULL;

CREATE TABLE cycle_skips (
  cycle_id TEXT NOT NULL REFERENCES cycles (id) ON DELETE CASCADE,
  ${oneOf('stage', ['learn', 'practise', 'apply'])},
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (cycle_id, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE cycle_links (
  cycle_id TEXT NOT NULL REFERENCES cycles (id) ON DELETE CASCADE,
  ${oneOf('kind', ['learning', 'practice', 'project'])},
  record_id TEXT NOT NULL,
  PRIMARY KEY (cycle_id, kind, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX cycle_links_by_record ON cycle_links (kind, record_id);

CREATE TABLE learning_activities (${record()},
  title TEXT NOT NULL CHECK (title <> ''),
  ${oneOf('kind', ['course', 'book', 'mentoring', 'shadowing', 'article', 'other'])},
  provider TEXT NOT NULL,
  link TEXT NOT NULL,
  effort_hours REAL CHECK (effort_hours >= 0),
  ${optionalDay('by_day')},
  ${oneOf('state', ['planned', 'active', 'done'])},
  ${optionalDay('started_on')},
  ${optionalDay('finished_on')},
  takeaway TEXT NOT NULL,
  ${trashed}
) STRICT;
CREATE INDEX learning_by_time ON learning_activities (created_at, id) WHERE trashed_at IS NULL;
CREATE INDEX learning_by_state ON learning_activities (state, created_at, id) WHERE trashed_at IS NULL;
CREATE INDEX learning_in_trash ON learning_activities (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE learning_skills (
  learning_id TEXT NOT NULL REFERENCES learning_activities (id) ON DELETE CASCADE,
  skill_id TEXT NOT NULL REFERENCES skills (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (learning_id, skill_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX learning_skills_by_skill ON learning_skills (skill_id);

CREATE TABLE practice_sessions (${record('learning')},
  skill_id TEXT NOT NULL REFERENCES skills (id),
  task TEXT NOT NULL,
  guide_id TEXT REFERENCES people (id) ON DELETE SET NULL,
  guide_decides_on_me INTEGER CHECK (guide_decides_on_me IN (0, 1)),
  ${day('day')},
  ${trashed}
) STRICT;
CREATE INDEX practice_by_skill ON practice_sessions (skill_id, day, id) WHERE trashed_at IS NULL;
CREATE INDEX practice_of_skill ON practice_sessions (skill_id);
CREATE INDEX practice_by_guide ON practice_sessions (guide_id) WHERE guide_id IS NOT NULL;
CREATE INDEX practice_in_trash ON practice_sessions (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE attempts (
  session_id TEXT NOT NULL REFERENCES practice_sessions (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  tried TEXT NOT NULL,
  happened TEXT NOT NULL,
  next TEXT NOT NULL,
  PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE projects (${record()},
  title TEXT NOT NULL CHECK (title <> ''),
  role TEXT NOT NULL,
  organisation TEXT NOT NULL,
  description TEXT NOT NULL,
  share TEXT NOT NULL,
  ${day('started_on')},
  ${optionalDay('ended_on')},
  ${trashed},
  CHECK (ended_on >= started_on)
) STRICT;
CREATE INDEX projects_by_start ON projects (started_on, id) WHERE trashed_at IS NULL;
CREATE INDEX projects_in_trash ON projects (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE project_skills (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  skill_id TEXT NOT NULL REFERENCES skills (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (project_id, skill_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX project_skills_by_skill ON project_skills (skill_id);

CREATE TABLE outcomes (${record('portfolio')},
  project_id TEXT NOT NULL REFERENCES projects (id),
  ${day('day')},
  result TEXT NOT NULL,
  hoped TEXT NOT NULL,
  figures TEXT NOT NULL,
  ${oneOf('verdict', ['below', 'as-hoped', 'above', 'mixed'])}
) STRICT;
CREATE INDEX outcomes_by_project ON outcomes (project_id, created_at, id);

CREATE TABLE outcome_observations (
  outcome_id TEXT NOT NULL REFERENCES outcomes (id),
  position INTEGER NOT NULL,
  skill_id TEXT NOT NULL REFERENCES skills (id),
  ${optionalLevel('level')},
  ${oneOf('basis', bases)},
  sentence TEXT NOT NULL,
  PRIMARY KEY (outcome_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX outcome_observations_by_skill ON outcome_observations (skill_id);

CREATE TABLE outcome_ratings (
  outcome_id TEXT NOT NULL REFERENCES outcomes (id),
  rating_id TEXT NOT NULL REFERENCES ratings (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  PRIMARY KEY (outcome_id, rating_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX outcome_ratings_by_rating ON outcome_ratings (rating_id);

CREATE TABLE reflections (${record('learning')},
  skill_id TEXT REFERENCES skills (id),
  prompt TEXT NOT NULL,
  text TEXT NOT NULL,
  ${day('day')},
  ${trashed}
) STRICT;
CREATE INDEX reflections_by_day ON reflections (day, id) WHERE trashed_at IS NULL;
CREATE INDEX reflections_of_skill ON reflections (skill_id, day, id) WHERE skill_id IS NOT NULL;
CREATE INDEX reflections_in_trash ON reflections (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE lessons (${record('learning')},
  project_id TEXT REFERENCES projects (id),
  outcome_id TEXT REFERENCES outcomes (id),
  skill_id TEXT REFERENCES skills (id),
  happened TEXT NOT NULL,
  learned TEXT NOT NULL,
  applies TEXT NOT NULL,
  ${day('day')},
  ${trashed}
) STRICT;
CREATE INDEX lessons_by_day ON lessons (day, id) WHERE trashed_at IS NULL;
CREATE INDEX lessons_of_project ON lessons (project_id, day, id) WHERE project_id IS NOT NULL;
CREATE INDEX lessons_of_outcome ON lessons (outcome_id) WHERE outcome_id IS NOT NULL;
CREATE INDEX lessons_of_skill ON lessons (skill_id) WHERE skill_id IS NOT NULL;
CREATE INDEX lessons_in_trash ON lessons (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE drafts (${record('learning')},
  form TEXT NOT NULL,
  record_id TEXT,
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;
CREATE UNIQUE INDEX drafts_by_form ON drafts (form, ifnull(record_id, ''));

CREATE TABLE inbox_captures (${record('learning')},
  text TEXT NOT NULL,
  settled_at TEXT
) STRICT;
CREATE INDEX inbox_waiting ON inbox_captures (created_at, id) WHERE settled_at IS NULL;
`;
