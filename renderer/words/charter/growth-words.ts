import type { GrowthId } from '../../../shared/charter/charter.ts';
import { fieldWords } from './field-words.ts';

export const growthWords = fieldWords<GrowthId>({
  'goal.target': [
    'From where to where, by when',
    'The skill, the level you start from, the one you want, and a day.',
    'Cloche can show how far it is and what the next step is.',
  ],
  'goal.why': [
    'Why, and how you will know',
    'What it is good for, and what will be different when you are there.',
    'On a bad day you see what it was for; on a good one, that you are there.',
  ],
  'goal.state': [
    'How it ended',
    'Active, reached or stopped, when, and why.',
    'Stopping is written down as a decision, not as a failure.',
  ],
  'goal.pause': [
    'Rest',
    'Since when it rests, until when, and a word why.',
    'A goal that rests stops asking, and loses nothing.',
  ],
  'goal.milestone': [
    'Milestones',
    'Steps on the way, with a level or a day if you like.',
    'A long way becomes a few short ones.',
  ],
  'cycle.turn': [
    'Turns',
    'Which turn of the goal it is, what closed it, and when.',
    'You see that the third try is another one than the first.',
  ],
  'cycle.aim': [
    'Aim and what a turn taught',
    'What you want to try this time, and what you take into the next.',
    'The lesson of one turn becomes the plan of the next.',
  ],
  'cycle.skip': [
    'Steps you left out',
    'Which step, why, and when.',
    'Going another way is allowed, and you will know why you did.',
  ],
  'cycle.links': [
    'What belongs to a turn',
    'The learning, practice and projects of one turn.',
    'Everything about one attempt lies in one place.',
  ],
  'learning.title': [
    'What you learn from',
    'A course, a book, a person: its title, kind, provider and link.',
    'A list of what is planned, under way and done.',
  ],
  'learning.effort': [
    'Effort and date',
    'Hours you expect, and a day by which you want to be through.',
    'Plans that fit into a week.',
  ],
  'learning.state': [
    'Where you are with it',
    'Planned, active or done, with the days.',
    'What is done can be shown, if you carry it across.',
  ],
  'learning.takeaway': [
    'What you took from it',
    'One or two sentences of your own.',
    'The reason why the hours were worth it, found again by searching.',
  ],
  'learning.skills': [
    'Skills it is for',
    'Which skills, in which order.',
    'Learning shows up beside the skill and its goal.',
  ],
  'project.title': [
    'Title, and title for others',
    'What you call the project, and what it is called when it is confidential.',
    'You can show the work without naming it.',
  ],
  'project.role': [
    'Role, share and dates',
    'What you were in it, what part was yours, and when.',
    'Others see what you did, not what the team did.',
  ],
  'project.organisation': [
    'Organisation and description',
    'For whom, of which kind, and what it was. Held back while the project is confidential.',
    'Context for a view; silence where you owe it.',
  ],
  'project.confidential': [
    'Confidential until',
    'The day from which you may speak about it.',
    'Cloche keeps the promise you gave, without your having to think of it.',
  ],
  'project.skills': [
    'Skills it needed',
    'Which skills, and at which level the work asked for them.',
    'Applying a skill is a step of its turn.',
  ],
  'outcome.result': [
    'How it came out',
    'The result against what was hoped, with figures if there are any, and the day.',
    'What really happened weighs more than an opinion.',
  ],
  'outcome.observed': [
    'What was observed',
    'For each skill: what was seen, by whom, and on what basis.',
    'A view from real work is the strongest there is.',
  ],
  'outcome.ratings': [
    'Views that came from it',
    'Which ratings an outcome gave.',
    'Every number can be opened to the work it comes from.',
  ],
  'credential.title': [
    'Certificate',
    'Its title, who issued it, its number and link.',
    'You have it at hand when somebody asks.',
  ],
  'credential.dates': ['Dates', 'When it was issued and when it ends.', 'You see when it ends.'],
  'credential.note': ['Note', 'What you want to remember about it.', 'Context for later.'],
  'credential.skills': [
    'Skills it shows',
    'Which skills, in which order.',
    'It stands beside the skill it belongs to.',
  ],
  'evidence.title': [
    'Title, description and link',
    'What it is and what it shows, in words; for a link, its address.',
    'You find it, and others know what they look at.',
  ],
  'evidence.file': [
    'The file or quote itself',
    'Its bytes, name, type, size and fingerprint; or the words that were quoted. While it is sealed, only the fingerprint leaves.',
    'Proof that does not vanish with a link or an employer’s account.',
  ],
  'evidence.sealed': [
    'Sealed, and who can vouch',
    'Whether its content stays with you, until when, and who knows it is true.',
    'Confidential work can count without being shown.',
  ],
  'evidence.links': [
    'What it supports',
    'The skills, ratings, outcomes and projects that it belongs to.',
    'One file is kept once, and found everywhere it matters.',
  ],
});
