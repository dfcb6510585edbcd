import { defineMessages, type IntlShape } from 'react-intl';

/** So many of each kind of record, by the name of its table in an export. */
const kinds = defineMessages<Readonly<Record<string, { count: number }>>>({
  skills: { id: 'kind.skills', defaultMessage: '{count, plural, one {# skill} other {# skills}}' },
  people: { id: 'kind.people', defaultMessage: '{count, plural, one {# person} other {# people}}' },
  ratings: {
    id: 'kind.ratings',
    defaultMessage: '{count, plural, one {# rating} other {# ratings}}',
  },
  decisions: {
    id: 'kind.decisions',
    defaultMessage: '{count, plural, one {# decision} other {# decisions}}',
  },
  goals: { id: 'kind.goals', defaultMessage: '{count, plural, one {# goal} other {# goals}}' },
  cycles: {
    id: 'kind.cycles',
    defaultMessage: '{count, plural, one {# turn of a goal} other {# turns of goals}}',
  },
  learning_activities: {
    id: 'kind.learning',
    defaultMessage: '{count, plural, one {# thing to learn from} other {# things to learn from}}',
  },
  practice_sessions: {
    id: 'kind.practice',
    defaultMessage: '{count, plural, one {# practice session} other {# practice sessions}}',
  },
  projects: {
    id: 'kind.projects',
    defaultMessage: '{count, plural, one {# project} other {# projects}}',
  },
  outcomes: {
    id: 'kind.outcomes',
    defaultMessage: '{count, plural, one {# outcome} other {# outcomes}}',
  },
  evidence: {
    id: 'kind.evidence',
    defaultMessage: '{count, plural, one {# piece of evidence} other {# pieces of evidence}}',
  },
  reflections: {
    id: 'kind.reflections',
    defaultMessage: '{count, plural, one {# reflection} other {# reflections}}',
  },
  lessons: {
    id: 'kind.lessons',
    defaultMessage: '{count, plural, one {# lesson} other {# lessons}}',
  },
  lesson_cards: {
    id: 'kind.lesson-cards',
    defaultMessage: '{count, plural, one {# lesson card} other {# lesson cards}}',
  },
  credentials: {
    id: 'kind.credentials',
    defaultMessage: '{count, plural, one {# credential} other {# credentials}}',
  },
  feedback_requests: {
    id: 'kind.requests',
    defaultMessage: '{count, plural, one {# feedback request} other {# feedback requests}}',
  },
  feedback_responses: {
    id: 'kind.responses',
    defaultMessage: '{count, plural, one {# feedback answer} other {# feedback answers}}',
  },
  suggestions: {
    id: 'kind.suggestions',
    defaultMessage: '{count, plural, one {# suggestion} other {# suggestions}}',
  },
  inbox_captures: {
    id: 'kind.captures',
    defaultMessage: '{count, plural, one {# quick note} other {# quick notes}}',
  },
  drafts: { id: 'kind.drafts', defaultMessage: '{count, plural, one {# draft} other {# drafts}}' },
  reviews: {
    id: 'kind.reviews',
    defaultMessage: '{count, plural, one {# weekly look} other {# weekly looks}}',
  },
  shares: { id: 'kind.shares', defaultMessage: '{count, plural, one {# share} other {# shares}}' },
  disclosure_ledger: {
    id: 'kind.ledger',
    defaultMessage: '{count, plural, one {# ledger entry} other {# ledger entries}}',
  },
  clients: {
    id: 'kind.clients',
    defaultMessage: '{count, plural, one {# client} other {# clients}}',
  },
  client_shares: {
    id: 'kind.client-shares',
    defaultMessage: '{count, plural, one {# received share} other {# received shares}}',
  },
  client_reviews: {
    id: 'kind.client-reviews',
    defaultMessage: '{count, plural, one {# review of a share} other {# reviews of shares}}',
  },
  records: {
    id: 'kind.records',
    defaultMessage: '{count, plural, one {# record} other {# records}}',
  },
  files: {
    id: 'kind.files',
    defaultMessage: '{count, plural, one {# kept file} other {# kept files}}',
  },
  other: {
    id: 'kind.other',
    defaultMessage: '{count, plural, one {# other record} other {# other records}}',
  },
});

/** '24 skills', '1 kept file'. A table that has no word yet is told as other records. */
export function kindText(intl: IntlShape, table: string, count: number): string {
  const message = kinds[table] ?? kinds.other;
  return message === undefined ? '' : intl.formatMessage(message, { count });
}

/** '4.2 MB', as a person reads it. */
export function sizeText(intl: IntlShape, bytes: number): string {
  const isSmall = bytes < 1_000_000;
  return intl.formatNumber(bytes / (isSmall ? 1000 : 1_000_000), {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  });
}
