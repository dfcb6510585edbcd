import { field, given, happened, inner, own, shown } from './entry.ts';

const once = { ...happened, sees: 'you-alone' } as const;

/** Other people, what was asked of them and given to them, and the coach's side. */
export const otherEntries = {
  people: {
    'person.name': field(own, 'people: name relation since_day'),
    'person.note': field(inner, 'people: note'),
    'person.skills': field(inner, 'person_skills: person_id skill_id'),
    'person.erasing': field(inner, 'erasing: person_id'),
  },
  feedback: {
    'feedback.asked': field(shown, 'feedback_requests: person_id question'),
    'feedback.when': field(inner, 'feedback_requests: project_id asked_on by_day state'),
    'feedback.about': field(inner, 'feedback_request_skills: request_id skill_id position'),
    'feedback.text': field(
      { ...given, sees: 'portfolio' },
      'feedback_responses: person_id day text',
      'feedback_response_ratings: response_id rating_id position',
    ),
    'feedback.answers': field(once, 'feedback_responses: request_id'),
  },
  sharing: {
    'share.whom': field(once, 'shares: person_id recipient purpose expires_on withdrawn_at'),
    'share.what': field(
      once,
      'shares: file_hash',
      'share_records: share_id kind record_id position',
    ),
    'share.completeness': field(
      { ...once, sees: 'portfolio' },
      'share_completeness: share_id position source exist left_out',
    ),
    'ledger.entry': field(
      { ...once, guard: 'chained' },
      'disclosure_ledger: seq at kind subject previous_hash hash',
    ),
  },
  clients: {
    'client.name': field(inner, 'clients: name note'),
    'client.share': field(
      { ...inner, guard: 'append-only', governs: 'giver-and-you' },
      'client_shares: client_id purpose received_on expires_on file_hash',
    ),
    'client.review': field(inner, 'client_reviews: client_share_id text day sent_at'),
  },
} as const;
