import { field, inner, inside, type Rules } from './entry.ts';

/** Every table of records, and whether what is in it can be put in the trash. */
const records = {
  skills: true,
  ratings: false,
  decisions: false,
  goals: true,
  cycles: false,
  learning_activities: true,
  practice_sessions: true,
  projects: true,
  outcomes: false,
  people: true,
  reflections: true,
  lessons: true,
  lesson_cards: false,
  credentials: true,
  evidence: true,
  feedback_requests: false,
  feedback_responses: false,
  suggestions: false,
  shares: false,
  clients: false,
  client_shares: false,
  client_reviews: false,
  inbox_captures: true,
  drafts: false,
} as const;

const tables = Object.keys(records);
const trashable = Object.entries(records).flatMap(([table, may]) => (may ? [table] : []));
const on = (names: readonly string[], columns: string) =>
  names.map((table) => `${table}: ${columns}`);
const travels: Rules = { sees: 'by-space', guard: 'encrypted', governs: 'cloche' };

/** What every record carries, and what the app keeps about the vault itself. */
export const keepingEntries = {
  records: {
    'record.id': field(travels, ...on(tables, 'id')),
    'record.space': field({ ...travels, governs: 'you' }, ...on(tables, 'space')),
    'record.dates': field(travels, ...on(tables, 'created_at updated_at')),
    'record.origin': field(travels, ...on(tables, 'origin_kind origin_file_hash origin_given_by')),
    'record.trash': field(inner, ...on(trashable, 'trashed_at')),
  },
  vault: {
    'vault.meta': field(inside, 'meta: key value'),
    'vault.views': field(inner, 'list_views: list choices'),
    'vault.undo': field(
      inside,
      'undo_steps: id command at state barrier',
      'undo_rows: step_id position table_name row_before row_after',
    ),
    'vault.search': field(
      inside,
      'search_rows: id source kind record_id open_kind open_id space title body',
      'search_index: title body',
      'search_index_config: k v',
      'search_index_data: id block',
      'search_index_docsize: id sz',
      'search_index_idx: segid term pgno',
    ),
  },
} as const;
