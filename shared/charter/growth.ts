import { field, happened, inner, own, shown } from './entry.ts';

/** Goals and turns, learning, and the work in which it was applied. */
export const growthEntries = {
  goals: {
    'goal.target': field(own, 'goals: skill_id from_level to_level by_day'),
    'goal.why': field(own, 'goals: why how_i_will_know'),
    'goal.state': field(own, 'goals: state ended_at end_reason'),
    'goal.pause': field(inner, 'goals: paused_at paused_until pause_reason'),
    'goal.milestone': field(own, 'milestones: id goal_id position title level by_day done_at'),
    'cycle.turn': field(inner, 'cycles: goal_id number decision_id closed_at'),
    'cycle.aim': field(inner, 'cycles: aim taught'),
    'cycle.skip': field(inner, 'cycle_skips: cycle_id stage reason at'),
    'cycle.links': field(inner, 'cycle_links: cycle_id kind record_id'),
  },
  learning: {
    'learning.title': field(own, 'learning_activities: title kind provider link'),
    'learning.effort': field(own, 'learning_activities: effort_hours by_day'),
    'learning.state': field(own, 'learning_activities: state started_on finished_on'),
    'learning.takeaway': field(own, 'learning_activities: takeaway'),
    'learning.skills': field(own, 'learning_skills: learning_id skill_id position'),
  },
  projects: {
    'project.title': field({ ...own, guard: 'withheld' }, 'projects: title public_title'),
    'project.role': field(own, 'projects: role share started_on ended_on'),
    'project.organisation': field(
      { ...own, guard: 'withheld' },
      'projects: organisation organisation_kind description',
    ),
    'project.confidential': field(own, 'projects: confidential_until'),
    'project.skills': field(own, 'project_skills: project_id skill_id position asked_level'),
    'outcome.result': field(
      { ...happened, sees: 'portfolio', guard: 'withheld' },
      'outcomes: project_id day result hoped figures verdict',
    ),
    'outcome.observed': field(
      { ...happened, sees: 'portfolio', guard: 'withheld' },
      'outcome_observations: outcome_id position skill_id level basis sentence observer_id source',
    ),
    'outcome.ratings': field(
      { ...happened, sees: 'portfolio' },
      'outcome_ratings: outcome_id rating_id position',
    ),
  },
  credentials: {
    'credential.title': field(own, 'credentials: title issuer identifier link'),
    'credential.dates': field(own, 'credentials: issued_on expires_on'),
    'credential.note': field(own, 'credentials: note'),
    'credential.skills': field(own, 'credential_skills: credential_id skill_id position'),
  },
  evidence: {
    'evidence.title': field(own, 'evidence: kind title description link'),
    'evidence.file': field(
      { ...own, guard: 'withheld' },
      'evidence: file_name media_type size sha256 quote',
      'files: sha256 size',
      'file_chunks: sha256 position bytes',
    ),
    'evidence.sealed': field(own, 'evidence: sealed sealed_until voucher_id'),
    'evidence.links': field(shown, 'evidence_links: evidence_id kind record_id'),
  },
} as const;
