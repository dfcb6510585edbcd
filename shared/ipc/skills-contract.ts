import * as z from 'zod';
import { Day } from '../domain/day.ts';
import { ShownBy } from '../domain/evidence-map.ts';
import { SkillId } from '../domain/id.ts';
import { Interest } from '../domain/interest.ts';
import { Level } from '../domain/level.ts';
import { SkillDraft } from '../domain/skill.ts';
import * as view from './skills-view.ts';

const nothing = z.strictObject({});
const done = z.strictObject({ done: z.literal(true) });
const pair = z.strictObject({ keptId: SkillId, goneId: SkillId });

/** Skills that are added at once: as many as fit one question, and one step of the history. */
export const MOST_ADDED_AT_ONCE = 2000;

const NewSkill = z.strictObject({
  ...SkillDraft.pick({
    name: true,
    category: true,
    description: true,
    taxonomy: true,
    aliases: true,
  }).shape,
  /** Noted beside it; it counts for nothing until the owner stands behind it. */
  level: Level.nullable().default(null),
});

/** Questions of the list of skills, of what is done with many of them, and of the evidence map. */
export const skillsContract = {
  'skills.browse': {
    input: z.strictObject({ today: Day, archived: z.boolean().default(false) }),
    output: z.array(view.BrowsedSkill),
  },
  'skills.extras': { input: z.strictObject({ id: SkillId }), output: view.SkillExtras },
  'skills.setInterest': {
    input: z.strictObject({ id: SkillId, interest: Interest.nullable() }),
    output: done,
  },
  /** Leaves out what is there already; `added` are the new ones in their order. */
  'skills.addMany': {
    input: z.strictObject({ skills: z.array(NewSkill).min(1).max(MOST_ADDED_AT_ONCE) }),
    output: z.strictObject({ added: z.array(SkillId), leftOut: z.int() }),
  },
  /** Several at once, as one step. */
  'skills.changeMany': {
    input: z.strictObject({
      ids: z.array(SkillId).min(1).max(5000),
      change: z.discriminatedUnion('what', [
        z.strictObject({ what: z.literal('archive') }),
        z.strictObject({ what: z.literal('unarchive') }),
        z.strictObject({
          what: z.literal('category'),
          category: SkillDraft.shape.category.unwrap(),
        }),
        z.strictObject({ what: z.literal('interest'), interest: Interest.nullable() }),
      ]),
    }),
    output: z.strictObject({ changed: z.int() }),
  },
  'skills.duplicates': { input: nothing, output: z.array(view.DuplicatePair) },
  'skills.keepApart': {
    input: z.strictObject({ oneId: SkillId, otherId: SkillId }),
    output: done,
  },
  'skills.mergePreview': { input: pair, output: view.MergePreview },
  'skills.merge': { input: pair, output: done },
  'skills.map': { input: nothing, output: z.array(view.MapRow) },
  'skills.shownBy': {
    input: z.strictObject({ id: SkillId, column: ShownBy }),
    output: z.array(view.ShownRecord),
  },
  'skills.listView': { input: nothing, output: view.SkillListView.nullable() },
  'skills.keepListView': { input: view.SkillListView, output: done },

  /** Asks for a file and begins to read it; what a cancelled dialog leaves is what was there before. */
  'taxonomy.choose': { input: nothing, output: view.TaxonomyState },
  'taxonomy.state': { input: nothing, output: view.TaxonomyState },
  'taxonomy.stop': { input: nothing, output: view.TaxonomyState },
  /** The best entries for a text; an empty text gives the first of the list. */
  'taxonomy.find': {
    input: z.strictObject({ text: z.string().max(200, 'text-too-long') }),
    output: z.strictObject({ entries: z.array(view.TaxonomyEntry), more: z.boolean() }),
  },
} as const;
