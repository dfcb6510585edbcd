import { uuidv7 } from '../../../shared/domain/id.ts';
import type { ChannelName } from '../../../shared/ipc/channels.ts';
import type { Question } from '../../../shared/ipc/contract.ts';

type RecordChannel = Exclude<
  ChannelName,
  `app.${string}` | `settings.${string}` | `vault.${string}`
>;

/** An id that names nothing. */
export const strangerId = uuidv7(0, new Uint8Array(10));
const id = strangerId;
const today = '2026-11-23';

/** One question in the right shape for every channel about records. */
export const wellFormed: { readonly [C in RecordChannel]: Question<C> } = {
  'home.get': { today },
  'search.find': { text: 'team' },
  'skills.list': { today },
  'skills.get': { id, today },
  'skills.create': { name: 'Team management' },
  'skills.update': { id, change: { name: 'Leading a team' } },
  'skills.archive': { id },
  'skills.restore': { id },
  'assumptions.get': {},
  'assumptions.change': { source: 'self', assumed: { leniency: 0.3, spread: 2 } },
  'assumptions.reset': {},
  'mirror.get': { today },
  'people.list': {},
  'people.create': { name: 'Ada', relation: 'peer' },
  'people.rows': {},
  'people.get': { id },
  'people.update': { id, change: { name: 'Ada B.' } },
  'people.erasePreview': { id, today },
  'people.erase': { id, name: 'Ada' },
  'promotion.preview': { kind: 'learning', id, today },
  'promotion.carry': { kind: 'learning', id },
  'promotion.takeBack': { kind: 'skill', id },
  'ledger.list': {},
  'ratings.add': {
    rating: { skillId: id, source: 'self', level: 4, basis: 'saw-it-done', day: today },
  },
  'ratings.reply': { id, reply: 'Thank you' },
  'decisions.make': { skillId: id, kind: 'set', level: 4, day: today },
  'goals.list': { today },
  'goals.get': { id, today },
  'goals.create': { skillId: id, fromLevel: 4, toLevel: 6, why: 'because', by: '2027-03-31' },
  'goals.update': { id, change: { why: 'because of this' } },
  'goals.reach': { id },
  'goals.stop': { id },
  'goals.resume': { id },
  'cycles.aim': { id, aim: 'Lead the weekly meeting' },
  'cycles.skip': { id, stage: 'practise', reason: 'done at work' },
  'cycles.unskip': { id, stage: 'practise' },
  'learning.list': {},
  'learning.get': { id },
  'learning.create': { learning: { title: 'A course', kind: 'course', skillIds: [id] } },
  'learning.update': { id, change: { title: 'Another course' } },
  'learning.start': { id, day: today },
  'learning.finish': { id, day: today },
  'practice.record': {
    session: { skillId: id, task: 'give a talk', day: today, attempts: [{ tried: 'aloud' }] },
  },
  'projects.list': {},
  'projects.get': { id, today },
  'projects.create': { project: { title: 'Launch', startedOn: today, skillIds: [id] } },
  'projects.update': { id, change: { title: 'The launch' } },
  'outcomes.record': {
    projectId: id,
    day: today,
    result: 'It went well',
    verdict: 'as-hoped',
    observations: [],
  },
  'trash.put': { kind: 'skill', id },
  'trash.list': {},
  'trash.restore': { kind: 'skill', id },
  'history.undo': {},
  'history.redo': {},
  'history.peek': {},
};
