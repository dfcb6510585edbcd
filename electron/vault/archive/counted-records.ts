/**
 * What is counted as a record: what a person would count as one thing that they made or that happened. Rows that only
 * make sense with another one (an attempt of a practice session, a link of evidence) belong to that record.
 */
export const RECORD_TABLES = [
  'skills',
  'people',
  'ratings',
  'decisions',
  'goals',
  'cycles',
  'learning_activities',
  'practice_sessions',
  'projects',
  'outcomes',
  'evidence',
  'reflections',
  'lessons',
  'lesson_cards',
  'credentials',
  'feedback_requests',
  'feedback_responses',
  'suggestions',
  'inbox_captures',
  'drafts',
  'reviews',
  'shares',
  'disclosure_ledger',
  'clients',
  'client_shares',
  'client_reviews',
] as const;
export type RecordTable = (typeof RECORD_TABLES)[number];

/** Tables whose rows are part of a record, and the column that says of which. */
export const PART_TABLES: Readonly<
  Record<string, { readonly of: RecordTable; readonly by: string }>
> = {
  person_skills: { of: 'people', by: 'person_id' },
  guide_answers: { of: 'people', by: 'person_id' },
  habit_evidence: { of: 'skills', by: 'skill_id' },
  skill_interests: { of: 'skills', by: 'skill_id' },
  noted_levels: { of: 'skills', by: 'skill_id' },
  skill_merges: { of: 'skills', by: 'skill_id' },
  skills_kept_apart: { of: 'skills', by: 'one_id' },
  rating_replies: { of: 'ratings', by: 'rating_id' },
  rating_openings: { of: 'ratings', by: 'rating_id' },
  rating_crossings: { of: 'ratings', by: 'rating_id' },
  milestones: { of: 'goals', by: 'goal_id' },
  cycle_skips: { of: 'cycles', by: 'cycle_id' },
  cycle_links: { of: 'cycles', by: 'cycle_id' },
  learning_skills: { of: 'learning_activities', by: 'learning_id' },
  attempts: { of: 'practice_sessions', by: 'session_id' },
  project_skills: { of: 'projects', by: 'project_id' },
  outcome_observations: { of: 'outcomes', by: 'outcome_id' },
  outcome_ratings: { of: 'outcomes', by: 'outcome_id' },
  evidence_links: { of: 'evidence', by: 'evidence_id' },
  credential_skills: { of: 'credentials', by: 'credential_id' },
  feedback_request_skills: { of: 'feedback_requests', by: 'request_id' },
  feedback_response_ratings: { of: 'feedback_responses', by: 'response_id' },
  suggestion_reasons: { of: 'suggestions', by: 'suggestion_id' },
  suggestion_decisions: { of: 'suggestions', by: 'suggestion_id' },
  share_records: { of: 'shares', by: 'share_id' },
  share_completeness: { of: 'shares', by: 'share_id' },
};

/** What its owner set rather than wrote. Carried and compared like everything else; each row counts by itself. */
export const CHOICE_TABLES: readonly string[] = ['source_assumptions', 'list_views', 'reminders'];

/** Counted and compared elsewhere: kept files with their bytes, and what a vault says of itself. */
export const APART_TABLES: readonly string[] = ['files', 'meta'];

/** Whether each row of a table counts as one record. A table that nobody has placed yet counts, so that nothing hides. */
export function isCounted(table: string): boolean {
  return PART_TABLES[table] === undefined && !APART_TABLES.includes(table);
}
