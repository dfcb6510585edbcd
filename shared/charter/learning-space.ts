import { field, happened, inner, inside, shown } from './entry.ts';

const once = { ...happened, sees: 'you-alone' } as const;

/** What nobody but the owner sees, and advice, which nobody else is given. */
export const learningSpaceEntries = {
  practice: {
    'practice.task': field(inner, 'practice_sessions: skill_id task day'),
    'practice.guide': field(inner, 'practice_sessions: guide_id guide_decides_on_me'),
    'practice.attempt': field(inner, 'attempts: session_id position tried happened next'),
    'practice.decides': field(inner, 'guide_answers: person_id decides at'),
  },
  reflections: {
    'reflection.text': field(inner, 'reflections: skill_id prompt text day'),
    'lesson.text': field(inner, 'lessons: happened learned applies day'),
    'lesson.links': field(inner, 'lessons: project_id outcome_id skill_id'),
    'card.text': field(shown, 'lesson_cards: title text'),
    'card.lesson': field(inner, 'lesson_cards: lesson_id'),
  },
  notes: {
    'note.text': field(inner, 'inbox_captures: text settled_at'),
    'note.draft': field(inner, 'drafts: form record_id fields place'),
    'note.reminder': field(inner, 'reminders: kind weekday days_before minute notify since'),
    'note.review': field(inner, 'reviews: day'),
  },
  advice: {
    'advice.what': field(inside, 'suggestions: kind skill_id subject confidence day'),
    'advice.why': field(
      inside,
      'suggestions: would_change',
      'suggestion_reasons: suggestion_id position text record_id',
    ),
    'advice.decision': field(once, 'suggestion_decisions: id suggestion_id kind reason at'),
  },
} as const;
