import { day, oneOf, optionalDay, record, sources, trashed, yesNo } from './0001-columns.ts';

/** Evidence and credentials, feedback, advice and its decisions, what was given to whom, and the coach's side. */
export const sharingTables = `
CREATE TABLE files (
  sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE evidence (${record()},
  ${oneOf('kind', ['file', 'link', 'quote'])},
  title TEXT NOT NULL CHECK (title <> ''),
  description TEXT NOT NULL,
  ${yesNo('sealed')},
  ${optionalDay('sealed_until')},
  voucher_id TEXT REFERENCES people (id) ON DELETE SET NULL,
  file_name TEXT,
  media_type TEXT,
  size INTEGER CHECK (size >= 0),
  sha256 TEXT CHECK (length(sha256) = 64),
  link TEXT,
  quote TEXT,
  ${trashed},
  CHECK ((kind = 'file') = (sha256 IS NOT NULL AND file_name IS NOT NULL AND media_type IS NOT NULL AND size IS NOT NULL)),
  CHECK ((kind = 'link') = (link IS NOT NULL)),
  CHECK ((kind = 'quote') = (quote IS NOT NULL))
) STRICT;
CREATE INDEX evidence_by_time ON evidence (created_at, id) WHERE trashed_at IS NULL;
CREATE INDEX evidence_by_file ON evidence (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX evidence_by_voucher ON evidence (voucher_id) WHERE voucher_id IS NOT NULL;
CREATE INDEX evidence_in_trash ON evidence (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE evidence_links (
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  ${oneOf('kind', ['skill', 'rating', 'outcome', 'project', 'learning', 'credential'])},
  record_id TEXT NOT NULL,
  PRIMARY KEY (evidence_id, kind, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_links_by_record ON evidence_links (kind, record_id);

CREATE TABLE credentials (${record()},
  title TEXT NOT NULL CHECK (title <> ''),
  issuer TEXT NOT NULL,
  identifier TEXT NOT NULL,
  link TEXT NOT NULL,
  ${day('issued_on')},
  ${optionalDay('expires_on')},
  note TEXT NOT NULL,
  ${trashed}
) STRICT;
CREATE INDEX credentials_by_day ON credentials (issued_on, id) WHERE trashed_at IS NULL;
CREATE INDEX credentials_in_trash ON credentials (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE credential_skills (
  credential_id TEXT NOT NULL REFERENCES credentials (id) ON DELETE CASCADE,
  skill_id TEXT NOT NULL REFERENCES skills (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (credential_id, skill_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX credential_skills_by_skill ON credential_skills (skill_id);

CREATE TABLE feedback_requests (${record()},
  person_id TEXT NOT NULL REFERENCES people (id),
  project_id TEXT REFERENCES projects (id),
  question TEXT NOT NULL,
  ${day('asked_on')},
  ${optionalDay('by_day')},
  ${oneOf('state', ['open', 'answered', 'withdrawn'])}
) STRICT;
CREATE INDEX feedback_requests_by_day ON feedback_requests (asked_on, id);
CREATE INDEX feedback_requests_by_person ON feedback_requests (person_id);
CREATE INDEX feedback_requests_by_project ON feedback_requests (project_id) WHERE project_id IS NOT NULL;

CREATE TABLE feedback_request_skills (
  request_id TEXT NOT NULL REFERENCES feedback_requests (id) ON DELETE CASCADE,
  skill_id TEXT NOT NULL REFERENCES skills (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (request_id, skill_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_request_skills_by_skill ON feedback_request_skills (skill_id);

CREATE TABLE feedback_responses (${record()},
  request_id TEXT REFERENCES feedback_requests (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  ${day('day')},
  text TEXT NOT NULL
) STRICT;
CREATE INDEX feedback_responses_by_day ON feedback_responses (day, id);
CREATE INDEX feedback_responses_by_request ON feedback_responses (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX feedback_responses_by_person ON feedback_responses (person_id);

CREATE TABLE feedback_response_ratings (
  response_id TEXT NOT NULL REFERENCES feedback_responses (id) ON DELETE CASCADE,
  rating_id TEXT NOT NULL REFERENCES ratings (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  PRIMARY KEY (response_id, rating_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_response_ratings_by_rating ON feedback_response_ratings (rating_id);

CREATE TABLE lesson_cards (${record('portfolio')},
  lesson_id TEXT NOT NULL REFERENCES lessons (id),
  title TEXT NOT NULL CHECK (title <> ''),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX lesson_cards_by_lesson ON lesson_cards (lesson_id);

CREATE TABLE suggestions (${record('learning')},
  ${oneOf('kind', ['inferred-skill', 'related-skill', 'next-learning', 'next-evidence', 'mentor'])},
  skill_id TEXT REFERENCES skills (id) ON DELETE CASCADE,
  subject TEXT NOT NULL,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  would_change TEXT NOT NULL,
  ${day('day')}
) STRICT;
CREATE INDEX suggestions_by_day ON suggestions (day, id);
CREATE INDEX suggestions_by_skill ON suggestions (skill_id) WHERE skill_id IS NOT NULL;

CREATE TABLE suggestion_reasons (
  suggestion_id TEXT NOT NULL REFERENCES suggestions (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  record_id TEXT,
  PRIMARY KEY (suggestion_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE suggestion_decisions (
  id INTEGER PRIMARY KEY,
  suggestion_id TEXT NOT NULL REFERENCES suggestions (id),
  ${oneOf('kind', ['accepted', 'adjusted', 'rejected'])},
  reason TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX suggestion_decisions_by_suggestion ON suggestion_decisions (suggestion_id, id);

CREATE TABLE shares (${record('portfolio')},
  person_id TEXT REFERENCES people (id) ON DELETE SET NULL,
  recipient TEXT NOT NULL,
  purpose TEXT NOT NULL,
  ${optionalDay('expires_on')},
  file_hash TEXT NOT NULL CHECK (length(file_hash) = 64),
  withdrawn_at TEXT
) STRICT;
CREATE INDEX shares_by_time ON shares (created_at, id);
CREATE INDEX shares_by_person ON shares (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE share_records (
  share_id TEXT NOT NULL REFERENCES shares (id),
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (share_id, kind, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX share_records_by_record ON share_records (kind, record_id);

CREATE TABLE share_completeness (
  share_id TEXT NOT NULL REFERENCES shares (id),
  position INTEGER NOT NULL,
  ${oneOf('source', sources)},
  exist INTEGER NOT NULL CHECK (exist >= 0),
  left_out INTEGER NOT NULL CHECK (left_out BETWEEN 0 AND exist),
  PRIMARY KEY (share_id, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE disclosure_ledger (
  seq INTEGER PRIMARY KEY CHECK (seq >= 1),
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE clients (${record('learning')},
  name TEXT NOT NULL CHECK (name <> ''),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX clients_by_name ON clients (name COLLATE NOCASE, id);

CREATE TABLE client_shares (${record('learning')},
  client_id TEXT NOT NULL REFERENCES clients (id),
  purpose TEXT NOT NULL,
  ${day('received_on')},
  ${optionalDay('expires_on')},
  file_hash TEXT NOT NULL CHECK (length(file_hash) = 64),
  UNIQUE (client_id, file_hash)
) STRICT;
CREATE INDEX client_shares_by_day ON client_shares (client_id, received_on, id);
CREATE INDEX client_shares_by_file ON client_shares (file_hash);

CREATE TABLE client_reviews (${record('learning')},
  client_share_id TEXT NOT NULL REFERENCES client_shares (id),
  text TEXT NOT NULL,
  ${day('day')},
  sent_at TEXT
) STRICT;
CREATE INDEX client_reviews_by_share ON client_reviews (client_share_id, day, id);
`;
