import { field, given, happened, inner, inside, own, workedOut } from './entry.ts';

/** Skills, what was said of them, and what their owner decided. */
export const levelEntries = {
  skills: {
    'skill.name': field(own, 'skills: name aliases'),
    'skill.description': field(own, 'skills: description category'),
    'skill.anchors': field(own, 'skills: anchors'),
    'skill.taxonomy': field(own, 'skills: taxonomy_scheme taxonomy_reference'),
    'skill.archived': field(own, 'skills: archived'),
    'skill.standing': field(workedOut, 'skills: standing target'),
    'skill.estimate': field(
      workedOut,
      'skills: mean variance position_day fix ratings newest_day reading',
    ),
    'skill.interest': field(inner, 'skill_interests: skill_id interest'),
    'skill.noted': field(inner, 'noted_levels: skill_id level'),
    'skill.merged': field(inner, 'skill_merges: skill_id into_id at'),
    'skill.apart': field(inner, 'skills_kept_apart: one_id other_id'),
  },
  ratings: {
    'rating.level': field(given, 'ratings: skill_id level sureness'),
    'rating.source': field(given, 'ratings: source rater_id'),
    'rating.basis': field(given, 'ratings: basis period project_id day'),
    'rating.sentence': field({ ...given, guard: 'withheld' }, 'ratings: sentence'),
    'rating.supersedes': field(happened, 'ratings: supersedes'),
    'rating.sealed': field(happened, 'ratings: sealed'),
    'rating.opened': field(happened, 'rating_openings: rating_id at'),
    'rating.because': field({ ...happened, sees: 'you-alone' }, 'rating_openings: because'),
    'rating.crossed': field({ ...happened, sees: 'you-alone' }, 'rating_crossings: rating_id at'),
    'rating.reply': field({ ...own, guard: 'withheld' }, 'rating_replies: rating_id reply'),
    'rating.replied': field(own, 'rating_replies: updated_at'),
    'rating.habits': field(inside, 'habit_evidence: skill_id evidence reading'),
    'rating.assumed': field(inner, 'source_assumptions: source leniency spread'),
  },
  decisions: {
    'decision.level': field(happened, 'decisions: skill_id kind level day'),
    'decision.reason': field(happened, 'decisions: reason'),
    'decision.turn': field(happened, 'decisions: cycle_id'),
    'decision.then': field(
      happened,
      'decisions: then_level then_low80 then_high80 then_fix then_ratings then_proposed',
    ),
  },
} as const;
