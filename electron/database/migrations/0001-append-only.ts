/** What happened. A correction is a later record. */
const happened = [
  'ratings',
  'rating_openings',
  'decisions',
  'outcomes',
  'outcome_observations',
  'outcome_ratings',
  'feedback_responses',
  'feedback_response_ratings',
  'suggestion_decisions',
  'share_records',
  'share_completeness',
  'client_shares',
];

/** Nothing of these changes or goes, except while the owner erases a person by name. */
const guards = happened.map(
  (table) => `
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;`,
);

/** A command that did one of these cannot be undone, nor anything before it. */
const barriers = [...happened, 'shares', 'disclosure_ledger'].map(
  (table) => `
CREATE TRIGGER ${table}_barrier AFTER INSERT ON ${table}
WHEN (SELECT state FROM undo_steps ORDER BY id DESC LIMIT 1) = 'open'
BEGIN
  UPDATE undo_steps SET barrier = 1
  WHERE id = (SELECT max(id) FROM undo_steps) AND barrier = 0;
END;`,
);

export const appendOnlyGuards = `
${guards.join('\n')}
${barriers.join('\n')}

CREATE TRIGGER shares_no_update BEFORE UPDATE ON shares
WHEN NOT EXISTS (SELECT 1 FROM erasing)
  AND (OLD.withdrawn_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.recipient <> OLD.recipient
    OR NEW.person_id IS NOT OLD.person_id OR NEW.purpose <> OLD.purpose
    OR NEW.expires_on IS NOT OLD.expires_on OR NEW.file_hash <> OLD.file_hash
    OR NEW.created_at <> OLD.created_at)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER shares_no_delete BEFORE DELETE ON shares
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER disclosure_ledger_no_update BEFORE UPDATE ON disclosure_ledger
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER disclosure_ledger_no_delete BEFORE DELETE ON disclosure_ledger
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER disclosure_ledger_in_chain BEFORE INSERT ON disclosure_ledger
WHEN NEW.seq <> ifnull((SELECT max(seq) FROM disclosure_ledger), 0) + 1
  OR NEW.previous_hash <> ifnull(
    (SELECT hash FROM disclosure_ledger ORDER BY seq DESC LIMIT 1),
    '${'0'.repeat(64)}')
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
`;
